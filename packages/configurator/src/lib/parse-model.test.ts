import { expect, test } from 'vitest';
import { workstation } from '../../test/example-workstation.ts';
import { MODEL_LIMITS } from './model-limits.ts';
import type { Feature, Model } from './model.ts';
import { parseModel } from './parse-model.ts';

function faultsOf(input: unknown) {
  const parsed = parseModel(JSON.parse(JSON.stringify(input)));
  return parsed.ok ? [] : parsed.error.map(({ path, code }) => `${path} ${code}`);
}

const [processor, board] = workstation.features as [Feature, Feature];
const with_ = (overrides: Partial<Model>): Model => ({ ...workstation, ...overrides });

test('a model survives JSON', () => {
  expect(parseModel(JSON.parse(JSON.stringify(workstation)))).toEqual({ ok: true, value: workstation });
});

test('a shape that is wrong is named by its path', () => {
  expect(faultsOf({ ...workstation, format: 2 })).toEqual(['model.format model-malformed']);
  expect(faultsOf(with_({ features: [{ ...processor, options: [] } as Feature] }))).toContain(
    'model.features.0.options model-malformed',
  );
  expect(faultsOf([])).toEqual(['model model-malformed']);
  expect(faultsOf({ ...workstation, extra: 1 })).toEqual(['model model-malformed']);
});

test('a name that every object has is no key', () => {
  const feature = { ...processor, key: 'constructor' } as Feature;
  expect(faultsOf(with_({ features: [feature], rules: [] }))).toEqual([
    'model.features.0.key model-malformed',
  ]);
});

test('keys that repeat are found', () => {
  expect(faultsOf(with_({ features: [processor, processor], rules: [] }))).toEqual([
    'model.features.1.key key-repeated',
  ]);
  const twice = { ...processor, options: [processor.options[0], processor.options[0]] } as Feature;
  expect(faultsOf(with_({ features: [twice], rules: [] }))).toEqual([
    'model.features.0.options.1.key key-repeated',
  ]);
});

test('a rule that leads nowhere is found at its operand', () => {
  const missing = { feature: 'nothing', attribute: 'socket' };
  const socket = { feature: 'processor', attribute: 'socket' };
  const compare = { kind: 'compare', key: 'r', operator: '=' } as const;
  expect(faultsOf(with_({ rules: [{ ...compare, left: missing, right: socket }] }))).toEqual([
    'model.rules.0.left.feature feature-unknown',
  ]);
  expect(
    faultsOf(with_({ rules: [{ ...compare, left: socket, right: { ...socket, attribute: 'sockets' } }] })),
  ).toEqual(['model.rules.0.right.attribute attribute-unknown']);
  const unknown = { feature: 'board', options: ['am5', 'am6'] };
  expect(faultsOf(with_({ rules: [{ kind: 'excludes', key: 'r', when: unknown, then: unknown }] }))).toEqual([
    'model.rules.0.when.options.1 option-unknown',
    'model.rules.0.then.options.1 option-unknown',
  ]);
});

test('counts that cannot be met are found', () => {
  const several = { ...board, kind: 'several', min: 3, max: 5 } as Feature;
  expect(faultsOf(with_({ features: [several], rules: [] }))).toEqual([
    'model.features.0.min count-unreachable',
  ]);
  const reversed = { ...board, kind: 'several', min: 2, max: 1 } as Feature;
  expect(faultsOf(with_({ features: [reversed], rules: [] }))).toEqual([
    'model.features.0.min count-reversed',
  ]);
});

test('a model beyond the limits is refused before it costs anything', () => {
  const options = Array.from({ length: MODEL_LIMITS.options }, (_, index) => ({
    key: `o${index}`,
    name: 'o',
    attributes: {},
  }));
  const features = ['a', 'b'].map((key): Feature => ({ kind: 'one', key, name: key, options }));
  expect(faultsOf(with_({ features, rules: [] }))).toEqual(['model.features options-too-many']);
});
