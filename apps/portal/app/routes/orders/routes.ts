import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

export const orderRoutes: RouteConfigEntry[] = [
  route('orders', 'routes/orders/list.tsx'),
  route('orders/export.csv', 'routes/orders/export.ts'),
  route('orders/:id', 'routes/orders/detail.tsx'),
  route('orders/:id/lines/:lineId/price', 'routes/orders/line-price.tsx'),
  route('orders/:id/confirmation.pdf', 'routes/orders/confirmation.ts'),
];
