import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someCase } from '../../test/arbitrary-model.ts';
import { standard, workstation } from '../../test/example-workstation.ts';
import { allConfigurations, everythingOf, isValid } from '../../test/oracle.ts';
import { judgeChoices } from './evaluate.ts';
import { permitted } from './permitted.ts';
import { revive } from './revive.ts';

const free = () => 0;

test('a sound configuration stays as it is', () => {
  expect(revive(workstation, {}, standard, free)).toEqual({
    ok: true,
    value: { choices: standard, isChanged: false },
  });
});

test('an option that the model no longer has gives way, the rest stays', () => {
  const saved = { ...standard, processor: 'discontinued', colour: 'red' };
  expect(revive(workstation, {}, saved, free)).toMatchObject({
    ok: true,
    value: { choices: { ...standard, processor: expect.stringMatching(/six|sixteen/) }, isChanged: true },
  });
});

test(
  'whatever was saved, what comes back is valid and complete if anything can be',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(someCase, ({ model, restrictions, choices }) => {
        const revived = revive(model, restrictions, { ...choices, gone: 'option' }, free);
        const everything = everythingOf(model, restrictions, {});
        const possible = allConfigurations(model).some((each) => isValid(model, each, everything));
        expect(revived.ok).toBe(possible);
        if (revived.ok) expect(judgeChoices(model, restrictions, revived.value.choices).complete).toBe(true);
      }),
      { numRuns: 500 },
    );
  },
);

test('leaving out what is forbidden leaves the same configurations', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(someCase, ({ model, restrictions }) => {
      const told = permitted(model, restrictions);
      const within = allConfigurations(model).filter((each) =>
        isValid(model, each, everythingOf(model, restrictions, {})),
      );
      const inTold = allConfigurations(told.model).filter((each) =>
        isValid(told.model, each, everythingOf(told.model, told.restrictions, {})),
      );
      const words = (each: ReadonlyMap<string, unknown>) => JSON.stringify([...each]);
      expect(inTold.map(words).sort()).toEqual(within.map(words).sort());
    }),
    { numRuns: 500 },
  );
});
