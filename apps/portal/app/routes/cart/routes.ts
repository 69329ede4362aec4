import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

export const cartRoutes: RouteConfigEntry[] = [
  route('cart', 'routes/cart/cart.tsx'),
  route('cart/lines/:lineId/price', 'routes/cart/line-price.tsx'),
];
