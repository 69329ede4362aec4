import type { MemberViewer } from '@portico/access';
import type { PeopleStore } from '@portico/organizations';

import type { Database } from '../core/database.ts';
import { addInvitation } from './add-invitation.ts';
import { changeInvitation } from './change-invitation.ts';
import { changeMember } from './change-member.ts';

/** Who looks after people, from where and when: what a change is recorded with. */
export type PeopleOccasion = {
  /** A member, or one of the seller’s people standing in for the organization named. */
  readonly viewer: Pick<MemberViewer, 'personId' | 'name' | 'organizationId' | 'ability'>;
  readonly address: string;
  readonly now: Date;
};

/** The people that this viewer may look after, in the database. */
export function createPeopleStore(database: Database, occasion: PeopleOccasion): PeopleStore {
  return {
    changeMember: (wanted, decide) => changeMember(database, occasion, wanted, decide),
    addInvitation: (command, decide) => addInvitation(database, occasion, command, decide),
    changeInvitation: (invitationId, decide) => changeInvitation(database, occasion, invitationId, decide),
  };
}
