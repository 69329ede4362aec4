import { InvariantError, toId, type Id, type IdSource } from '@portico/kernel';
import {
  ROLE_TEMPLATES,
  ancestryOf,
  invitationEnd,
  templateGrants,
  type Ancestry,
  type Grant,
  type NewInvitation,
  type RoleTemplate,
  type Unit,
} from '@portico/organizations';
import { trimAddress, type Address } from './address.ts';
import { toCalendarDate } from './calendar-date.ts';
import type { CustomerRequest } from './customer-request.ts';
import { EMPTY_PAGE, type PageContact } from './page-content.ts';
import type { PageRevision } from './page-revision.ts';
import type { Editor } from './page-state.ts';
import { contentFromTemplate, type TemplateContent } from './page-template.ts';

/** A unit that is to be made. The root carries the organization’s name and address. */
export type PlannedUnit = Unit & { readonly address: Address };

/** A level of access that is to be made, from the template of that name. */
export type PlannedRole = {
  readonly id: Id<'Role'>;
  readonly template: RoleTemplate;
  readonly grants: readonly Grant[];
};

/** Everything that a new customer consists of, decided; the store writes it down in one transaction. */
export type CustomerPlan = {
  readonly organization: {
    readonly id: string;
    readonly number: string;
    readonly name: string;
    readonly legalName: string;
    readonly currency: string;
    readonly locale: string;
    readonly timeZone: string;
    readonly createdAt: Date;
  };
  readonly units: readonly PlannedUnit[];
  readonly ancestry: readonly Ancestry[];
  readonly roles: readonly PlannedRole[];
  readonly team: readonly { readonly staffMemberId: string; readonly isLead: boolean }[];
  readonly draft: PageRevision;
  /** The invitation of the first administrator, at the root unit. */
  readonly invitation: NewInvitation;
};

/** What a plan is made from, besides the request: all of it looked up by the store. */
export type ProvisionCircumstances = {
  readonly editor: Editor;
  readonly ids: IdSource;
  /** The customer number, such as `C-10042`. */
  readonly number: string;
  /** The content of the template asked for; `undefined` for a page from scratch. */
  readonly template: TemplateContent | undefined;
  /** The contact details of the account team, its lead first. */
  readonly contacts: readonly PageContact[];
  /** The active price lists in the customer’s currency. */
  readonly priceListIds: ReadonlySet<string>;
};

/**
 * Decides everything that a new customer starts with: the organization with its units, the levels of access from
 * their templates, the account team, a first draft of its page, and whom to invite. The request must be without
 * faults. Nothing of the page is released by it.
 */
export function provisionCustomer(
  request: CustomerRequest,
  circumstances: ProvisionCircumstances,
): CustomerPlan {
  const { ids, editor, number } = circumstances;
  const organizationId = ids();
  const name = request.name.trim();
  const units = planUnits(request, name, ids);
  const roles = ROLE_TEMPLATES.map((template) => ({
    id: toId<'Role'>(ids()),
    template,
    grants: templateGrants(template),
  }));
  return {
    organization: {
      id: organizationId,
      number,
      name,
      legalName: request.legalName.trim() || name,
      currency: request.currency,
      locale: request.locale,
      timeZone: request.timeZone,
      createdAt: editor.at,
    },
    units,
    ancestry: ancestryOf(units),
    roles,
    team: request.teamIds.map((staffMemberId) => ({
      staffMemberId,
      isLead: staffMemberId === request.leadId,
    })),
    draft: planDraft(organizationId, name, request.currency, circumstances),
    invitation: {
      name: request.administrator.name.trim(),
      email: request.administrator.email.trim().toLowerCase(),
      unitId: first(units).id,
      roleId: first(roles.filter((role) => role.template === 'administrator')).id,
      invitedById: toId(editor.personId),
      createdAt: editor.at,
      expiresAt: invitationEnd(editor.at),
    },
  };
}

function planUnits(request: CustomerRequest, name: string, ids: IdSource): readonly PlannedUnit[] {
  const root: PlannedUnit = {
    id: toId(ids()),
    name,
    kind: 'organization',
    position: 0,
    address: trimAddress(request.address),
  };
  const below = request.units.map((unit, index): PlannedUnit => ({
    id: toId(ids()),
    parentId: root.id,
    name: unit.name.trim(),
    kind: unit.kind,
    ...(unit.code.trim() === '' ? {} : { code: unit.code.trim() }),
    position: index + 1,
    address: trimAddress(unit.address),
  }));
  return [root, ...below];
}

function planDraft(
  organizationId: string,
  organizationName: string,
  currency: string,
  { editor, ids, number, template, contacts, priceListIds }: ProvisionCircumstances,
): PageRevision {
  const content =
    template === undefined
      ? { ...EMPTY_PAGE, contacts }
      : contentFromTemplate(
          template,
          {
            organizationName,
            customerNumber: number,
            currency,
            today: toCalendarDate(editor.at),
            contacts,
            priceListIds,
          },
          ids,
        );
  return {
    id: ids(),
    organizationId,
    number: 1,
    state: 'draft',
    version: 1,
    content,
    createdById: editor.personId,
    createdAt: editor.at,
    updatedAt: editor.at,
  };
}

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined)
    throw new InvariantError('nothing-planned', 'A plan lacks a part that it always has.');
  return item;
}
