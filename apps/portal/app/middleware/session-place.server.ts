import type { AttemptSource, SessionPlace } from '@portico/organizations';
import type { RouterContextProvider } from 'react-router';

import { requestContext } from '~/contexts.ts';

import { readDeviceToken } from './device-cookie.server.ts';
import { readSessionToken } from './session-cookie.server.ts';

/** From where a session is opened: address, browser, the session it takes the place of, and whether we know it. */
export function sessionPlace(
  request: Request,
  context: Readonly<RouterContextProvider>,
): SessionPlace & AttemptSource {
  const { address, userAgent } = context.get(requestContext);
  const previousToken = readSessionToken(request);
  const device = readDeviceToken(request);
  return {
    address,
    userAgent,
    ...(previousToken !== undefined && { previousToken }),
    ...(device !== undefined && { device }),
  };
}
