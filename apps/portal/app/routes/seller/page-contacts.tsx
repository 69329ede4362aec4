import { listStaff } from '@portico/database';
import type { PageContact } from '@portico/pages';
import { ItemList, PersonIcon, Select, TextField } from '@portico/ui';

import { FormRows } from '~/components/seller/form-rows.tsx';
import { SectionForm } from '~/components/seller/section-form.tsx';
import { readForm } from '~/forms/read-form.server.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/page-contacts.ts';
import { openDesk } from './desk.server.ts';
import { faultsInRows, readRows } from './form-rows.server.ts';
import { requirePage, saveSection, seenDraftOf, workedOn } from './page-section.server.ts';

const PARTS = ['name', 'title', 'email', 'phone', 'staffMemberId'] as const;

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const desk = openDesk(context, url);
  const [state, staff] = await Promise.all([
    requirePage(desk, params.organizationId),
    listStaff(desk.database, desk.viewer),
  ]);
  const contacts = workedOn(state)?.contacts ?? [];
  return {
    seen: seenDraftOf(state),
    contacts,
    staff: staff
      .filter(({ id }) => contacts.every((contact) => contact.staffMemberId !== id))
      .map(({ id, name, title }) => ({ id, name, title })),
  };
}

export async function action({ context, params, request, url }: Route.ActionArgs) {
  const desk = openDesk(context, url);
  const form = await readForm(request);
  const staff = await listStaff(desk.database, desk.viewer);
  const rows = readRows(form, 'contacts', PARTS, (part): PageContact => {
    const member = staff.find(({ id }) => id === part('staffMemberId'));
    return {
      ...(member !== undefined && { staffMemberId: member.id }),
      name: part('name'),
      title: part('title'),
      email: part('email'),
      phone: part('phone'),
    };
  });
  const added = staff.find(({ id }) => id === form.text('add'));
  const contacts = rows.map(({ value }) => value);
  const change = {
    section: 'contacts',
    contacts: added === undefined ? contacts : [...contacts, contactOf(added)],
  } as const;
  return saveSection(desk, params.organizationId, form, change, url.pathname, (faults) =>
    faultsInRows(faults, 'contacts', rows),
  );
}

function contactOf({ id, name, title, email, phone }: PageContact & { readonly id: string }): PageContact {
  return { staffMemberId: id, name, title, email, phone };
}

/** A refused change must be shown beside what stands there now, so everything is read again after every answer. */
export function shouldRevalidate() {
  return true;
}

export default function PageContacts({ loaderData, actionData }: Route.ComponentProps) {
  const { seen, contacts, staff } = loaderData;
  const text = useText();
  const title = text.t('seller.page.section.contacts');
  return (
    <SectionForm
      title={title}
      description={text.t('seller.contacts.description')}
      seen={seen}
      sent={actionData}
      view={
        contacts.length === 0 ? (
          <p className="text-muted">{text.t('seller.contacts.none')}</p>
        ) : (
          <ItemList
            label={title}
            items={contacts.map((contact, index) => ({
              key: String(index),
              icon: <PersonIcon size={20} />,
              title: contact.name,
              meta: [contact.title, contact.email, contact.phone].filter((part) => part !== '').join(', '),
            }))}
          />
        )
      }
    >
      <Select
        name="add"
        label={text.t('seller.contacts.add')}
        hint={text.t('seller.contacts.add.hint')}
        className="max-w-xl"
        placeholder={text.t('seller.contacts.add.nobody')}
        options={staff.map((member) => ({ value: member.id, label: `${member.name}, ${member.title}` }))}
      />
      <FormRows
        prefix="contacts"
        stored={contacts}
        spare={1}
        sent={actionData}
        legend={(number) => text.t('seller.contacts.row', { number })}
      >
        {(field) => {
          const { error: _error, ...staffMember } = field('staffMemberId');
          return (
            <div className="grid gap-4 sm:grid-cols-2">
              <input type="hidden" {...staffMember} />
              <TextField {...field('name')} label={text.t('seller.people.name')} autoComplete="off" />
              <TextField {...field('title')} label={text.t('seller.contacts.title')} />
              <TextField
                {...field('email')}
                type="email"
                label={text.t('seller.people.email')}
                autoComplete="off"
              />
              <TextField {...field('phone')} label={text.t('seller.contacts.phone')} autoComplete="off" />
            </div>
          );
        }}
      </FormRows>
    </SectionForm>
  );
}
