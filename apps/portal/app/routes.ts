import { layout, route } from '@react-router/dev/routes';
import type { RouteConfig } from '@react-router/dev/routes';

import { accountRoutes, sellerAccountRoutes } from './routes/account/routes.ts';
import { cartRoutes } from './routes/cart/routes.ts';
import { entryRoutes } from './routes/entry/routes.ts';
import { homeRoutes } from './routes/home/routes.ts';
import { orderRoutes } from './routes/orders/routes.ts';
import { peopleRoutes } from './routes/people/routes.ts';
import { previewRoutes } from './routes/preview/routes.ts';
import { productRoutes } from './routes/products/routes.ts';
import { quoteRoutes } from './routes/quotes/routes.ts';
import { sellerRoutes } from './routes/seller/routes.ts';
import { shopRoutes } from './routes/shop/routes.ts';

export default [
  ...entryRoutes,
  ...previewRoutes,
  layout('routes/buyer-layout.tsx', [
    layout('routes/inside-shell.tsx', { id: 'buyer-pages' }, [
      ...homeRoutes,
      ...shopRoutes,
      ...productRoutes,
      ...cartRoutes,
      ...quoteRoutes,
      ...orderRoutes,
      ...peopleRoutes,
      ...accountRoutes,
    ]),
  ]),
  layout('routes/seller-layout.tsx', [
    layout('routes/inside-shell.tsx', { id: 'seller-pages' }, [...sellerRoutes, ...sellerAccountRoutes]),
  ]),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
