import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someCase } from '../../test/arbitrary-model.ts';
import {
  agrees,
  allConfigurations,
  costOf,
  everythingOf,
  isValid,
  type Configuration,
} from '../../test/oracle.ts';
import { isSameChoice } from './choice-literals.ts';
import type { Choice, Choices } from './choices.ts';
import { complete } from './complete.ts';
import { evaluate } from './evaluate.ts';
import type { Model, Option } from './model.ts';
import { repair } from './repair.ts';

const runs = { numRuns: 1_000 };

/** A made-up price, negative for some. */
const cost = (option: Option, times: number) =>
  (((option.key.charCodeAt(1) * 7 + option.key.charCodeAt(3) * 5) % 11) - 2) * times;

test(
  'choices that are not valid are mended by the fewest changes, then the least taken away, then the cheapest',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(someCase, ({ model, restrictions, choices }) => {
        const mended = repair(model, restrictions, choices, undefined, cost);
        const sound = allConfigurations(model).filter((each) =>
          isValid(model, each, everythingOf(model, restrictions, {})),
        );
        const distances = sound.map((each) => departures(model, choices, each));
        expect(mended === undefined).toBe(sound.length === 0);
        if (mended === undefined) return;
        const fewest = Math.min(...distances.map(({ length }) => length));
        expect(mended.changes).toHaveLength(fewest);
        const [least] = sound
          .flatMap((each, index) => {
            const changed = distances[index] ?? [];
            return changed.length === fewest ? [weigh(model, choices, each, changed)] : [];
          })
          .sort(byWeight);
        const changed = mended.changes.map(({ feature }) => feature);
        const after = new Map(Object.entries(mended.choices));
        expect(weigh(model, choices, after, changed)).toEqual(least);
        const paid = costOf(model, after, changed, cost);
        expect(mended.costDifference).toBe(
          paid - costOf(model, new Map(Object.entries(choices)), changed, cost),
        );
        expect(evaluate(model, restrictions, mended.choices).valid).toBe(true);
      }),
      runs,
    );
  },
);

/** What a change of these features takes away, and what they then cost. */
function weigh(model: Model, before: Choices, after: Configuration, features: readonly string[]) {
  const taken = features.reduce((sum, key) => {
    const spent = (configuration: Configuration) => costOf(model, configuration, [key], cost);
    const isCheaper = spent(after) < spent(new Map(Object.entries(before)));
    return sum + takenAway(before[key], after.get(key), isCheaper);
  }, 0);
  return { taken, cost: costOf(model, after, features, cost) };
}

function takenAway(before: Choice | undefined, after: Choice | undefined, isCheaper: boolean): number {
  if (typeof before === 'number' && typeof after === 'number') return Math.max(0, before - after);
  if (Array.isArray(before) && Array.isArray(after))
    return 2 * before.filter((key) => !after.includes(key)).length;
  if (typeof before !== 'string') return 0;
  return after === null ? 2 : isCheaper ? 1 : 0;
}

function byWeight(left: ReturnType<typeof weigh>, right: ReturnType<typeof weigh>): number {
  return left.taken - right.taken || left.cost - right.cost;
}

/** The answers that a configuration gives otherwise than the choices did. */
function departures(model: Model, choices: Choices, configuration: Configuration): readonly string[] {
  return Object.entries(choices).flatMap(([key, choice]) =>
    agrees(model, configuration, key, choice) ? [] : [key],
  );
}

test(
  'a repair makes a blocked answer possible with the fewest other changes, then the least taken away, then the cheapest',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(someCase, ({ model, restrictions, choices }) => {
        for (const wish of blockedAnswers(model, restrictions, choices)) {
          const mended = repair(model, restrictions, choices, wish, cost);
          const others = Object.fromEntries(Object.entries(choices).filter(([key]) => key !== wish.feature));
          const possible = allConfigurations(model).filter((each) =>
            isValid(model, each, everythingOf(model, restrictions, { [wish.feature]: wish.choice })),
          );
          if (mended === undefined) {
            expect(possible).toEqual([]);
            continue;
          }
          expect(isSameChoice(mended.choices[wish.feature], wish.choice)).toBe(true);
          expect(evaluate(model, restrictions, mended.choices).valid).toBe(true);
          const fewest = Math.min(...possible.map((each) => departures(model, others, each).length));
          const changed = mended.changes.map(({ feature }) => feature).filter((key) => key !== wish.feature);
          expect(changed).toHaveLength(fewest);
          const [least] = possible
            .flatMap((each) => {
              const departed = departures(model, others, each);
              return departed.length === fewest ? [weigh(model, choices, each, departed)] : [];
            })
            .sort(byWeight);
          expect(weigh(model, choices, new Map(Object.entries(mended.choices)), changed)).toEqual(least);
        }
      }),
      runs,
    );
  },
);

function blockedAnswers(model: Model, restrictions: Parameters<typeof evaluate>[1], choices: Choices) {
  return evaluate(model, restrictions, choices).features.flatMap(({ key, options, counts = [] }) => {
    const feature = model.features.find((each) => each.key === key);
    if (feature?.kind === 'several') return [];
    const answers: readonly { readonly choice: Choice; readonly state: string }[] = [
      ...options.map((option) => ({ choice: option.key, state: option.state })),
      ...counts.map(({ count, state }) => ({ choice: count, state })),
    ];
    return answers.filter(({ state }) => state === 'blocked').map(({ choice }) => ({ feature: key, choice }));
  });
}

test('a set gives way like any other answer, but what was put into it stays', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(someCase, ({ model, restrictions, choices }) => {
      for (const state of evaluate(model, restrictions, choices).features) {
        const current = choices[state.key];
        if (!Array.isArray(current)) continue;
        for (const option of state.options.filter((each) => each.state === 'blocked')) {
          const mended = repair(
            model,
            restrictions,
            choices,
            { feature: state.key, choice: [...current, option.key] },
            cost,
          );
          if (mended === undefined) continue;
          expect(mended.choices[state.key]).toContain(option.key);
          expect(evaluate(model, restrictions, mended.choices).valid).toBe(true);
        }
      }
    }),
    runs,
  );
});

test('completion keeps the choices and costs least', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(someCase, ({ model, restrictions, choices }) => {
      const completed = complete(model, restrictions, choices, cost);
      const possible = allConfigurations(model).filter((each) =>
        isValid(model, each, everythingOf(model, restrictions, choices)),
      );
      expect(completed.ok).toBe(possible.length > 0);
      if (!completed.ok) return;
      const all = model.features.map(({ key }) => key);
      const configuration = new Map(Object.entries(completed.value));
      expect(isValid(model, configuration, everythingOf(model, restrictions, choices))).toBe(true);
      expect(costOf(model, configuration, all, cost)).toBe(
        Math.min(...possible.map((each) => costOf(model, each, all, cost))),
      );
    }),
    runs,
  );
});
