import type { PageCommand } from '@portico/pages';

import type { FormValues } from '~/forms/read-form.server.ts';

/** Reads what is wanted of a page as a whole; `undefined` for an intent that there is none of. */
export function readPageCommand(form: FormValues): PageCommand | undefined {
  const seen = { revisionId: form.text('revisionId'), version: Number(form.text('version')) };
  switch (form.text('intent')) {
    case 'start-draft':
      return { kind: 'start-draft' };
    case 'release':
      return { kind: 'release', seen };
    case 'discard':
      return { kind: 'discard', seen };
    case 'revert-to':
      return { kind: 'revert-to', revisionId: form.text('revisionId') };
    default:
      return undefined;
  }
}
