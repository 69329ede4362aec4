import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

export const peopleRoutes: RouteConfigEntry[] = [
  route('people', 'routes/people/members.tsx'),
  route('people/invitations', 'routes/people/invitations.tsx'),
  route('people/invite', 'routes/people/invite.tsx'),
  route('people/roles', 'routes/people/roles.tsx'),
  route('people/:membershipId', 'routes/people/member.tsx'),
];
