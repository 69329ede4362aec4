import type { Refusal } from '@portico/access';
import { data } from 'react-router';

/** What an error page needs to know; never more than the person may know. */
export type ErrorPageData =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'refused'; readonly because: Refusal }
  | { readonly kind: 'bad-request' };

/** The same answer for what does not exist and for what belongs to somebody else. Throw it. */
export function notFound() {
  return data<ErrorPageData>({ kind: 'not-found' }, { status: 404 });
}

/** The person is known and may not: what is missing, so that the page can say who can give it. Throw it. */
export function refused(because: Refusal) {
  return data<ErrorPageData>({ kind: 'refused', because }, { status: 403 });
}

/** The request itself makes no sense (an unknown intent, a broken identifier in a body). Throw it. */
export function badRequest() {
  return data<ErrorPageData>({ kind: 'bad-request' }, { status: 400 });
}
