import { describe, expect, it } from 'vitest';

import { addressWith, readKnown, readPage, readSort, readText, sortHref } from './list-address.ts';

describe('the address of a list', () => {
  it('changes what is changed and keeps the rest', () => {
    expect(addressWith('q=desk&page=3', { page: undefined, state: ['open', 'expired'] })).toBe(
      '?q=desk&state=open&state=expired',
    );
  });

  it('is sorted by what is known, and otherwise as usual', () => {
    const usual = { by: 'placed', descending: true } as const;
    const read = (text: string) => readSort(new URLSearchParams(text), ['placed', 'total'], usual);
    expect(read('sort=-total')).toEqual({ by: 'total', descending: true });
    expect(read('sort=total;drop')).toEqual(usual);
    expect(read('')).toEqual(usual);
  });

  it('turns the order of the column that it is sorted by', () => {
    const sort = { by: 'total', descending: false };
    expect(sortHref('sort=total&page=2', sort, 'total')).toBe('?sort=-total');
    expect(sortHref('sort=total', sort, 'number')).toBe('?sort=number');
  });

  it('takes no value that it does not know', () => {
    const params = new URLSearchParams('state=open&state=odd&state=closed&q=++&page=x');
    expect(readKnown(params, 'state', ['open', 'closed'])).toEqual(['open', 'closed']);
    expect(readText(params, 'q')).toBeUndefined();
    expect(readPage(params)).toEqual({ number: Number.NaN, size: 50 });
  });
});
