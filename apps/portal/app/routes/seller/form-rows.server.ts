import type { Faults } from '@portico/kernel';

import type { FormValues } from '~/forms/read-form.server.ts';

/** How many empty rows a list of rows ends with, for what is to be added. */
export const SPARE_ROWS = 2;

/** The rows of a form that stand for something, each with the number that it has in the form. */
export type FormRow<Value> = { readonly row: number; readonly value: Value };

/**
 * Reads the numbered rows that begin with `prefix`. A row is left out when it is marked to be removed, or when
 * nothing was typed in any of its `parts`.
 */
export function readRows<Part extends string, Value>(
  form: FormValues,
  prefix: string,
  parts: readonly Part[],
  toValue: (part: (name: Part) => string) => Value,
): readonly FormRow<Value>[] {
  const rows: FormRow<Value>[] = [];
  for (let row = 0; parts.some((part) => `${prefix}.${row}.${part}` in form.typed); row += 1) {
    const part = (name: Part) => form.text(`${prefix}.${row}.${name}`);
    const isRemoved = form.text(`${prefix}.${row}.remove`) !== '';
    if (!isRemoved && parts.some((name) => part(name) !== '')) rows.push({ row, value: toValue(part) });
  }
  return rows;
}

/** Puts faults of the list at `path` (`agreement.discounts`) where their rows are in the form. */
export function faultsInRows(faults: Faults, path: string, rows: readonly FormRow<unknown>[]): Faults {
  return faults.map((fault) => {
    if (!fault.path.startsWith(`${path}.`)) return fault;
    const [index = '', ...rest] = fault.path.slice(path.length + 1).split('.');
    const row = rows[Number(index)]?.row ?? index;
    return { ...fault, path: [path, row, ...rest].join('.') };
  });
}
