import { endOfDay, startOfDay, type ConfigurationCheck, type PageContent } from '@portico/pages';

import { newId } from '../core/new-id.ts';
import type { WriteTransaction } from '../core/write.ts';
import { asJson } from '../purchasing/stored-line.ts';

/** Writes everything that hangs on a new revision. */
export async function writeContent(
  tx: WriteTransaction,
  revisionId: string,
  content: PageContent,
  check: ConfigurationCheck,
): Promise<void> {
  await writeAssortments(tx, revisionId, content.assortmentIds);
  await writeConfigurations(tx, revisionId, content.configurations, check);
  await writeAgreement(tx, revisionId, content.agreement);
  await writeContacts(tx, revisionId, content.contacts);
  await writeLinks(tx, revisionId, content.links);
}

/** Writes the sections of a draft that differ from what stands there. Sections that did not change are the same object. */
export async function rewriteContent(
  tx: WriteTransaction,
  revisionId: string,
  before: PageContent,
  after: PageContent,
  check: ConfigurationCheck,
): Promise<void> {
  const where = { pageRevisionId: revisionId };
  if (after.assortmentIds !== before.assortmentIds) {
    await tx.pageAssortment.deleteMany({ where });
    await writeAssortments(tx, revisionId, after.assortmentIds);
  }
  if (after.configurations !== before.configurations) {
    await tx.approvedConfiguration.deleteMany({ where });
    await writeConfigurations(tx, revisionId, after.configurations, check);
  }
  if (after.agreement !== before.agreement) {
    await tx.agreement.deleteMany({ where });
    await writeAgreement(tx, revisionId, after.agreement);
  }
  if (after.contacts !== before.contacts) {
    await tx.pageContact.deleteMany({ where });
    await writeContacts(tx, revisionId, after.contacts);
  }
  if (after.links !== before.links) {
    await tx.pageLink.deleteMany({ where });
    await writeLinks(tx, revisionId, after.links);
  }
}

async function writeAssortments(
  tx: WriteTransaction,
  pageRevisionId: string,
  assortmentIds: PageContent['assortmentIds'],
): Promise<void> {
  await tx.pageAssortment.createMany({
    data: assortmentIds.map((assortmentId) => ({ pageRevisionId, assortmentId })),
  });
}

/** The parts are kept beside each configuration for pricing; one that is not sound has none until it is mended. */
async function writeConfigurations(
  tx: WriteTransaction,
  pageRevisionId: string,
  configurations: PageContent['configurations'],
  check: ConfigurationCheck,
): Promise<void> {
  const written = configurations.map((configuration) => ({ id: newId(), configuration }));
  await tx.approvedConfiguration.createMany({
    data: written.map(({ id, configuration }, position) => ({
      ...configuration,
      id,
      pageRevisionId,
      position,
      choices: asJson(configuration.choices),
      restrictions: asJson(configuration.restrictions),
    })),
  });
  await tx.approvedConfigurationPart.createMany({
    data: written.flatMap(({ id, configuration }) => {
      const finding = check(configuration);
      if (finding.kind !== 'sound') return [];
      return finding.parts.map((part) => ({ approvedConfigurationId: id, ...part }));
    }),
  });
}

async function writeAgreement(
  tx: WriteTransaction,
  pageRevisionId: string,
  terms: PageContent['agreement'],
): Promise<void> {
  if (terms === undefined) return;
  const id = newId();
  await tx.agreement.create({
    data: {
      id,
      pageRevisionId,
      number: terms.number,
      name: terms.name,
      currency: terms.currency,
      validFrom: startOfDay(terms.validFrom),
      validUntil: terms.validUntil === undefined ? null : endOfDay(terms.validUntil),
    },
  });
  await tx.agreementPriceList.createMany({
    data: terms.priceListIds.map((priceListId, index) => ({
      agreementId: id,
      priceListId,
      priority: index + 1,
    })),
  });
  await tx.agreementDiscount.createMany({
    data: terms.discounts.map(({ scopeValue, ...discount }, position) => ({
      id: newId(),
      agreementId: id,
      position,
      ...discount,
      scopeValue: scopeValue ?? null,
    })),
  });
}

async function writeContacts(
  tx: WriteTransaction,
  pageRevisionId: string,
  contacts: PageContent['contacts'],
): Promise<void> {
  await tx.pageContact.createMany({
    data: contacts.map((contact, position) => ({ id: newId(), pageRevisionId, position, ...contact })),
  });
}

async function writeLinks(
  tx: WriteTransaction,
  pageRevisionId: string,
  links: PageContent['links'],
): Promise<void> {
  await tx.pageLink.createMany({
    data: links.map((link, position) => ({ id: newId(), pageRevisionId, position, ...link })),
  });
}
