import { expect, test } from 'vitest';
import { standard, workstation } from '../../test/example-workstation.ts';
import { toggledChoice } from './choose.ts';
import { departuresFrom, describeChoices, partsOf, productsOfModel } from './parts-of.ts';

test('a configuration is its base product and the products of what is chosen, times their number', () => {
  expect(partsOf(workstation, { ...standard, services: ['imaging', 'onsite'] })).toEqual([
    { productId: 'chassis', quantity: 1 },
    { productId: 'cpu-6', quantity: 1 },
    { productId: 'board-am5', quantity: 1 },
    { productId: 'memory-16', quantity: 2 },
    { productId: 'psu-400', quantity: 1 },
    { productId: 'service-onsite', quantity: 1 },
  ]);
});

test('equal products of several features are added up', () => {
  const features = workstation.features.map((feature) =>
    feature.key === 'board'
      ? {
          ...feature,
          options: feature.options.map((option) => ({ ...option, productId: 'cpu-6', quantity: 2 })),
        }
      : feature,
  ) as typeof workstation.features;
  expect(partsOf({ ...workstation, features }, standard)).toContainEqual({ productId: 'cpu-6', quantity: 3 });
});

test('every product that can be chosen is listed once', () => {
  expect(productsOfModel(workstation)).toHaveLength(new Set(productsOfModel(workstation)).size);
  expect(productsOfModel(workstation)).toContain('gpu-l');
});

test('choices are described in the model’s names and order', () => {
  expect(
    describeChoices(workstation, standard).map(({ name, options }) => [
      name,
      options.map((each) => each.name),
    ]),
  ).toEqual([
    ['Processor', ['Six cores']],
    ['Mainboard', ['AM5 board']],
    ['Memory modules', ['16 GB module']],
    ['Graphics card', []],
    ['Power supply', ['400 W']],
    ['Services', []],
  ]);
});

test('departures name what was and what is', () => {
  const departures = departuresFrom(workstation, standard, { ...standard, memory: 4, services: ['onsite'] });
  expect(
    departures.map(({ from, to }) => [from.name, from.options[0]?.quantity, to.options[0]?.quantity]),
  ).toEqual([
    ['Memory modules', 2, 4],
    ['Services', undefined, 1],
  ]);
});

test('clicking an option answers its feature by its kind', () => {
  const [processor, , memory, graphics, , services] = workstation.features;
  if (!processor || !memory || !graphics || !services) throw new Error('The example has six features.');
  expect(toggledChoice(processor, 'six', 'old')).toBe('old');
  expect(toggledChoice(graphics, 'small', 'small')).toBeNull();
  expect(toggledChoice(services, ['onsite'], 'keep')).toEqual(['onsite', 'keep']);
  expect(toggledChoice(services, ['onsite', 'keep'], 'onsite')).toEqual(['keep']);
  expect(() => toggledChoice(memory, 1, 'module')).toThrow('answered by a number');
});
