import type { Faults } from '@portico/kernel';
import { LOWER_UNIT_KINDS, isEmptyAddress } from '@portico/pages';
import type { CustomerRequest, UnitDetails } from '@portico/pages';

import type { FormValues } from '~/forms/read-form.server.ts';

import { readAddress } from './address-form.server.ts';

/** How many rows for units the form starts with, and how many more “add” brings. */
export const UNIT_ROWS = 3;

/** A read form: the request, and for each of its units the row of the form that it stands in. */
export type ReadCustomerForm = {
  readonly request: CustomerRequest & { readonly submissionId: string };
  readonly unitRows: readonly number[];
};

/** Reads the form of a new customer. Rows of units in which nothing was typed are left out. */
export function readCustomerForm(form: FormValues): ReadCustomerForm {
  const rows = Array.from({ length: rowCount(form) }, (_, row) => ({ row, unit: readUnit(form, row) }));
  const filled = rows.filter(
    ({ unit }) => unit.name !== '' || unit.code !== '' || !isEmptyAddress(unit.address),
  );
  const templateId = form.text('templateId');
  const team = form.all('teamIds');
  const leadId = form.text('leadId');
  return {
    unitRows: filled.map(({ row }) => row),
    request: {
      submissionId: form.text('submissionId'),
      name: form.text('name'),
      legalName: form.text('legalName'),
      currency: form.text('currency'),
      locale: form.text('locale'),
      timeZone: form.text('timeZone'),
      address: readAddress(form, 'address'),
      units: filled.map(({ unit }) => unit),
      administrator: { name: form.text('administrator.name'), email: form.text('administrator.email') },
      // Whoever leads the team is on it, whether or not they were ticked as well.
      teamIds: leadId === '' || team.includes(leadId) ? team : [...team, leadId],
      leadId,
      ...(templateId !== '' && { templateId }),
    },
  };
}

/** How many rows the form had. */
export function rowCount(form: FormValues): number {
  const count = Number(form.text('rows'));
  return Number.isInteger(count) && count > 0 ? Math.min(count, 50) : UNIT_ROWS;
}

/** Puts the faults of units where their rows are in the form. */
export function inFormRows(faults: Faults, unitRows: readonly number[]): Faults {
  return faults.map((fault) => {
    const [, index, rest] = /^units\.(\d+)(\..*)$/.exec(fault.path) ?? [];
    return index === undefined
      ? fault
      : { ...fault, path: `units.${unitRows[Number(index)] ?? index}${rest}` };
  });
}

function readUnit(form: FormValues, row: number): UnitDetails {
  const prefix = `units.${row}`;
  const kind = form.text(`${prefix}.kind`);
  return {
    name: form.text(`${prefix}.name`),
    code: form.text(`${prefix}.code`),
    kind: LOWER_UNIT_KINDS.find((known) => known === kind) ?? 'site',
    address: readAddress(form, `${prefix}.address`),
  };
}
