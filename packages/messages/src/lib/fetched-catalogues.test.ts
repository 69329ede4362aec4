import { beforeEach, expect, test, vi } from 'vitest';

import { LANGUAGES } from './locale.ts';

/** The catalogues of a browser that has just opened its first page. */
async function openBrowser() {
  vi.resetModules();
  return import('./fetched-catalogues.ts');
}

beforeEach(() => {
  vi.doUnmock('./de-pages.ts');
});

test('a language can be read once it was fetched, and is fetched once', async () => {
  const { catalogueOf, catalogueUnderWay } = await openBrowser();
  expect(() => catalogueOf('de')).toThrow('not fetched');
  const underWay = catalogueUnderWay('de');
  expect(catalogueUnderWay('de')).toBe(underWay);
  await underWay;
  expect(catalogueUnderWay('de')).toBeUndefined();
  expect(catalogueOf('de')['shell.close']).toBe('Schließen');
  expect(() => catalogueOf('en')).toThrow('not fetched');
});

test('where a second language cannot be fetched the first stands in; where the first cannot be, that is said', async () => {
  vi.doMock('./de-pages.ts', () => {
    throw new Error('offline');
  });
  const { catalogueOf, catalogueUnderWay } = await openBrowser();
  await expect(catalogueUnderWay('de')).rejects.toBeInstanceOf(Error);
  await catalogueUnderWay('en');
  await catalogueUnderWay('de');
  expect(catalogueOf('de')['shell.close']).toBe('Close');
});

test.each(LANGUAGES.map((language) => [language]))(
  'pages in %s carry no mail and no document',
  async (language) => {
    const { catalogueOf, catalogueUnderWay } = await openBrowser();
    await catalogueUnderWay(language);
    const areas = new Set(Object.keys(catalogueOf(language)).map((key) => key.split('.')[0]));
    expect([...areas].filter((area) => ['documents', 'mail', 'mailbox'].includes(area ?? ''))).toEqual([]);
  },
);
