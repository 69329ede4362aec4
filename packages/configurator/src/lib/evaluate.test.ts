import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someCase, type Case } from '../../test/arbitrary-model.ts';
import { allConfigurations, everythingOf, isValid, only, type Considered } from '../../test/oracle.ts';
import type { Choice, Choices } from './choices.ts';
import { evaluate } from './evaluate.ts';
import type { Cause, Standing } from './evaluation.ts';
import type { Feature, Model } from './model.ts';

const runs = { numRuns: 1_000 };

function exists(model: Model, considered: Considered): boolean {
  return allConfigurations(model).some((configuration) => isValid(model, configuration, considered));
}

function afterChoosing(feature: Feature, choices: Choices, option: string): Choice {
  if (feature.kind !== 'several') return option;
  const chosen = choices[feature.key];
  return Array.isArray(chosen) ? [...chosen, option] : [option];
}

/** The answers that the evaluation speaks about, with what it says of each. */
function statementsOf({ model, restrictions, choices }: Case): readonly Statement[] {
  return evaluate(model, restrictions, choices).features.flatMap((state) => {
    const feature = model.features.find(({ key }) => key === state.key);
    if (feature === undefined) return [];
    const say = (choice: Choice, standing: Standing): Statement => ({
      feature: feature.key,
      choice,
      standing,
    });
    const options = state.options.flatMap((option) => {
      if (option.state !== 'chosen') return [say(afterChoosing(feature, choices, option.key), option)];
      return option.removal === undefined
        ? []
        : [say(without(choices[feature.key], option.key), option.removal)];
    });
    const counts = (state.counts ?? []).flatMap((each) =>
      each.state === 'chosen' ? [] : [say(each.count, each)],
    );
    return [...options, ...counts];
  });
}

type Statement = { readonly feature: string; readonly choice: Choice; readonly standing: Standing };

function without(choice: Choice | undefined, key: string): Choice {
  return Array.isArray(choice) ? choice.filter((each) => each !== key) : null;
}

test(
  'something is available exactly if some valid complete configuration contains it with the choices made',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(someCase, ({ model, restrictions, choices }) => {
        for (const { feature, choice, standing } of statementsOf({ model, restrictions, choices })) {
          const asked = everythingOf(model, restrictions, { ...choices, [feature]: choice });
          expect(standing.state, `${feature} ${JSON.stringify(choice)}`).toBe(
            exists(model, asked) ? 'available' : 'blocked',
          );
        }
      }),
      runs,
    );
  },
);

test(
  'the causes of a blocked option block it, and no longer do without any one of them',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(someCase, ({ model, restrictions, choices }) => {
        for (const { feature, choice, standing } of statementsOf({ model, restrictions, choices })) {
          if (standing.state !== 'blocked') continue;
          const blockedBy = (causes: readonly Cause[]) => {
            const considered = only(causes, restrictions);
            return !exists(model, { ...considered, choices: { ...considered.choices, [feature]: choice } });
          };
          expect(blockedBy(standing.because)).toBe(true);
          for (const cause of standing.because) {
            expect(blockedBy(standing.because.filter((each) => each !== cause))).toBe(false);
          }
        }
      }),
      runs,
    );
  },
);

test(
  'choices are valid exactly if some valid configuration contains them, and the conflict is irreducible',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(someCase, ({ model, restrictions, choices }) => {
        const { valid, conflict } = evaluate(model, restrictions, choices);
        expect(valid).toBe(exists(model, everythingOf(model, restrictions, choices)));
        if (valid) return;
        expect(exists(model, only(conflict, restrictions))).toBe(false);
        for (const cause of conflict) {
          expect(
            exists(
              model,
              only(
                conflict.filter((each) => each !== cause),
                restrictions,
              ),
            ),
          ).toBe(true);
        }
      }),
      runs,
    );
  },
);

test('the same question has the same answer', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(someCase, ({ model, restrictions, choices }) => {
      const anotherModel = { ...model };
      expect(evaluate(anotherModel, restrictions, choices)).toEqual(evaluate(model, restrictions, choices));
    }),
    { numRuns: 200 },
  );
});
