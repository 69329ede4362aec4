import { data } from 'react-router';

import type { Hindrance } from '~/components/entry/hindrance.tsx';

/** The answer to somebody who has to wait: what was typed comes back, and when to try again. */
export function hindered<Body extends object>(hindrance: Hindrance, body: Body) {
  return hindrance.kind === 'busy'
    ? data({ ...body, hindrance }, { status: 503, headers: { 'Retry-After': '5' } })
    : data(
        { ...body, hindrance },
        { status: 429, headers: { 'Retry-After': String(hindrance.retryAfterSeconds) } },
      );
}
