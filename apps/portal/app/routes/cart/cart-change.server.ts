import type { MemberViewer } from '@portico/access';
import type { Database } from '@portico/database';
import type { Translator } from '@portico/messages';
import { data } from 'react-router';

import type { Buying } from '~/buying.server.ts';
import type { FormResult } from '~/forms/form-result.ts';
import type { FormValues } from '~/forms/read-form.server.ts';

/** A line that was just taken out, as it takes to put it back. */
export type RemovedLine = {
  readonly name: string;
  readonly quantity: number;
  readonly note: string;
  readonly position: number;
} & (
  | { readonly kind: 'product'; readonly productId: string }
  | { readonly kind: 'configuration'; readonly configurationKey: string; readonly choices: string }
);

/** What the page of the cart is told after a change. */
export type CartResult = FormResult & {
  readonly intent: 'add' | 'update' | 'remove' | 'request';
  /** What stood in the way, where it is not a matter of one field. */
  readonly hindrance?: string;
  readonly removed?: RemovedLine;
};

/** One change of a cart: who makes it, with what, and what was sent. */
export type CartChange = {
  readonly viewer: MemberViewer;
  readonly desk: Buying;
  readonly database: Database;
  readonly form: FormValues;
  readonly text: Translator;
};

/** The page again, with everything as it was typed and why it was not taken. */
export function refusal(intent: CartResult['intent'], form: FormValues, hindrance: string, status = 422) {
  return data<CartResult>({ intent, faults: [], values: form.typed, hindrance }, { status });
}
