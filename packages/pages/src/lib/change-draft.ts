import { assertNever, err, ok, type Faults, type IdSource, type Result } from '@portico/kernel';
import { findAgreementFaults } from './agreement-faults.ts';
import type { ConfigurationCheck } from './configuration-check.ts';
import { applyConfigurationStep } from './configuration-step.ts';
import type { AgreementTerms, PageContact, PageContent, PageLink } from './page-content.ts';
import type { Editor, PageDecision, PageFailure, PageState, SeenDraft } from './page-state.ts';
import type { SectionChange } from './section-change.ts';
import {
  findAssortmentFaults,
  findContactFaults,
  findLinkFaults,
  findWelcomeFaults,
} from './section-faults.ts';
import { requireSeenDraft } from './seen-draft.ts';

/** What {@link changeDraft} needs to know beyond the page: how to look configurations up, and new keys for them. */
export type ChangeCircumstances = { readonly check: ConfigurationCheck; readonly ids: IdSource };

/**
 * Saves one section of the draft. A section must be sound in itself (see the faults); that the page as a whole is
 * complete is asked only at release. Every save raises the draft's version, so that a second editor is told.
 */
export function changeDraft(
  state: PageState,
  seen: SeenDraft,
  change: SectionChange,
  editor: Editor,
  circumstances: ChangeCircumstances,
): Result<
  Extract<PageDecision, { kind: 'draft-changed' }>,
  Extract<PageFailure, { kind: 'stale' | 'faulty' }>
> {
  const draft = requireSeenDraft(state, seen);
  if (!draft.ok) return draft;
  const content = changeContent(draft.value.content, change, circumstances);
  if (!content.ok) return err({ kind: 'faulty', faults: content.error });
  return ok({
    kind: 'draft-changed',
    draft: {
      ...draft.value,
      content: content.value,
      version: draft.value.version + 1,
      updatedAt: editor.at,
    },
  });
}

/** The content with one section changed, or the faults of that section. Texts lose the blanks around them. */
export function changeContent(
  content: PageContent,
  change: SectionChange,
  { check, ids }: ChangeCircumstances,
): Result<PageContent, Faults> {
  switch (change.section) {
    case 'welcome': {
      const welcome = { title: change.welcome.title.trim(), text: change.welcome.text.trim() };
      return unless(findWelcomeFaults(welcome), { ...content, welcome });
    }
    case 'assortments':
      return unless(findAssortmentFaults(change.assortmentIds), {
        ...content,
        assortmentIds: change.assortmentIds,
      });
    case 'agreement': {
      const agreement = trimAgreement(change.agreement);
      return unless(findAgreementFaults(agreement), { ...content, agreement });
    }
    case 'contacts': {
      const contacts = change.contacts.map(trimContact);
      return unless(findContactFaults(contacts), { ...content, contacts });
    }
    case 'links': {
      const links = change.links.map(trimLink);
      return unless(findLinkFaults(links), { ...content, links });
    }
    case 'configurations': {
      const configurations = applyConfigurationStep(content.configurations, change.step, check, ids);
      return configurations.ok ? ok({ ...content, configurations: configurations.value }) : configurations;
    }
    default:
      return assertNever(change);
  }
}

function unless(faults: Faults, content: PageContent): Result<PageContent, Faults> {
  return faults.length > 0 ? err(faults) : ok(content);
}

function trimAgreement(terms: AgreementTerms): AgreementTerms {
  return {
    ...terms,
    number: terms.number.trim(),
    name: terms.name.trim(),
    discounts: terms.discounts.map(({ scopeValue, ...discount }) => ({
      ...discount,
      label: discount.label.trim(),
      ...(discount.scope === 'all' || scopeValue === undefined ? {} : { scopeValue: scopeValue.trim() }),
    })),
  };
}

function trimContact(contact: PageContact): PageContact {
  return {
    ...contact,
    name: contact.name.trim(),
    title: contact.title.trim(),
    email: contact.email.trim().toLowerCase(),
    phone: contact.phone.trim(),
  };
}

function trimLink(link: PageLink): PageLink {
  return { label: link.label.trim(), url: link.url.trim() };
}
