import { DEMO_ACCOUNTS } from './demo-accounts.ts';
import type { DemoContext } from './demo-context.ts';
import type { TableRows } from './insert-rows.ts';

/** One of the seller’s people. */
export type DemoStaff = {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly phone: string;
  readonly role: 'administrator' | 'account-manager';
};

const PEOPLE = [
  [DEMO_ACCOUNTS.accountManager, 'Account manager, Nordics', '+49 40 5550 120', 'account-manager'],
  [DEMO_ACCOUNTS.sellerAdministrator, 'Head of key accounts', '+49 40 5550 100', 'administrator'],
  [person('Callum Webb'), 'Account manager, UK and Ireland', '+44 20 5550 121', 'account-manager'],
  [person('Elena Moretti'), 'Account manager, Southern Europe', '+39 02 5550 122', 'account-manager'],
  [person('Marcus Tate'), 'Account manager, Americas', '+1 555 010 0123', 'account-manager'],
] as const;

/** The five people of the demo’s seller: an administrator and four account managers. */
export function drawStaff({ ids, at }: DemoContext): readonly DemoStaff[] {
  return PEOPLE.map(([{ name, email }, title, phone, role]) => ({
    id: ids(`staff/${email}`, at(-1100)),
    personId: ids(`person/${email}`, at(-1100)),
    name,
    email,
    title,
    phone,
    role,
  }));
}

/** The rows of the seller’s people, the documented ones first. */
export function staffRows(staff: readonly DemoStaff[], passwordHash: string, { at }: DemoContext): TableRows {
  return [
    [
      'people',
      staff.map((member) => ({
        id: member.personId,
        email: member.email,
        name: member.name,
        password_hash: passwordHash,
        locale: 'en',
        time_zone: 'Europe/Berlin',
        status: 'active',
        password_changed_at: at(-400),
        created_at: at(-1100),
      })),
    ],
    [
      'staff_members',
      staff.map((member) => ({
        id: member.id,
        person_id: member.personId,
        role: member.role,
        title: member.title,
        phone: member.phone,
        status: 'active',
        created_at: at(-1100),
      })),
    ],
  ];
}

function person(name: string): { readonly name: string; readonly email: string } {
  return { name, email: `${name.toLowerCase().replace(' ', '.')}@arvenholt.example` };
}
