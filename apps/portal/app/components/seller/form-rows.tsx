import type { Faults } from '@portico/kernel';
import { Checkbox } from '@portico/ui';
import type { ReactNode } from 'react';

import { useFaults } from '~/forms/use-faults.ts';
import { useText } from '~/text/use-text.ts';

/** What a field of a row is given: its name, what stands in it, and what is wrong with it. */
export type RowField = (part: string) => {
  readonly name: string;
  readonly defaultValue: string;
  readonly error: string | undefined;
};

type FormRowsProps = {
  /** What the names of the fields begin with: `links` makes `links.0.url`. */
  readonly prefix: string;
  readonly stored: readonly Readonly<Record<string, string | undefined>>[];
  /** How many empty rows follow what is stored. */
  readonly spare: number;
  readonly sent: { readonly faults: Faults; readonly values: Readonly<Record<string, string>> } | undefined;
  readonly legend: (number: number) => string;
  readonly children: (field: RowField) => ReactNode;
};

/**
 * Rows of fields: those that are stored, each with a way to remove it, and a few empty ones. Saving brings new
 * empty rows, so nothing here needs scripts.
 */
export function FormRows({ prefix, stored, spare, sent, legend, children }: FormRowsProps) {
  const text = useText();
  const faultOf = useFaults(sent?.faults);
  const sentRows = sent === undefined ? 0 : countRows(Object.keys(sent.values), prefix);
  const count = Math.max(stored.length + spare, sentRows);
  return (
    <div className="grid gap-6">
      {Array.from({ length: count }, (_, row) => (
        <fieldset key={row} className="grid gap-2">
          <legend className="ui-visually-hidden">{legend(row + 1)}</legend>
          {children((part) => {
            const name = `${prefix}.${row}.${part}`;
            return {
              name,
              defaultValue: sent?.values[name] ?? stored[row]?.[part] ?? '',
              error: faultOf(name),
            };
          })}
          {row < stored.length && (
            <Checkbox
              name={`${prefix}.${row}.remove`}
              label={text.t('seller.rows.remove')}
              defaultChecked={sent?.values[`${prefix}.${row}.remove`] !== undefined}
            />
          )}
        </fieldset>
      ))}
    </div>
  );
}

function countRows(names: readonly string[], prefix: string): number {
  const rows = names
    .filter((name) => name.startsWith(`${prefix}.`))
    .map((name) => Number(name.slice(prefix.length + 1).split('.')[0]));
  return rows.length === 0 ? 0 : Math.max(...rows) + 1;
}
