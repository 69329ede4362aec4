import { describe, expect, it } from 'vitest';
import { circumstances, completePage, pageState, revision, tuesday } from '../testing/example-page.ts';
import { EMPTY_PAGE, type AgreementTerms, type PageContent } from './page-content.ts';
import { findReleaseFaults, releasePage, type ReleaseCircumstances } from './release-page.ts';
import { sectionOf } from './section-faults.ts';

const editor = { personId: 'person-2', at: tuesday };
const owner = { currency: 'EUR' };

function codes(content: PageContent, known: ReleaseCircumstances = circumstances): readonly string[] {
  return findReleaseFaults(content, owner, known).map((fault) => `${fault.path} ${fault.code}`);
}

function withTerms(changes: Partial<AgreementTerms>): PageContent {
  const { agreement } = completePage;
  if (!agreement) throw new Error('The example page has an agreement.');
  return { ...completePage, agreement: { ...agreement, ...changes } };
}

describe('releasePage', () => {
  it('releases a complete draft and supersedes what was released', () => {
    const released = revision({ id: 'revision-0', number: 1, state: 'released' });
    const draft = revision({ number: 2, version: 3 });
    const outcome = releasePage(
      pageState({ released, draft }),
      { revisionId: draft.id, version: 3 },
      editor,
      circumstances,
    );
    expect(outcome).toEqual({
      ok: true,
      value: {
        kind: 'page-released',
        released: {
          ...draft,
          state: 'released',
          version: 4,
          updatedAt: tuesday,
          releasedById: 'person-2',
          releasedAt: tuesday,
        },
        superseded: { ...released, state: 'superseded' },
      },
    });
  });

  it('does not release what somebody else changed in the meantime', () => {
    const draft = revision({ version: 4 });
    const outcome = releasePage(
      pageState({ draft }),
      { revisionId: draft.id, version: 3 },
      editor,
      circumstances,
    );
    expect(outcome).toEqual({ ok: false, error: { kind: 'stale', current: draft } });
  });

  it('names everything that an empty page lacks, section by section', () => {
    const draft = revision({ content: EMPTY_PAGE });
    const outcome = releasePage(
      pageState({ draft }),
      { revisionId: draft.id, version: 1 },
      editor,
      circumstances,
    );
    expect(outcome).toEqual({
      ok: false,
      error: {
        kind: 'incomplete',
        faults: [
          { path: 'welcome.title', code: 'required' },
          { path: 'assortments', code: 'nothing-offered' },
          { path: 'agreement', code: 'agreement-missing' },
          { path: 'contacts', code: 'contact-missing' },
        ],
      },
    });
  });
});

describe('findReleaseFaults', () => {
  it('finds none on a complete page', () => {
    expect(codes(completePage)).toEqual([]);
  });

  it('names a configuration that its model no longer permits', () => {
    const faults = findReleaseFaults(completePage, owner, {
      ...circumstances,
      check: () => ({ kind: 'unsound', faults: [{ path: 'choices.memory', code: 'choice-excluded' }] }),
    });
    expect(faults).toEqual([
      {
        path: 'configurations.0.choices.memory',
        code: 'choice-excluded',
        values: { name: 'Office desktop' },
      },
    ]);
  });

  it('names a configuration whose model is gone or retired', () => {
    expect(codes(completePage, { ...circumstances, check: () => ({ kind: 'unknown-model' }) })).toEqual([
      'configurations.0.modelId model-unknown',
    ]);
    const retired = () => ({ kind: 'retired-model', modelName: 'A1' }) as const;
    expect(codes(completePage, { ...circumstances, check: retired })).toEqual([
      'configurations.0.modelId model-retired',
    ]);
  });

  it('names an assortment that is gone', () => {
    expect(codes({ ...completePage, assortmentIds: ['assortment-1', 'gone'] })).toEqual([
      'assortments.1 assortment-unknown',
    ]);
  });

  it('holds the agreement against the currency of the organization and of its lists', () => {
    expect(codes(withTerms({ currency: 'USD' }))).toEqual([
      'agreement.currency currency-mismatch',
      'agreement.priceListIds.0 price-list-currency',
    ]);
  });

  it('refuses an agreement that is reversed or has lapsed', () => {
    expect(codes(withTerms({ validUntil: '2025-12-31' }))).toEqual([
      'agreement.validUntil period-reversed',
      'agreement.validUntil agreement-lapsed',
    ]);
    expect(codes(withTerms({ validUntil: '2026-03-03' }))).toEqual([]);
    expect(codes(withTerms({ validUntil: '2026-03-02' }))).toEqual(['agreement.validUntil agreement-lapsed']);
  });

  it('refuses price lists that are unknown or archived', () => {
    const [list] = circumstances.priceLists;
    if (!list) throw new Error('The example knows a list.');
    const archived = { ...circumstances, priceLists: [{ ...list, isActive: false }] };
    expect(codes(completePage, archived)).toEqual(['agreement.priceListIds.0 price-list-archived']);
    expect(codes(withTerms({ priceListIds: ['nowhere'] }))).toEqual([
      'agreement.priceListIds.0 price-list-unknown',
    ]);
  });

  it('asks for a price list only where there are no base prices in the currency', () => {
    const none = withTerms({ priceListIds: [] });
    expect(codes(none)).toEqual(['agreement.priceListIds price-list-missing']);
    const base = { id: 'base', name: 'Base', currency: 'EUR', kind: 'base', isActive: true } as const;
    expect(codes(none, { ...circumstances, priceLists: [base] })).toEqual([]);
  });

  it('puts every fault in a section', () => {
    const faults = findReleaseFaults(EMPTY_PAGE, owner, circumstances);
    expect(faults.map(sectionOf)).toEqual(['welcome', 'assortments', 'agreement', 'contacts']);
  });
});
