import { compareCosts, isCheaper } from './compare-costs.ts';
import type { CompiledModel, Constraint } from './compiled-model.ts';
import { occurrencesOf, type Occurrences } from './occurrences.ts';

/** What each variable turned out to be: 1 for yes, 0 for no. */
export type Solution = Int8Array;

/** What is asked of the solver besides the model. */
export type Question = {
  /** Literals that hold. */
  readonly assumptions: readonly number[];
  /** Which sources count; all where absent. */
  readonly active?: (source: number) => boolean;
  /**
   * What each true variable costs, in one or more measures, the weightiest first. The cheapest solution is found by
   * the first measure, among equals by the next; of equal ones the first in the model's order.
   */
  readonly costs?: readonly Float64Array[];
};

const OPEN = -1;
const YES = 1;
const NO = 0;

/**
 * Finds a solution in which all assumptions and all active constraints hold, or proves that there is none:
 * propagation, then search over the group with the fewest values left. Complete and deterministic.
 */
export function solve(compiled: CompiledModel, question: Question): Solution | undefined {
  return new Search(occurrencesOf(compiled), question).run();
}

class Search {
  readonly #compiled: CompiledModel;
  readonly #table: Occurrences;
  readonly #question: Question;
  readonly #values: Int8Array;
  readonly #trail: number[] = [];
  #propagated = 0;
  #best: Solution | undefined;
  #bestCosts: readonly number[] = [];

  constructor(table: Occurrences, question: Question) {
    this.#table = table;
    this.#compiled = table.compiled;
    this.#question = question;
    this.#values = new Int8Array(table.compiled.variableCount).fill(OPEN);
  }

  run(): Solution | undefined {
    for (const literal of this.#question.assumptions) if (!this.#set(literal)) return undefined;
    for (const constraint of this.#compiled.constraints) if (!this.#check(constraint)) return undefined;
    for (const group of this.#compiled.groups) if (!this.#checkGroup(group)) return undefined;
    if (this.#propagate()) this.#branch();
    return this.#best;
  }

  #branch(): void {
    const { costs = [] } = this.#question;
    const least = costs.map((each) => this.#leastCost(each));
    if (this.#best !== undefined && !isCheaper(least, this.#bestCosts)) return;
    const open = this.#pickVariables();
    if (open === undefined) {
      this.#best = this.#values.slice();
      this.#bestCosts = least;
      return;
    }
    for (const literal of this.#inOrder(open)) {
      const mark = this.#trail.length;
      if (this.#set(literal) && this.#propagate()) this.#branch();
      this.#undoTo(mark);
      if (this.#best !== undefined && this.#question.costs === undefined) return;
    }
  }

  /** The open variables of the group with the fewest of them; a variable in no group stands alone. */
  #pickVariables(): readonly number[] | undefined {
    let best: readonly number[] | undefined;
    for (const group of this.#compiled.groups) {
      const open = group.filter((variable) => this.#values[variable] === OPEN);
      if (open.length > 0 && (best === undefined || open.length < best.length)) best = open;
    }
    if (best !== undefined) return best;
    const alone = this.#values.indexOf(OPEN);
    return alone === -1 ? undefined : [alone];
  }

  /** The literals to try: each value of a group, or both of a single variable; the cheaper first. */
  #inOrder(open: readonly number[]): readonly number[] {
    const first = open[0] ?? 0;
    const { costs = [] } = this.#question;
    if (this.#table.groupOf[first] === -1) {
      const telling = costs.map((each) => each[first] ?? 0).find((cost) => cost !== 0) ?? 0;
      return telling < 0 ? [first * 2, first * 2 + 1] : [first * 2 + 1, first * 2];
    }
    const literals = open.map((variable) => variable * 2);
    if (costs.length === 0) return literals;
    return literals.sort((left, right) => compareCosts(costs, left >> 1, right >> 1) || left - right);
  }

  /** What the solution costs at least: all that is chosen, and the cheapest of what is open. */
  #leastCost(costs: Float64Array): number {
    let cost = 0;
    for (const group of this.#compiled.groups) {
      let least = Number.POSITIVE_INFINITY;
      for (const variable of group) {
        if (this.#values[variable] !== NO) least = Math.min(least, costs[variable] ?? 0);
      }
      cost += least === Number.POSITIVE_INFINITY ? 0 : least;
    }
    for (let variable = 0; variable < this.#values.length; variable += 1) {
      if (this.#table.groupOf[variable] !== -1 || this.#values[variable] === NO) continue;
      const own = costs[variable] ?? 0;
      cost += this.#values[variable] === YES ? own : Math.min(0, own);
    }
    return cost;
  }

  #set(literal: number): boolean {
    const variable = literal >> 1;
    const value = (literal & 1) === 0 ? YES : NO;
    const current = this.#values[variable];
    if (current !== OPEN) return current === value;
    this.#values[variable] = value;
    this.#trail.push(variable);
    return true;
  }

  #undoTo(mark: number): void {
    while (this.#trail.length > mark) {
      const variable = this.#trail.pop();
      if (variable !== undefined) this.#values[variable] = OPEN;
    }
    this.#propagated = mark;
  }

  #propagate(): boolean {
    while (this.#propagated < this.#trail.length) {
      const variable = this.#trail[this.#propagated] ?? 0;
      this.#propagated += 1;
      const group = this.#compiled.groups[this.#table.groupOf[variable] ?? -1];
      if (group !== undefined && !this.#checkGroup(group)) return false;
      for (const index of this.#table.constraintsOf[variable] ?? []) {
        const constraint = this.#compiled.constraints[index];
        if (constraint !== undefined && !this.#check(constraint)) return false;
      }
    }
    return true;
  }

  #checkGroup(group: readonly number[]): boolean {
    let chosen = -1;
    let open = -1;
    let openCount = 0;
    for (const variable of group) {
      const value = this.#values[variable];
      if (value === YES) {
        if (chosen !== -1) return false;
        chosen = variable;
      } else if (value === OPEN) {
        open = variable;
        openCount += 1;
      }
    }
    if (chosen === -1) return openCount === 1 ? this.#set(open * 2) : openCount > 0;
    if (openCount === 0) return true;
    return group.every((variable) => variable === chosen || this.#set(variable * 2 + 1));
  }

  #check(constraint: Constraint): boolean {
    if (this.#question.active?.(constraint.source) === false) return true;
    return constraint.kind === 'clause'
      ? this.#checkClause(constraint.literals)
      : this.#checkLinear(constraint);
  }

  #checkClause(literals: readonly number[]): boolean {
    let open = -1;
    let openCount = 0;
    for (const literal of literals) {
      const value = this.#values[literal >> 1];
      if (value === OPEN) {
        open = literal;
        openCount += 1;
      } else if ((value === YES) === ((literal & 1) === 0)) return true;
    }
    return openCount === 1 ? this.#set(open) : openCount > 0;
  }

  #checkLinear(constraint: Extract<Constraint, { kind: 'linear' }>): boolean {
    const leasts = constraint.grouped.map((group) => this.#leastWeight(group));
    let least = leasts.reduce((sum, weight) => sum + weight, 0);
    for (const { variable, weight } of constraint.single) {
      const value = this.#values[variable];
      least += value === YES ? weight : value === NO ? 0 : Math.min(0, weight);
    }
    const room = constraint.bound - least;
    if (room < 0) return false;
    for (const [index, { variables, weights }] of constraint.grouped.entries()) {
      for (const [position, variable] of variables.entries()) {
        const more = (weights[position] ?? 0) - (leasts[index] ?? 0);
        if (more > room && this.#values[variable] === OPEN && !this.#set(variable * 2 + 1)) return false;
      }
    }
    for (const { variable, weight } of constraint.single) {
      if (Math.abs(weight) <= room || this.#values[variable] !== OPEN) continue;
      if (!this.#set(weight > 0 ? variable * 2 + 1 : variable * 2)) return false;
    }
    return true;
  }

  /** The least that a feature can still weigh; 0 where it may stay empty or have none. */
  #leastWeight({
    variables,
    weights,
  }: {
    readonly variables: readonly number[];
    readonly weights: readonly number[];
  }) {
    let least = Number.POSITIVE_INFINITY;
    for (const [position, variable] of variables.entries()) {
      const value = this.#values[variable];
      if (value === YES) return weights[position] ?? 0;
      if (value === OPEN) least = Math.min(least, weights[position] ?? 0);
    }
    const mayBeEmpty = this.#mayBeEmpty(variables);
    return mayBeEmpty ? Math.min(0, least) : least === Number.POSITIVE_INFINITY ? 0 : least;
  }

  /** Whether the group has a member outside of `variables` (nothing, or a count of zero) that is not ruled out. */
  #mayBeEmpty(variables: readonly number[]): boolean {
    const group = this.#compiled.groups[this.#table.groupOf[variables[0] ?? 0] ?? -1] ?? [];
    return group.some((variable) => this.#values[variable] !== NO && !variables.includes(variable));
  }
}
