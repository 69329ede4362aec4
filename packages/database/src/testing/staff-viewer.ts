import type { StaffViewer } from '@portico/access';
import type { Id } from '@portico/kernel';

import type { Database } from '../core/database.ts';
import { findViewer } from '../sign-in/find-viewer.ts';
import { addSession, addStaff } from './people.ts';

/** Signs a new person of the seller in and returns them as the application sees them. */
export async function signInStaff(
  database: Database,
  now: Date,
  who: {
    readonly name?: string;
    readonly role?: 'administrator' | 'account-manager';
    readonly team?: readonly Id<'Organization'>[];
  },
): Promise<StaffViewer> {
  const staff = await addStaff(database, who);
  const viewer = await findViewer(database, await addSession(database, staff, now), now);
  if (viewer.kind !== 'staff') throw new Error(`Staff signed in as ${viewer.kind}.`);
  return viewer;
}
