import { expect, test } from 'vitest';
import { EMPTY_PAGE, compareRevisions, configurationCheckOf, findReleaseFaults } from '../index.ts';

// The example of README.md, as it stands there.
test('a page without agreement and contacts is not complete, and says so', () => {
  const check = configurationCheckOf(new Map());
  const draft = {
    ...EMPTY_PAGE,
    welcome: { title: 'Welcome, Halden Marine', text: '' },
    assortmentIds: ['office'],
  };

  const faults = findReleaseFaults(
    draft,
    { currency: 'EUR' },
    { today: '2026-03-03', assortmentIds: new Set(['office']), priceLists: [], check },
  );

  expect(faults.map((fault) => `${fault.path}: ${fault.code}`)).toEqual([
    'agreement: agreement-missing',
    'contacts: contact-missing',
  ]);
  expect(compareRevisions(undefined, draft).map(({ section, kind }) => `${section} ${kind}`)).toEqual([
    'welcome changed',
    'assortments added',
  ]);
});
