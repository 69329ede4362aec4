import { listCurrencies, listStaff, listTemplates, provisionCustomer } from '@portico/database';
import { LOWER_UNIT_KINDS } from '@portico/pages';
import { PageHeader } from '@portico/ui';
import { data } from 'react-router';

import { NewCustomerForm } from '~/components/seller/new-customer-form.tsx';
import { servicesContext, textContext } from '~/contexts.ts';
import { notFound } from '~/errors.server.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/new-customer.ts';
import { UNIT_ROWS, inFormRows, readCustomerForm, rowCount } from './customer-form.server.ts';
import { openDesk } from './desk.server.ts';
import { countryChoices, localeChoices, timeZoneChoices } from './place-choices.server.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const { database, viewer, newId } = openDesk(context, url);
  const text = context.get(textContext);
  const [templates, staff, currencies, seller] = await Promise.all([
    listTemplates(database, viewer),
    listStaff(database, viewer),
    listCurrencies(database),
    context.get(servicesContext).seller(),
  ]);
  return {
    submissionId: newId(),
    templates: templates.map(({ id, name, description }) => ({ id, name, description })),
    staff: staff.map(({ id, name, title }) => ({ id, name, title })),
    currencies,
    unitKinds: LOWER_UNIT_KINDS,
    countries: countryChoices(text.locale),
    locales: localeChoices(text.locale),
    timeZones: timeZoneChoices(),
    initial: {
      currency: seller.currency,
      locale: seller.locale,
      timeZone: seller.timeZone,
      leadId: staff.find(({ id }) => id === viewer.staffMemberId)?.id ?? '',
    },
    title: text.t('seller.new.title'),
  };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export async function action({ context, request, url }: Route.ActionArgs) {
  const { database, viewer, from } = openDesk(context, url);
  const form = await readForm(request);
  const typed = { values: form.typed, team: form.all('teamIds'), faults: [] };
  if (form.text('intent') === 'more-units') {
    return data({ ...typed, rows: Math.min(rowCount(form) + UNIT_ROWS, 50) });
  }
  const { request: wanted, unitRows } = readCustomerForm(form);
  const made = await provisionCustomer(database, viewer, wanted, from);
  if (made.ok) {
    return redirectWithToast(`/seller/customers/${made.value}/page`, {
      key: 'seller.new.done',
      values: { name: wanted.name, email: wanted.administrator.email },
    });
  }
  if (made.error.kind === 'may-not-create') throw notFound();
  const faults = inFormRows(made.error.faults, unitRows);
  return data({ ...typed, faults, rows: rowCount(form) }, { status: 422 });
}

export default function NewCustomer({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  return (
    <>
      <PageHeader
        title={text.t('seller.new.title')}
        state={text.t('seller.new.state')}
        breadcrumbs={{
          label: text.t('seller.breadcrumbs'),
          crumbs: [{ label: text.t('seller.customers.title'), href: '/seller/customers' }],
        }}
      />
      <NewCustomerForm choices={loaderData} sent={actionData} />
    </>
  );
}
