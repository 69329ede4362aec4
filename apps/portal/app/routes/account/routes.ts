import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

/** Under both sides of the portal: a person has one account, wherever they work. */
function pages(base: string, side: string): RouteConfigEntry[] {
  return [
    route(base, 'routes/account/profile.tsx', { id: `${side}-profile` }),
    route(`${base}/password`, 'routes/account/password.tsx', { id: `${side}-password` }),
    route(`${base}/sessions`, 'routes/account/sessions.tsx', { id: `${side}-sessions` }),
  ];
}

export const accountRoutes: RouteConfigEntry[] = pages('account', 'buyer');
export const sellerAccountRoutes: RouteConfigEntry[] = pages('seller/account', 'seller');
