import { verdict, type StaffViewer } from '@portico/access';
import { err, ok, toId, type Faults, type Id, type Result } from '@portico/kernel';
import { LOCALES, isTimeZone } from '@portico/messages';
import {
  findCustomerFaults,
  provisionCustomer as planCustomer,
  type CustomerPlan,
  type CustomerRequest,
  type PageContact,
} from '@portico/pages';

import { recordAudit } from '../audit/record-audit.ts';
import type { Database } from '../core/database.ts';
import { newId } from '../core/new-id.ts';
import { write } from '../core/write.ts';
import type { WriteTransaction } from '../core/write.ts';
import { sendInvitation } from '../organizations/send-invitation.ts';
import { readConfigurationCheck, readPriceLists } from '../pages/page-catalogue.ts';
import type { EditedFrom } from '../pages/page-store.ts';
import { storeDraft } from '../pages/store-page-decision.ts';
import { readTemplateContent } from '../pages/template-store.ts';
import { nextNumber } from '../purchasing/number-series.ts';
import { performOnce } from '../purchasing/submission.ts';
import { ROLE_WORDS } from './role-words.ts';
import { addressColumns } from './unit-store.ts';

/** Why no customer was made. */
export type ProvisionFailure =
  | { readonly kind: 'faulty'; readonly faults: Faults }
  | { readonly kind: 'may-not-create' };

/** What customers can be billed in: the currencies that there is a price list in. */
export async function listCurrencies(database: Database): Promise<readonly string[]> {
  const rows = await database.prisma.priceList.findMany({
    where: { status: 'active' },
    distinct: ['currency'],
    select: { currency: true },
    orderBy: { currency: 'asc' },
  });
  return rows.map(({ currency }) => currency);
}

/**
 * Makes a new customer in one transaction: organization, units, levels of access, account team, the first draft of
 * its page, and the invitation of its first administrator. The same form sent twice makes one customer, and both
 * times answers with it.
 */
export function provisionCustomer(
  database: Database,
  viewer: StaffViewer,
  request: CustomerRequest & { readonly submissionId: string },
  from: EditedFrom,
): Promise<Result<Id<'Organization'>, ProvisionFailure>> {
  return write(database, async (tx): Promise<Result<Id<'Organization'>, ProvisionFailure>> => {
    if (verdict(viewer, 'organization.create', { id: '' }).kind !== 'allowed') {
      return err({ kind: 'may-not-create' });
    }
    const form = {
      submissionId: request.submissionId,
      personId: viewer.personId,
      kind: 'customer.provision',
      at: from.now,
    };
    const sending = await performOnce(tx, form, () => provision(tx, viewer, request, from));
    if (sending.kind === 'repeated') return ok(toId(sending.result));
    return sending.outcome.ok ? ok(toId(sending.outcome.value.result)) : sending.outcome;
  });
}

async function provision(
  tx: WriteTransaction,
  viewer: StaffViewer,
  request: CustomerRequest,
  from: EditedFrom,
): Promise<Result<{ readonly result: string }, ProvisionFailure>> {
  const staff = await tx.staffMember.findMany({
    where: { status: 'active', person: { status: 'active' } },
    include: { person: { select: { name: true, email: true } } },
  });
  const templates = await tx.pageTemplate.findMany({ select: { id: true, content: true } });
  const priceLists = await readPriceLists(tx);
  const faults = findCustomerFaults(request, {
    currencies: new Set(priceLists.map(({ currency }) => currency)),
    locales: new Set(LOCALES),
    timeZones: new Set(isTimeZone(request.timeZone) ? [request.timeZone] : []),
    staffIds: new Set(staff.map(({ id }) => id)),
    templateIds: new Set(templates.map(({ id }) => id)),
  });
  if (faults.length > 0) return err({ kind: 'faulty', faults });
  const template = templates.find(({ id }) => id === request.templateId);
  const plan = planCustomer(request, {
    editor: { personId: viewer.personId, at: from.now },
    ids: newId,
    number: await nextNumber(tx, 'customer'),
    template: template && readTemplateContent(template.content),
    contacts: toContacts(staff, request),
    priceListIds: new Set(
      priceLists.filter((list) => list.isActive && list.currency === request.currency).map((list) => list.id),
    ),
  });
  await storePlan(tx, plan, viewer, from);
  return ok({ result: plan.organization.id });
}

/** The account team as the page names it, its lead first. */
function toContacts(
  staff: readonly {
    readonly id: string;
    readonly title: string;
    readonly phone: string;
    readonly person: { readonly name: string; readonly email: string };
  }[],
  { teamIds, leadId }: CustomerRequest,
): readonly PageContact[] {
  return staff
    .filter(({ id }) => teamIds.includes(id))
    .toSorted((one, other) => Number(other.id === leadId) - Number(one.id === leadId))
    .map(({ id, title, phone, person }) => ({ staffMemberId: id, ...person, title, phone }));
}

async function storePlan(
  tx: WriteTransaction,
  plan: CustomerPlan,
  viewer: StaffViewer,
  from: EditedFrom,
): Promise<void> {
  const { id: organizationId } = plan.organization;
  await tx.organization.create({ data: plan.organization });
  await tx.accountTeamMember.createMany({
    data: plan.team.map(({ staffMemberId, isLead }) => ({ organizationId, staffMemberId, lead: isLead })),
  });
  // One after the other: a unit finds the one above it.
  for (const { address, parentId, code, ...unit } of plan.units) {
    const data = { ...unit, organizationId, parentId: parentId ?? null, code: code ?? null };
    await tx.unit.create({ data: { ...data, ...addressColumns(address) } });
  }
  await tx.unitAncestor.createMany({ data: [...plan.ancestry] });
  await storeRoles(tx, plan);
  const modelIds = plan.draft.content.configurations.map(({ modelId }) => modelId);
  await storeDraft(tx, plan.draft, await readConfigurationCheck(tx, modelIds));
  await sendInvitation(tx, {
    ...plan.invitation,
    organizationId,
    inviterName: viewer.name,
    ...(from.address !== undefined && { address: from.address }),
  });
  await recordAudit(tx, {
    at: from.now,
    kind: 'organization.created',
    actor: { personId: viewer.personId, name: viewer.name },
    organizationId,
    subject: { kind: 'Organization', id: organizationId },
    data: { number: plan.organization.number, name: plan.organization.name },
    ...(from.address !== undefined && { address: from.address }),
  });
}

async function storeRoles(tx: WriteTransaction, { organization, roles }: CustomerPlan): Promise<void> {
  await tx.role.createMany({
    data: roles.map(({ id, template }) => ({
      id,
      organizationId: organization.id,
      name: ROLE_WORDS[template].name,
      description: ROLE_WORDS[template].description,
      template,
    })),
  });
  await tx.roleGrant.createMany({
    data: roles.flatMap(({ id, grants }) =>
      grants.map(({ permission, scope }) => ({ id: newId(), roleId: id, permission, scope })),
    ),
  });
}
