import type { Fault, Faults } from '@portico/kernel';
import type { PageContact, PageLink, PageSection, Welcome } from './page-content.ts';
import { PAGE_SECTIONS } from './page-content.ts';
import { findDuplicates, findEmailFaults, findPersonNameFaults, findTextFaults } from './text-faults.ts';

/** The longest a welcome text may be, in characters. */
export const LONGEST_WELCOME = 5000;

/** What is wrong with a welcome in itself. A blank title may be saved; it is missing only at release. */
export function findWelcomeFaults(welcome: Welcome): Faults {
  return [
    ...findTextFaults('welcome.title', welcome.title, { max: 160 }),
    ...findTextFaults('welcome.text', welcome.text, { max: LONGEST_WELCOME }),
  ];
}

/** What is wrong with the contacts: each needs a name and a mail address. */
export function findContactFaults(contacts: readonly PageContact[]): Faults {
  return contacts.flatMap((contact, index): Fault[] => [
    ...findPersonNameFaults(`contacts.${index}.name`, contact.name),
    ...findTextFaults(`contacts.${index}.title`, contact.title, { max: 120 }),
    ...findEmailFaults(`contacts.${index}.email`, contact.email),
    ...findTextFaults(`contacts.${index}.phone`, contact.phone, { max: 40 }),
  ]);
}

/** What is wrong with the links: each needs a label and an https address. */
export function findLinkFaults(links: readonly PageLink[]): Faults {
  return links.flatMap((link, index): Fault[] => [
    ...findTextFaults(`links.${index}.label`, link.label, { max: 120, required: true }),
    ...findUrlFaults(`links.${index}.url`, link.url),
  ]);
}

/** What is wrong with the choice of assortments: none may stand twice. */
export function findAssortmentFaults(assortmentIds: readonly string[]): Faults {
  return findDuplicates('assortments', assortmentIds);
}

/** The section that a fault belongs to, by the beginning of its path. */
export function sectionOf(fault: Fault): PageSection | undefined {
  const first = fault.path.split('.')[0];
  return PAGE_SECTIONS.find((section) => section === first);
}

function findUrlFaults(path: string, url: string): Faults {
  const missing = findTextFaults(path, url, { max: 500, required: true });
  if (missing.length > 0) return missing;
  return URL_SHAPE.test(url.trim()) ? [] : [{ path, code: 'url-invalid' }];
}

// No other scheme: a page must not be able to carry javascript:, data: or an unencrypted address.
const URL_SHAPE = /^https:\/\/[^\s/?#@]+\.[^\s/?#@]+([/?#]\S*)?$/i;
