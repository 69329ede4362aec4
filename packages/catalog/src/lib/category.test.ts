import { describe, expect, test } from 'vitest';
import { categoryTree, codesUnder } from './category.ts';

const rows = [
  { code: 'peripherals', name: 'Peripherals', position: 2 },
  { code: 'components', name: 'Components', position: 1 },
  { code: 'monitor', name: 'Monitors', parentCode: 'peripherals', position: 1 },
  { code: 'cpu', name: 'Processors', parentCode: 'components', position: 1 },
  { code: 'memory', name: 'Memory', parentCode: 'components', position: 2 },
];

describe('categoryTree', () => {
  test('adds up what is below and leaves out what is empty', () => {
    expect(
      categoryTree(
        rows,
        new Map([
          ['cpu', 3],
          ['components', 1],
        ]),
      ),
    ).toEqual([
      {
        code: 'components',
        name: 'Components',
        count: 4,
        children: [{ code: 'cpu', name: 'Processors', count: 3, children: [] }],
      },
    ]);
  });

  test('orders by position', () => {
    const tree = categoryTree(
      rows,
      new Map([
        ['cpu', 1],
        ['memory', 1],
        ['monitor', 1],
      ]),
    );
    expect(tree.map((node) => node.code)).toEqual(['components', 'peripherals']);
    expect(tree[0]?.children.map((node) => node.code)).toEqual(['cpu', 'memory']);
  });
});

describe('codesUnder', () => {
  test('holds the category itself and everything below', () => {
    expect(codesUnder(rows, 'components').toSorted()).toEqual(['components', 'cpu', 'memory']);
    expect(codesUnder(rows, 'cpu')).toEqual(['cpu']);
  });

  test('ends on a ring', () => {
    const ring = [
      { code: 'a', name: 'A', parentCode: 'b', position: 1 },
      { code: 'b', name: 'B', parentCode: 'a', position: 1 },
    ];
    expect(codesUnder(ring, 'a').toSorted()).toEqual(['a', 'b']);
  });
});
