import { describe, expect, it } from 'vitest';
import {
  completePage,
  countingIds,
  findsSound,
  pageState,
  revision,
  tuesday,
} from '../testing/example-page.ts';
import { changeContent, changeDraft } from './change-draft.ts';
import type { ConfigurationCheck } from './configuration-check.ts';
import type { PageContent } from './page-content.ts';
import type { SectionChange } from './section-change.ts';

const editor = { personId: 'person-2', at: tuesday };

function change(
  step: SectionChange,
  check: ConfigurationCheck = findsSound,
  content: PageContent = completePage,
) {
  return changeContent(content, step, { check, ids: countingIds() });
}

function faultsOf(step: SectionChange, check?: ConfigurationCheck) {
  const outcome = change(step, check);
  return outcome.ok ? [] : outcome.error;
}

const laptop = { modelId: 'model-2', name: ' Field laptop ', description: '', choices: {}, restrictions: {} };

describe('changeDraft', () => {
  const step: SectionChange = { section: 'welcome', welcome: { title: ' Hello ', text: '' } };
  const circumstances = { check: findsSound, ids: countingIds() };

  it('saves one section and raises the version', () => {
    const draft = revision({ version: 4 });
    const outcome = changeDraft(
      pageState({ draft }),
      { revisionId: draft.id, version: 4 },
      step,
      editor,
      circumstances,
    );
    expect(outcome.ok && outcome.value.draft).toEqual({
      ...draft,
      version: 5,
      updatedAt: tuesday,
      content: { ...completePage, welcome: { title: 'Hello', text: '' } },
    });
  });

  it('tells the second of two editors, with the newer state', () => {
    const draft = revision({ version: 5 });
    const outcome = changeDraft(
      pageState({ draft }),
      { revisionId: draft.id, version: 4 },
      step,
      editor,
      circumstances,
    );
    expect(outcome).toEqual({ ok: false, error: { kind: 'stale', current: draft } });
  });
});

describe('the agreement section', () => {
  const terms = {
    number: 'A-1',
    name: 'Terms',
    currency: 'EUR',
    validFrom: '2026-01-01',
    validUntil: '2026-12-31',
    priceListIds: [],
    discounts: [],
  };

  it('refuses a period that ends before it begins', () => {
    const agreement = { ...terms, validUntil: '2025-12-31' };
    expect(faultsOf({ section: 'agreement', agreement })).toEqual([
      { path: 'agreement.validUntil', code: 'period-reversed', values: { from: '2026-01-01' } },
    ]);
  });

  it('takes a single day and an open end', () => {
    expect(faultsOf({ section: 'agreement', agreement: { ...terms, validUntil: '2026-01-01' } })).toEqual([]);
    const { validUntil: _, ...open } = terms;
    expect(faultsOf({ section: 'agreement', agreement: open })).toEqual([]);
  });

  it('names every fault with its path', () => {
    const agreement = {
      ...terms,
      number: '',
      currency: 'euro',
      validFrom: '2026-02-30',
      priceListIds: ['list-1', 'list-1'],
      discounts: [{ label: '', scope: 'brand' as const, basisPoints: 20_000 }],
    };
    expect(faultsOf({ section: 'agreement', agreement })).toEqual([
      { path: 'agreement.number', code: 'required' },
      { path: 'agreement.currency', code: 'currency-invalid' },
      { path: 'agreement.validFrom', code: 'date-invalid' },
      { path: 'agreement.priceListIds.1', code: 'duplicate' },
      { path: 'agreement.discounts.0.label', code: 'required' },
      { path: 'agreement.discounts.0.scopeValue', code: 'required' },
      { path: 'agreement.discounts.0.basisPoints', code: 'percentage-invalid' },
    ]);
  });
});

describe('contacts and links', () => {
  it('a contact needs a name and a mail address', () => {
    const contacts = [{ name: '', title: '', email: 'nobody', phone: '' }];
    expect(faultsOf({ section: 'contacts', contacts })).toEqual([
      { path: 'contacts.0.name', code: 'required' },
      { path: 'contacts.0.email', code: 'email-invalid', values: { value: 'nobody' } },
    ]);
  });

  it.each(['javascript:alert(1)', 'http://plain.example', 'https://user@phish.example', 'example.com'])(
    'refuses the address %s',
    (url) => {
      const links = [{ label: 'Link', url }];
      expect(faultsOf({ section: 'links', links })).toEqual([{ path: 'links.0.url', code: 'url-invalid' }]);
    },
  );

  it('takes an https address with path and query', () => {
    const links = [{ label: 'Help', url: 'https://help.example.com/a@b?q=1#top' }];
    expect(faultsOf({ section: 'links', links })).toEqual([]);
  });
});

describe('the configurations section', () => {
  it('gives a new configuration a key and notes the model version it was found sound in', () => {
    const outcome = change({ section: 'configurations', step: { kind: 'add', configuration: laptop } });
    expect(outcome.ok && outcome.value.configurations[1]).toEqual({
      ...laptop,
      name: 'Field laptop',
      key: 'id-1',
      modelVersion: 4,
    });
  });

  it('keeps the key when a configuration changes', () => {
    const outcome = change({
      section: 'configurations',
      step: { kind: 'change', key: 'key-1', configuration: { ...laptop, name: 'Office desktop, new' } },
    });
    expect(outcome.ok && outcome.value.configurations).toEqual([
      { ...laptop, key: 'key-1', name: 'Office desktop, new', modelVersion: 4 },
    ]);
  });

  it('passes on what the model says against the choices', () => {
    const check: ConfigurationCheck = () => ({
      kind: 'unsound',
      faults: [{ path: 'choices.memory', code: 'choice-excluded' }],
    });
    const step: SectionChange = { section: 'configurations', step: { kind: 'add', configuration: laptop } };
    expect(faultsOf(step, check)).toEqual([
      { path: 'configuration.choices.memory', code: 'choice-excluded' },
    ]);
  });

  it('moves a configuration by one, and not beyond the ends', () => {
    const keys = ['a', 'b', 'c'];
    const content = {
      ...completePage,
      configurations: keys.map((key) => ({ ...laptop, modelVersion: 1, key })),
    };
    const after = (key: string, by: -1 | 1) => {
      const outcome = change(
        { section: 'configurations', step: { kind: 'move', key, by } },
        findsSound,
        content,
      );
      return outcome.ok ? outcome.value.configurations.map((configuration) => configuration.key) : [];
    };
    expect(after('b', 1)).toEqual(['a', 'c', 'b']);
    expect(after('b', -1)).toEqual(['b', 'a', 'c']);
    expect(after('a', -1)).toEqual(keys);
    expect(after('c', 1)).toEqual(keys);
  });

  it('says when the configuration is no longer there', () => {
    expect(faultsOf({ section: 'configurations', step: { kind: 'remove', key: 'nobody' } })).toEqual([
      { path: 'configuration', code: 'configuration-gone' },
    ]);
  });
});
