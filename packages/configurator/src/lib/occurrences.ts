import type { CompiledModel, Constraint } from './compiled-model.ts';

/** Where each variable occurs: its group (-1 for none) and the constraints that mention it. */
export type Occurrences = {
  readonly compiled: CompiledModel;
  readonly groupOf: Int32Array;
  readonly constraintsOf: readonly (readonly number[])[];
};

const occurrenceTables = new WeakMap<CompiledModel, Occurrences>();

/** The occurrences of a model's variables, found once. */
export function occurrencesOf(compiled: CompiledModel): Occurrences {
  const known = occurrenceTables.get(compiled);
  if (known !== undefined) return known;
  const groupOf = new Int32Array(compiled.variableCount).fill(-1);
  compiled.groups.forEach((group, index) => group.forEach((variable) => (groupOf[variable] = index)));
  const constraintsOf = Array.from({ length: compiled.variableCount }, (): number[] => []);
  compiled.constraints.forEach((constraint, index) => {
    for (const variable of new Set(variablesIn(constraint))) constraintsOf[variable]?.push(index);
  });
  const made = { compiled, groupOf, constraintsOf };
  occurrenceTables.set(compiled, made);
  return made;
}

function variablesIn(constraint: Constraint): readonly number[] {
  return constraint.kind === 'clause'
    ? constraint.literals.map((literal) => literal >> 1)
    : [
        ...constraint.grouped.flatMap(({ variables }) => variables),
        ...constraint.single.map(({ variable }) => variable),
      ];
}
