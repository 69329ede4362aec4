import { expect, it } from 'vitest';

import { asksForSearch } from './search-keys.ts';

const press = { key: 'a', ctrlKey: false, metaKey: false, altKey: false, isTyping: false };

it('is asked for by a slash outside of a field', () => {
  expect(asksForSearch({ ...press, key: '/' })).toBe(true);
  expect(asksForSearch({ ...press, key: '/', isTyping: true })).toBe(false);
  expect(asksForSearch({ ...press, key: '/', ctrlKey: true })).toBe(false);
});

it('is asked for by Ctrl-K and Command-K anywhere', () => {
  expect(asksForSearch({ ...press, key: 'k', ctrlKey: true, isTyping: true })).toBe(true);
  expect(asksForSearch({ ...press, key: 'K', metaKey: true })).toBe(true);
  expect(asksForSearch({ ...press, key: 'k' })).toBe(false);
  expect(asksForSearch({ ...press, key: 'k', ctrlKey: true, altKey: true })).toBe(false);
});
