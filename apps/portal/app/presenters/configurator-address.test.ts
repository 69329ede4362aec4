import { parseChoices } from '@portico/configurator';
import { someCase, standard, workstation } from '@portico/configurator/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  configuratorHref,
  readAnswers,
  readOpenFeature,
  readQuantity,
  toQuery,
} from './configurator-address.ts';

const queryOf = (text: string) => new URLSearchParams(text);

test('only what departs from the standard is in the address', () => {
  const choices = { ...standard, memory: 4, services: ['onsite', 'imaging'] };
  expect(toQuery({ choices, quantity: 3, open: 'power' }, standard)).toBe(
    '?c.memory=4&c.services=&c.services=onsite&c.services=imaging&quantity=3&feature=power',
  );
  expect(toQuery({ choices: standard, quantity: 1, open: '' }, standard)).toBe('?');
});

test('a cart leads back to the same build', () => {
  const href = configuratorHref('key', standard, 2);
  const [path, query = ''] = href.split('?');
  expect(path).toBe('/configurations/key');
  expect(readAnswers(workstation, queryOf(query))).toEqual(standard);
  expect(readQuantity(queryOf(query), 100)).toBe(2);
});

test('whatever was chosen comes back from the address', () => {
  fc.assert(
    fc.property(someCase, ({ model, choices }) => {
      const query = queryOf(toQuery({ choices, quantity: 1, open: '' }, {}));
      expect(parseChoices(model, readAnswers(model, query))).toEqual({ ok: true, value: choices });
    }),
  );
});

test.each(['0', '-1', '1.5', 'many', '101', ''])('a quantity of "%s" is one', (quantity) => {
  expect(readQuantity(queryOf(`quantity=${quantity}`), 100)).toBe(1);
});

test('the first feature that can be changed is open unless another is asked for', () => {
  expect(readOpenFeature(workstation, {}, queryOf(''))).toBe('processor');
  expect(readOpenFeature(workstation, { processor: 'six' }, queryOf(''))).toBe('board');
  expect(readOpenFeature(workstation, {}, queryOf('feature=power'))).toBe('power');
  expect(readOpenFeature(workstation, {}, queryOf('feature=colour'))).toBe('processor');
});
