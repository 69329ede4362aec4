import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

export const shopRoutes: RouteConfigEntry[] = [
  route('configurations', 'routes/shop/configurations.tsx'),
  route('configurations/:key', 'routes/shop/configurator.tsx'),
  route('configurations/:key/price', 'routes/shop/configurator-price.tsx'),
];
