import { toId } from '@portico/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ancestryOf, inTreeOrder, moveUnit, pathTo } from './unit-tree.ts';
import type { Unit } from './unit-tree.ts';

function unit(id: string, parent?: string): Unit {
  return {
    id: toId(id),
    ...(parent !== undefined && { parentId: toId<'Unit'>(parent) }),
    name: id,
    kind: parent === undefined ? 'organization' : 'site',
    position: 0,
  };
}

const tree = [unit('root'), unit('north', 'root'), unit('south', 'root'), unit('desk', 'north')];
const id = (text: string) => toId<'Unit'>(text);

test('the path leads from the root down', () => {
  expect(pathTo(tree, id('desk')).map((at) => at.name)).toEqual(['root', 'north', 'desk']);
  expect(pathTo(tree, id('nowhere'))).toEqual([]);
});

test('a unit moves with everything below it', () => {
  const moved = moveUnit(tree, id('north'), id('south'));
  expect(moved.ok && pathTo(moved.value, id('desk')).map((at) => at.name)).toEqual([
    'root',
    'south',
    'north',
    'desk',
  ]);
});

test.each([
  ['below itself', 'north', 'desk', 'cycle'],
  ['onto itself', 'north', 'north', 'cycle'],
  ['when it is the root', 'root', 'south', 'root-stays'],
  ['when it is unknown', 'nowhere', 'south', 'unknown-unit'],
  ['to where nothing is', 'north', 'nowhere', 'unknown-unit'],
])('does not move %s', (_, what, where, kind) => {
  expect(moveUnit(tree, id(what), id(where))).toEqual({ ok: false, error: { kind } });
});

test('ancestry names each unit above, and the unit itself at depth 0', () => {
  expect(ancestryOf(tree).filter((row) => row.descendantId === 'desk')).toEqual([
    { ancestorId: 'desk', descendantId: 'desk', depth: 0 },
    { ancestorId: 'north', descendantId: 'desk', depth: 1 },
    { ancestorId: 'root', descendantId: 'desk', depth: 2 },
  ]);
});

test('the list to choose from goes down each branch', () => {
  expect(inTreeOrder(tree).map(({ unit: at, depth }) => [at.name, depth])).toEqual([
    ['root', 0],
    ['north', 1],
    ['desk', 2],
    ['south', 1],
  ]);
});

test('whatever is moved wherever, every unit stays under the root and none is lost', () => {
  const moves = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 });
  fc.assert(
    fc.property(moves, (steps) => {
      let units: readonly Unit[] = [
        unit('0'),
        ...[1, 2, 3, 4, 5, 6, 7].map((n) => unit(String(n), String(n >> 1))),
      ];
      for (const [what, where] of steps) {
        const moved = moveUnit(units, id(String(what)), id(String(where)));
        if (moved.ok) units = moved.value;
      }
      for (const each of units) expect(pathTo(units, each.id)[0]?.name).toBe('0');
      expect(inTreeOrder(units)).toHaveLength(8);
    }),
  );
});
