import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

export const previewRoutes: RouteConfigEntry[] = [route('seller/preview/leave', 'routes/preview/leave.ts')];
