import { expect, test } from 'vitest';

import { parsePeopleQuery, peopleHref, sortHref } from './people-query.ts';

const parse = (search: string) => parsePeopleQuery(new URLSearchParams(search));

test('an empty address asks for everybody, by name', () => {
  expect(parse('')).toEqual({ sort: 'name', descending: false, page: { number: 1, size: 50 } });
});

test('what makes no sense is left out', () => {
  expect(parse('sort=salary.desc&page=-3&status=gone&q=%20')).toEqual({
    sort: 'name',
    descending: true,
    page: { number: 1, size: 50 },
  });
});

test('an address is read back as it was written', () => {
  const query = parse('q=pat&status=active&role=r&unit=u&sort=unit.desc');
  expect(parse(peopleHref(query, {}).split('?')[1] ?? '')).toEqual(query);
});

test('a change starts at the first page and keeps the rest', () => {
  expect(peopleHref(parse('q=pat&page=3&status=active'), { status: undefined })).toBe('/people?q=pat');
  expect(peopleHref(parse('q=pat'), { page: '2' })).toBe('/people?q=pat&page=2');
});

test('the same column again turns the order around', () => {
  expect(sortHref(parse('sort=unit'), 'unit')).toBe('/people?sort=unit.desc');
  expect(sortHref(parse('sort=unit.desc'), 'unit')).toBe('/people?sort=unit');
});
