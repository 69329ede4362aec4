import { expect, test } from 'vitest';

import { readProductQuery } from './product-query.ts';

const asked = (address: string) => readProductQuery(new URLSearchParams(address));

test('an empty address asks for the first page by name', () => {
  expect(asked('')).toEqual({
    sort: { by: 'name', descending: false },
    query: { sort: 'name', page: { number: 1, size: 50 } },
  });
});

test('a text asks for the best matches first, unless a column was chosen', () => {
  expect(asked('q=+ryzen+').query).toMatchObject({ text: 'ryzen', sort: 'relevance' });
  expect(asked('q=ryzen&sort=-brand').query).toMatchObject({ text: 'ryzen', sort: '-brand' });
});

test('what makes no sense is brought into bounds', () => {
  expect(asked('page=-3&rows=9999999&sort=price&category=').query).toEqual({
    sort: 'name',
    page: { number: 1, size: 200 },
  });
});
