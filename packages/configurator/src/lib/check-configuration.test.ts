import { expect, test } from 'vitest';
import { standard, workstation } from '../../test/example-workstation.ts';
import { checkConfiguration } from './check-configuration.ts';
import { parseChoices } from './parse-choices.ts';

function faultsOf(choices: unknown, restrictions: unknown = {}) {
  const checked = checkConfiguration(workstation, { choices, restrictions });
  return checked.ok ? [] : checked.error.map(({ path, code }) => `${path} ${code}`);
}

test('a sound configuration passes', () => {
  expect(faultsOf(standard)).toEqual([]);
  expect(faultsOf(standard, { allowed: { processor: ['six'] }, locked: { power: 'w400' } })).toEqual([]);
});

test.each<[string, Record<string, unknown>, string]>([
  ['an unknown option', { processor: 'nine' }, 'choices.processor option-unknown'],
  ['nothing where something must be', { processor: null }, 'choices.processor choice-invalid'],
  ['a number out of range', { memory: 5 }, 'choices.memory quantity-out-of-range'],
  ['a fraction', { memory: 1.5 }, 'choices.memory quantity-out-of-range'],
  ['an option twice', { services: ['onsite', 'onsite'] }, 'choices.services.1 option-repeated'],
  ['an unknown feature', { colour: 'red' }, 'choices.colour feature-unknown'],
  ['a conflict', { board: 'am4' }, 'choices choices-conflict'],
  ['too many', { services: ['onsite', 'keep', 'imaging'] }, 'choices.services choices-conflict'],
])('%s is named', (_, change, fault) => {
  expect(faultsOf({ ...standard, ...change })).toEqual([fault]);
});

test('an answer that is missing is asked for', () => {
  const { power: _, ...open } = standard;
  expect(faultsOf(open)).toEqual(['choices.power choice-missing']);
});

test('what the approved specification forbids is found', () => {
  expect(faultsOf(standard, { allowed: { processor: ['sixteen'] } })).toEqual([
    'choices.processor choices-conflict',
  ]);
});

test.each([null, 7, 'text', []])('%j are no choices', (input) => {
  expect(parseChoices(workstation, input)).toMatchObject({ ok: false });
});
