import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

export const sellerRoutes: RouteConfigEntry[] = [route('seller/jobs', 'routes/seller/jobs.tsx')];
