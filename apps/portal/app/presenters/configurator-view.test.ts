import { money, toDecimal } from '@portico/money';
import { standard } from '@portico/configurator/testing';
import type { Choices } from '@portico/configurator';
import { expect, test } from 'vitest';

import { exampleFacts as facts } from './configurator-example.ts';
import { presentConfigurator } from './configurator-view.ts';

function view(open: string, choices: Choices = standard, quantity = 1) {
  return presentConfigurator(facts, { choices, quantity, open });
}

function answers(open: string, choices?: Choices) {
  return view(open, choices).open?.answers ?? [];
}

test('the price is that of the parts, times the quantity', () => {
  expect(view('processor', standard, 3).price).toMatchObject({
    unit: money(820_00, 'EUR'),
    line: money(2_460_00, 'EUR'),
  });
});

test('each answer says what the build then costs more or less', () => {
  const shown = answers('processor').map(({ value, difference }) => [
    value,
    difference && toDecimal(difference),
  ]);
  expect(shown).toEqual([
    ['six', undefined],
    ['sixteen', '300.00'],
    ['old', '-110.00'],
  ]);
});

test('what is blocked stays in sight, with causes and one offer', () => {
  const old = answers('processor').find(({ value }) => value === 'old');
  expect(old?.blocked?.because).toEqual([
    { kind: 'rule', rule: 'socket' },
    { kind: 'choice', feature: 'board', choice: 'am5' },
  ]);
  expect(
    old?.blocked?.offer?.changes.map(({ name, options }) => [name, options.map((each) => each.name)]),
  ).toEqual([['Mainboard', ['AM4 board']]]);
  expect(old?.blocked?.offer?.difference).toEqual(money(-180_00, 'EUR'));
  expect(old?.blocked?.offer?.choices).toMatchObject({ processor: 'old', board: 'am4' });
});

test('an offer does not save money by taking something away', () => {
  // Ten watts more are needed than there are: two memory modules fewer would do, and cost less, than more power.
  const rules = facts.model.rules.map((rule) => (rule.kind === 'sum' ? { ...rule, plus: 60 } : rule));
  const choices = { ...standard, graphics: 'small', power: 'w400', memory: 4 };
  const tight = { ...facts, model: { ...facts.model, rules } };
  const shown = presentConfigurator(tight, { choices, quantity: 1, open: 'processor' });
  const sixteen = shown.open?.answers.find(({ value }) => value === 'sixteen');
  expect(sixteen?.blocked?.offer?.choices).toMatchObject({ graphics: 'small', memory: 4, power: 'w650' });
});

test('nothing is an answer to an optional feature', () => {
  expect(answers('graphics').map(({ value, isChosen }) => [value, isChosen])).toEqual([
    ['', true],
    ['small', false],
    ['large', false],
  ]);
});

test('each count of a quantity is an answer', () => {
  expect(
    answers('memory').map(({ value, isChosen, difference }) => [value, isChosen, difference?.amount]),
  ).toEqual([
    ['1', false, -60_00],
    ['2', true, undefined],
    ['3', false, 60_00],
    ['4', false, 120_00],
  ]);
});

test('an option without a price leaves the build without one and its answer without a difference', () => {
  const services = answers('services', { ...standard, services: ['onsite'] });
  expect(services.find(({ value }) => value === 'keep')).not.toHaveProperty('difference');
  expect(view('services', { ...standard, services: ['onsite', 'keep'] }).price).toBeUndefined();
});

test('departures from the standard are told', () => {
  const { departures, features } = view('power', { ...standard, power: 'w850' });
  expect(departures.map(({ to }) => to.feature)).toEqual(['power']);
  expect(features.filter(({ isChanged }) => isChanged).map(({ feature }) => feature)).toEqual(['power']);
});

test('a feature that is fixed shows only the answer that it has', () => {
  const fixed = { ...facts, restrictions: { locked: { power: 'w400' } } };
  const shown = presentConfigurator(fixed, { choices: standard, quantity: 1, open: 'power' });
  expect(shown.open?.answers.map(({ value }) => value)).toEqual(['w400']);
});
