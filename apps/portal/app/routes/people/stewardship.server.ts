import { couldEver, stewardOf } from '@portico/access';
import type { Action, MemberViewer } from '@portico/access';
import { createPeopleStore } from '@portico/database';
import type { Stewardship } from '@portico/organizations';
import type { RouterContextProvider } from 'react-router';

import { requestContext, servicesContext } from '~/contexts.ts';
import { refused } from '~/errors.server.ts';
import { requireMember } from '~/middleware/viewer.server.ts';

type Context = Readonly<RouterContextProvider>;

/** A member one of whose roles allows this at all; anybody else is told what is missing and who can give it. */
export function requireMemberWho(action: Action, context: Context, url: URL): MemberViewer {
  const viewer = requireMember(context, url);
  if (!couldEver(viewer, action)) throw refused({ kind: 'no-permission', action });
  return viewer;
}

/** The viewer as somebody who looks after the people of their organization, at this instant. */
export function stewardship(viewer: MemberViewer, context: Context): Stewardship {
  const { now, address } = context.get(requestContext);
  const { database } = context.get(servicesContext);
  return {
    people: createPeopleStore(database, { viewer, address, now }),
    steward: stewardOf(viewer),
    now,
  };
}
