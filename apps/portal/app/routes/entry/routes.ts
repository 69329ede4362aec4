import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

export const entryRoutes: RouteConfigEntry[] = [
  route('sign-in', 'routes/entry/sign-in.tsx'),
  route('sign-out', 'routes/entry/sign-out.ts'),
  route('forgot-password', 'routes/entry/forgot-password.tsx'),
  route('reset-password/:token', 'routes/entry/reset-password.tsx'),
  route('invitation/:token', 'routes/entry/invitation.tsx'),
  route('no-access', 'routes/entry/no-access.tsx'),
  route('switch', 'routes/account/switch.tsx'),
];
