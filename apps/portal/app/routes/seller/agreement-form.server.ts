import { findDiscountSubject } from '@portico/database';
import type { Fault, Faults } from '@portico/kernel';
import { DISCOUNT_SCOPES } from '@portico/pages';
import type { AgreementDiscount, AgreementTerms } from '@portico/pages';

import type { FormValues } from '~/forms/read-form.server.ts';

import type { Desk } from './desk.server.ts';
import { faultsInRows, readRows } from './form-rows.server.ts';

const PARTS = ['label', 'scopeValue', 'percent'] as const;

/** A read agreement: the terms, what is wrong with words that stand for nothing, and where faults belong in the form. */
export type ReadAgreement = {
  readonly terms: AgreementTerms;
  readonly faults: Faults;
  readonly place: (faults: Faults) => Faults;
};

/** Reads the agreement. What discounts are granted on is written in words and looked up here. */
export async function readAgreement(form: FormValues, desk: Desk): Promise<ReadAgreement> {
  const rows = readRows(form, 'agreement.discounts', PARTS, (part) => ({
    label: part('label'),
    subject: part('scopeValue'),
    percent: part('percent'),
  }));
  const faults: Fault[] = [];
  const discounts: AgreementDiscount[] = [];
  for (const { row, value } of rows) {
    const typed = form.text(`agreement.discounts.${row}.scope`);
    const scope = DISCOUNT_SCOPES.find((known) => known === typed) ?? 'all';
    const found =
      value.subject === ''
        ? undefined
        : await findDiscountSubject(desk.database, desk.viewer, scope, value.subject);
    if (scope !== 'all' && value.subject !== '' && found === undefined) {
      faults.push({
        path: `agreement.discounts.${row}.scopeValue`,
        code: `discount-${scope}-unknown`,
        values: { value: value.subject },
      });
    }
    discounts.push({
      label: value.label,
      scope,
      ...(scope !== 'all' && { scopeValue: found ?? value.subject }),
      basisPoints: parsePercent(value.percent) ?? 0,
    });
  }
  const validUntil = form.text('agreement.validUntil');
  return {
    faults,
    place: (found) => faultsInRows(found, 'agreement.discounts', rows).map(atItsField),
    terms: {
      number: form.text('agreement.number'),
      name: form.text('agreement.name'),
      currency: form.text('agreement.currency'),
      validFrom: form.text('agreement.validFrom'),
      ...(validUntil !== '' && { validUntil }),
      priceListIds: readPriceLists(form),
      discounts,
    },
  };
}

/** Reads a percentage as it is written in the languages of the portal: `12.5`, `12,5`, `12.5 %`. */
export function parsePercent(typed: string): number | undefined {
  const [, whole, fraction = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(typed.trim()) ?? [];
  return whole === undefined ? undefined : Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}

/** Price lists in the order of the numbers typed beside them; equal numbers keep the order of the form. */
function readPriceLists(form: FormValues): readonly string[] {
  return Object.keys(form.typed)
    .filter((name) => name.startsWith('priceList.') && form.text(name) !== '')
    .map((name) => ({ id: name.slice('priceList.'.length), rank: Number(form.text(name)) }))
    .filter(({ rank }) => Number.isFinite(rank) && rank > 0)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ id }) => id);
}

/** The form has one field where the terms have a figure in other units. */
function atItsField(fault: Fault): Fault {
  return { ...fault, path: fault.path.replace(/\.basisPoints$/, '.percent') };
}
