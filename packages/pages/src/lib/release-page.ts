import { err, ok, type Fault, type Faults, type Result } from '@portico/kernel';
import { findAgreementFaults } from './agreement-faults.ts';
import type { CalendarDate } from './calendar-date.ts';
import { findConfigurationFaults, type ConfigurationCheck } from './configuration-check.ts';
import type { AgreementTerms, PageContent } from './page-content.ts';
import type { Editor, PageDecision, PageFailure, PageOwner, PageState, SeenDraft } from './page-state.ts';
import {
  findAssortmentFaults,
  findContactFaults,
  findLinkFaults,
  findWelcomeFaults,
} from './section-faults.ts';
import { requireSeenDraft } from './seen-draft.ts';

/** A price list, as far as an agreement's soundness depends on it. */
export type KnownPriceList = {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  /** Base lists hold for every customer; only contract lists are opened by an agreement. */
  readonly kind: 'base' | 'contract';
  readonly isActive: boolean;
};

/** What a page is held against before it is released: the day, and the catalogue and price lists of that day. */
export type ReleaseCircumstances = {
  readonly today: CalendarDate;
  readonly assortmentIds: ReadonlySet<string>;
  readonly priceLists: readonly KnownPriceList[];
  readonly check: ConfigurationCheck;
};

/**
 * Releases the draft: from then on it is what the customer's people see, and what was released before is
 * superseded. An incomplete page is not released; the faults name everything that is missing or invalid, section
 * by section.
 */
export function releasePage(
  state: PageState,
  seen: SeenDraft,
  editor: Editor,
  circumstances: ReleaseCircumstances,
): Result<
  Extract<PageDecision, { kind: 'page-released' }>,
  Extract<PageFailure, { kind: 'stale' | 'incomplete' }>
> {
  const draft = requireSeenDraft(state, seen);
  if (!draft.ok) return draft;
  const faults = findReleaseFaults(draft.value.content, state.owner, circumstances);
  if (faults.length > 0) return err({ kind: 'incomplete', faults });
  return ok({
    kind: 'page-released',
    released: {
      ...draft.value,
      state: 'released',
      version: draft.value.version + 1,
      updatedAt: editor.at,
      releasedById: editor.personId,
      releasedAt: editor.at,
    },
    superseded: state.released && { ...state.released, state: 'superseded' },
  });
}

/** Everything that keeps a page from being released, in the order of the sections. Empty means that it may be. */
export function findReleaseFaults(
  content: PageContent,
  owner: Pick<PageOwner, 'currency'>,
  circumstances: ReleaseCircumstances,
): Faults {
  return [
    ...findWelcomeFaults(content.welcome),
    ...missing(content.welcome.title.trim() === '', 'welcome.title', 'required'),
    ...findAssortmentFaults(content.assortmentIds),
    ...findSelectionFaults(content, circumstances),
    ...content.configurations.flatMap((configuration, index) =>
      findConfigurationFaults(configuration, circumstances.check, `configurations.${index}`).map((fault) => ({
        ...fault,
        values: { ...fault.values, name: configuration.name },
      })),
    ),
    ...findTermsFaults(content.agreement, owner, circumstances),
    ...missing(content.contacts.length === 0, 'contacts', 'contact-missing'),
    ...findContactFaults(content.contacts),
    ...findLinkFaults(content.links),
  ];
}

/** A page must offer something, and every assortment on it must still exist. */
function findSelectionFaults(content: PageContent, { assortmentIds }: ReleaseCircumstances): Faults {
  const isEmpty = content.assortmentIds.length === 0 && content.configurations.length === 0;
  return [
    ...missing(isEmpty, 'assortments', 'nothing-offered'),
    ...content.assortmentIds.flatMap((id, index) =>
      missing(!assortmentIds.has(id), `assortments.${index}`, 'assortment-unknown'),
    ),
  ];
}

function findTermsFaults(
  terms: AgreementTerms | undefined,
  owner: Pick<PageOwner, 'currency'>,
  { today, priceLists }: ReleaseCircumstances,
): Faults {
  if (!terms) return [{ path: 'agreement', code: 'agreement-missing' }];
  const faults: Fault[] = [...findAgreementFaults(terms)];
  if (terms.currency !== owner.currency) {
    const values = { currency: terms.currency, expected: owner.currency };
    faults.push({ path: 'agreement.currency', code: 'currency-mismatch', values });
  }
  if (terms.validUntil !== undefined && terms.validUntil < today) {
    faults.push({
      path: 'agreement.validUntil',
      code: 'agreement-lapsed',
      values: { until: terms.validUntil },
    });
  }
  const hasBasePrices = priceLists.some(
    (list) => list.kind === 'base' && list.isActive && list.currency === terms.currency,
  );
  faults.push(
    ...missing(
      terms.priceListIds.length === 0 && !hasBasePrices,
      'agreement.priceListIds',
      'price-list-missing',
    ),
  );
  terms.priceListIds.forEach((id, index) => {
    const fault = findPriceListFault(id, terms.currency, priceLists, `agreement.priceListIds.${index}`);
    if (fault) faults.push(fault);
  });
  return faults;
}

function findPriceListFault(
  id: string,
  currency: string,
  priceLists: readonly KnownPriceList[],
  path: string,
): Fault | undefined {
  const list = priceLists.find((known) => known.id === id);
  if (!list) return { path, code: 'price-list-unknown' };
  if (!list.isActive) return { path, code: 'price-list-archived', values: { list: list.name } };
  if (list.currency === currency) return undefined;
  return {
    path,
    code: 'price-list-currency',
    values: { list: list.name, currency: list.currency, expected: currency },
  };
}

function missing(is: boolean, path: string, code: string): Faults {
  return is ? [{ path, code }] : [];
}
