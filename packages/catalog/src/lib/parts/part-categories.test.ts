import { describe, expect, test } from 'vitest';
import { CATALOGUE_CATEGORIES, PART_CATEGORIES } from './part-categories.ts';

describe('the table of part categories', () => {
  test('has the thirty categories of the source, each with a category and letters of its own', () => {
    expect(PART_CATEGORIES).toHaveLength(30);
    for (const key of ['source', 'code', 'skuPrefix'] as const) {
      expect(new Set(PART_CATEGORIES.map((each) => each[key])).size).toBe(30);
    }
  });

  test('maps into categories that the catalogue knows', () => {
    const known = new Set(CATALOGUE_CATEGORIES.map((row) => row.code));
    expect(PART_CATEGORIES.filter((each) => !known.has(each.code))).toEqual([]);
    expect(known.size).toBe(CATALOGUE_CATEGORIES.length);
  });

  test.each(PART_CATEGORIES)('$source defines every code once', ({ attributes }) => {
    const codes = attributes.map((each) => each.definition.code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    for (const { definition } of attributes) expect(definition.code).toMatch(/^[a-z\d]+(-[a-z\d]+)*$/);
  });
});
