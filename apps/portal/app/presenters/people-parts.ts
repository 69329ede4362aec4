import { couldEver } from '@portico/access';
import type { Viewer } from '@portico/access';

import type { PeopleParts } from '~/components/people/people-frame.tsx';

/** Which parts of people this viewer may open. */
export function peopleParts(viewer: Viewer): PeopleParts {
  return { roles: couldEver(viewer, 'role.read'), invite: couldEver(viewer, 'people.invite') };
}
