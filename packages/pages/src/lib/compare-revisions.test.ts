import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completePage } from '../testing/example-page.ts';
import { compareRevisions } from './compare-revisions.ts';
import { EMPTY_PAGE, type PageContent } from './page-content.ts';

const laptop = {
  key: 'key-2',
  modelId: 'model-2',
  modelVersion: 1,
  name: 'Field laptop',
  description: '',
  choices: {},
  restrictions: {},
};

describe('compareRevisions', () => {
  it('says what a page brings that was never released', () => {
    expect(
      compareRevisions(undefined, completePage).map(({ subject, kind }) => `${subject} ${kind}`),
    ).toEqual([
      'title changed',
      'text changed',
      'assortment added',
      'configuration added',
      'agreement added',
      'contact added',
      'link added',
    ]);
  });

  it('names a changed field with its value before and after', () => {
    const after: PageContent = { ...completePage, welcome: { ...completePage.welcome, title: 'Hello' } };
    expect(compareRevisions(completePage, after)).toEqual([
      {
        section: 'welcome',
        subject: 'title',
        kind: 'changed',
        before: 'Welcome, Halden Marine',
        after: 'Hello',
      },
    ]);
  });

  it('tells a changed configuration from a new one by its key', () => {
    const [desktop] = completePage.configurations;
    if (!desktop) throw new Error('The example page has a configuration.');
    const renamed = { ...desktop, name: 'Desk' };
    expect(compareRevisions(completePage, { ...completePage, configurations: [renamed, laptop] })).toEqual([
      { section: 'configurations', subject: 'configuration', kind: 'added', label: 'Field laptop' },
      { section: 'configurations', subject: 'configuration', kind: 'changed', label: 'Desk' },
    ]);
  });

  it('sees a new order, once', () => {
    const both = { ...completePage, configurations: [...completePage.configurations, laptop] };
    const turned = { ...both, configurations: both.configurations.toReversed() };
    expect(compareRevisions(both, turned)).toEqual([
      { section: 'configurations', subject: 'order', kind: 'moved' },
    ]);
  });

  it('sees a discount that became larger', () => {
    const { agreement } = completePage;
    if (!agreement) throw new Error('The example page has an agreement.');
    const discounts = agreement.discounts.map((discount) => ({ ...discount, basisPoints: 900 }));
    const after = { ...completePage, agreement: { ...agreement, discounts, validUntil: '2027-12-31' } };
    expect(compareRevisions(completePage, after)).toEqual([
      {
        section: 'agreement',
        subject: 'validUntil',
        kind: 'changed',
        before: '2026-12-31',
        after: '2027-12-31',
      },
      { section: 'agreement', subject: 'discount', kind: 'changed', label: 'Notebooks' },
    ]);
  });

  it('is blind to the order in which members of a value were written', () => {
    const turned = {
      ...completePage,
      configurations: completePage.configurations.map(({ key, ...rest }) => ({ ...rest, key })),
    };
    expect(compareRevisions(completePage, turned)).toEqual([]);
  });
});

describe('the law of comparing', () => {
  const link = fc.record({ label: fc.string(), url: fc.string() });
  const contact = fc.record({
    name: fc.string(),
    title: fc.string(),
    email: fc.string(),
    phone: fc.string(),
  });
  const page: fc.Arbitrary<PageContent> = fc.record({
    welcome: fc.record({ title: fc.string(), text: fc.string() }),
    assortmentIds: fc.uniqueArray(fc.string()),
    configurations: fc.constant([]),
    contacts: fc.array(contact, { maxLength: 4 }),
    links: fc.array(link, { maxLength: 4 }),
  });

  it('a page does not differ from itself', () => {
    fc.assert(fc.property(page, (content) => compareRevisions(content, content).length === 0));
  });

  it('two pages that differ in what the customer sees have at least one change', () => {
    fc.assert(
      fc.property(page, page, (before, after) => {
        const isSame = JSON.stringify(before.links) === JSON.stringify(after.links);
        const changes = compareRevisions(
          { ...EMPTY_PAGE, links: before.links },
          { ...EMPTY_PAGE, links: after.links },
        );
        return changes.length === 0 ? isSame : !isSame;
      }),
    );
  });

  it('what is added one way is removed the other way', () => {
    fc.assert(
      fc.property(page, page, (left, right) => {
        const count = (changes: ReturnType<typeof compareRevisions>, kind: string) =>
          changes.filter((change) => change.kind === kind).length;
        const there = compareRevisions(left, right);
        const back = compareRevisions(right, left);
        return (
          count(there, 'added') === count(back, 'removed') && count(there, 'removed') === count(back, 'added')
        );
      }),
    );
  });
});
