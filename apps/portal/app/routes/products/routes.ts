import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

export const productRoutes: RouteConfigEntry[] = [
  route('products', 'routes/products/list.tsx'),
  route('products/:id', 'routes/products/detail.tsx'),
  route('products/:id/price', 'routes/products/price.tsx'),
  route('search', 'routes/products/search.tsx'),
  route('search/suggestions', 'routes/products/suggestions.ts'),
];
