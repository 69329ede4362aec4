import {
  changeCustomerInvitation,
  inviteAdministrator,
  listCustomerInvitations,
  listCustomerPeople,
} from '@portico/database';
import { data } from 'react-router';

import { CustomerInvitations } from '~/components/seller/customer-invitations.tsx';
import { CustomerPeopleTable } from '~/components/seller/customer-people-table.tsx';
import { InviteAdministratorForm } from '~/components/seller/invite-administrator-form.tsx';
import { badRequest, notFound } from '~/errors.server.ts';
import type { FormResult } from '~/forms/form-result.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';

import type { Route } from './+types/people.ts';
import { openDesk } from './desk.server.ts';
import { requireCustomer } from './require-customer.server.ts';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const desk = openDesk(context, url);
  const { database, viewer, now, newId } = desk;
  const { id, name } = await requireCustomer(desk, params.organizationId);
  const [people, invitations] = await Promise.all([
    listCustomerPeople(database, viewer, id),
    listCustomerInvitations(database, viewer, id, now),
  ]);
  return { name, people, invitations, now, submissionId: newId() };
}

export async function action({ context, params, request, url }: Route.ActionArgs) {
  const desk = openDesk(context, url);
  const { database, viewer, from } = desk;
  const { id } = await requireCustomer(desk, params.organizationId);
  const form = await readForm(request);
  const back = `/seller/customers/${id}/people`;
  switch (form.text('intent')) {
    case 'invite': {
      const email = form.text('email');
      const wanted = { submissionId: form.text('submissionId'), name: form.text('name'), email };
      const invited = await inviteAdministrator(database, viewer, id, wanted, from);
      if (invited.ok) return redirectWithToast(back, { key: 'seller.people.invited', values: { email } });
      if ('kind' in invited.error) throw notFound();
      return data<FormResult>({ faults: invited.error, values: form.typed }, { status: 422 });
    }
    case 'resend':
    case 'revoke': {
      const kind = form.text('intent') === 'resend' ? 'resend' : 'revoke';
      const invitationId = form.text('invitationId');
      const step = { organizationId: id, invitationId, kind } as const;
      const changed = await changeCustomerInvitation(database, viewer, step, from);
      if (changed.ok) {
        return redirectWithToast(back, {
          key: kind === 'resend' ? 'seller.people.resent' : 'seller.people.revoked',
        });
      }
      if (changed.error.kind === 'not-found') throw notFound();
      return redirectWithToast(back, { key: 'seller.people.tooLate', tone: 'info' });
    }
    default:
      throw badRequest();
  }
}

/** A refused change must be shown beside what stands there now, so everything is read again after every answer. */
export function shouldRevalidate() {
  return true;
}

/** Who belongs to the customer, who was invited, and inviting another administrator for it. */
export default function CustomerPeople({ loaderData, actionData }: Route.ComponentProps) {
  const { name, people, invitations, now, submissionId } = loaderData;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid gap-6">
        <CustomerInvitations invitations={invitations} now={now} />
        <CustomerPeopleTable people={people} now={now} />
      </div>
      <InviteAdministratorForm
        organizationName={name}
        submissionId={submissionId}
        {...(actionData && { result: actionData })}
      />
    </div>
  );
}
