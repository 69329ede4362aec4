import type { IdSource } from '@portico/kernel';
import type { ConfigurationCheck } from '../lib/configuration-check.ts';
import type { PageContent } from '../lib/page-content.ts';
import type { PageRevision } from '../lib/page-revision.ts';
import type { PageState } from '../lib/page-state.ts';
import type { ReleaseCircumstances } from '../lib/release-page.ts';

/** A page from which nothing is missing. */
export const completePage: PageContent = {
  welcome: { title: 'Welcome, Halden Marine', text: 'Your approved systems.' },
  assortmentIds: ['assortment-1'],
  configurations: [
    {
      key: 'key-1',
      modelId: 'model-1',
      modelVersion: 3,
      name: 'Office desktop',
      description: '',
      choices: { memory: '16' },
      restrictions: {},
    },
  ],
  agreement: {
    number: 'A-10001',
    name: 'Frame agreement',
    currency: 'EUR',
    validFrom: '2026-01-01',
    validUntil: '2026-12-31',
    priceListIds: ['list-1'],
    discounts: [{ label: 'Notebooks', scope: 'category', scopeValue: 'notebooks', basisPoints: 850 }],
  },
  contacts: [{ name: 'Ida Brandt', title: 'Account manager', email: 'ida@arvenholt.example', phone: '' }],
  links: [{ label: 'Service', url: 'https://service.arvenholt.example' }],
};

/** A revision of the example page. */
export function revision(changes: Partial<PageRevision> = {}): PageRevision {
  return {
    id: 'revision-1',
    organizationId: 'organization-1',
    number: 1,
    state: 'draft',
    version: 1,
    content: completePage,
    createdById: 'person-1',
    createdAt: monday,
    updatedAt: monday,
    ...changes,
  };
}

/** The page of an organization that deals in EUR, with what is given of released and draft. */
export function pageState(changes: Partial<PageState> = {}): PageState {
  return {
    owner: { id: 'organization-1', name: 'Halden Marine', currency: 'EUR' },
    released: undefined,
    draft: undefined,
    lastNumber: changes.draft?.number ?? changes.released?.number ?? 0,
    ...changes,
  };
}

export const monday = new Date('2026-03-02T09:00:00Z');
export const tuesday = new Date('2026-03-03T09:00:00Z');

/** Finds every configuration sound in version 4 of its model. */
export const findsSound: ConfigurationCheck = () => ({ kind: 'sound', modelVersion: 4, parts: [] });

/** A catalogue in which the example page is complete. */
export const circumstances: ReleaseCircumstances = {
  today: '2026-03-03',
  assortmentIds: new Set(['assortment-1']),
  priceLists: [{ id: 'list-1', name: 'Contract EUR', currency: 'EUR', kind: 'contract', isActive: true }],
  check: findsSound,
};

/** Hands out `id-1`, `id-2` and so on. */
export function countingIds(): IdSource {
  let count = 0;
  return () => {
    count += 1;
    return `id-${count}`;
  };
}
