import { toStaffViewer } from '@portico/access';
import type { StaffViewer } from '@portico/access';
import type { Database, EditedFrom } from '@portico/database';
import type { IdSource } from '@portico/kernel';
import type { RouterContextProvider } from 'react-router';

import { requestContext, servicesContext } from '~/contexts.ts';
import { requireStaff } from '~/middleware/viewer.server.ts';

/** What every page of the seller's side works with: who asks, the database, and when and from where. */
export type Desk = {
  readonly viewer: StaffViewer;
  readonly database: Database;
  readonly newId: IdSource;
  readonly now: Date;
  readonly from: Required<EditedFrom>;
};

/**
 * The desk of whoever asks. One of the seller's people who has a preview open in the same browser stands here as
 * themselves: the preview limits what they do on the customer's side, not on their own.
 */
export function openDesk(context: Readonly<RouterContextProvider>, url: URL): Desk {
  const viewer = toStaffViewer(requireStaff(context, url));
  const { database, newId } = context.get(servicesContext);
  const { now, address } = context.get(requestContext);
  return { viewer, database, newId, now, from: { now, address } };
}
