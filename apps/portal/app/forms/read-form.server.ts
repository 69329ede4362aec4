import { parseFormData } from '@remix-run/form-data-parser';

import { badRequest } from '~/errors.server.ts';

const LIMITS = { maxFiles: 0, maxParts: 2000, maxTotalSize: 1024 * 1024 } as const;

/**
 * What a form sent, as plain text by field name. A field that was sent several times keeps every value under
 * {@link FormValues.all}; files are not taken.
 */
export type FormValues = {
  /** The last value of a field, trimmed; empty when it was not sent. */
  text(name: string): string;
  /** Every value of a field, in order. */
  all(name: string): readonly string[];
  /** Everything as it was typed, to show the form again with nothing lost. */
  readonly typed: Readonly<Record<string, string>>;
};

/** Reads the body of a form post within limits: 2,000 fields and one megabyte. Throws a bad request otherwise. */
export async function readForm(request: Request): Promise<FormValues> {
  const form = await parseFormData(request, LIMITS).catch(() => {
    throw badRequest();
  });
  return toFormValues(
    [...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function toFormValues(entries: readonly (readonly [string, string])[]): FormValues {
  const byName = new Map<string, string[]>();
  for (const [name, value] of entries) byName.set(name, [...(byName.get(name) ?? []), value]);
  return {
    text: (name) => (byName.get(name)?.at(-1) ?? '').trim(),
    all: (name) => byName.get(name) ?? [],
    typed: Object.fromEntries([...byName].map(([name, values]) => [name, values.at(-1) ?? ''])),
  };
}
