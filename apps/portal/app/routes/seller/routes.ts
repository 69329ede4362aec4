import { index, prefix, route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

export const sellerRoutes: RouteConfigEntry[] = prefix('seller', [
  index('routes/seller/home.tsx'),
  route('jobs', 'routes/seller/jobs.tsx'),
  route('customers', 'routes/seller/customers.tsx'),
  route('customers/new', 'routes/seller/new-customer.tsx'),
  route('customers/:organizationId/preview', 'routes/seller/preview.ts'),
  route('customers/:organizationId', 'routes/seller/customer-layout.tsx', [
    index('routes/seller/customer.tsx'),
    route('people', 'routes/seller/people.tsx'),
    route('units', 'routes/seller/units.tsx'),
    route('template', 'routes/seller/new-template.tsx'),
    route('page', 'routes/seller/page-layout.tsx', [
      index('routes/seller/page-overview.tsx'),
      route('welcome', 'routes/seller/page-welcome.tsx'),
      route('assortments', 'routes/seller/page-assortments.tsx'),
      route('configurations', 'routes/seller/page-configurations.tsx'),
      route('configurations/:key', 'routes/seller/page-configuration.tsx'),
      route('agreement', 'routes/seller/page-agreement.tsx'),
      route('contacts', 'routes/seller/page-contacts.tsx'),
      route('links', 'routes/seller/page-links.tsx'),
    ]),
  ]),
  route('orders', 'routes/seller/orders.tsx'),
  route('orders/:orderId', 'routes/seller/order.tsx'),
  route('orders/:orderId/lines/:lineId/price', 'routes/seller/order-line-price.tsx'),
  route('quotes', 'routes/seller/quotes.tsx'),
  route('quotes/:quoteId', 'routes/seller/quote.tsx'),
  route('quotes/:quoteId/lines/:lineId/price', 'routes/seller/quote-line-price.tsx'),
  route('search', 'routes/seller/search.tsx'),
  route('search/suggestions', 'routes/seller/suggestions.ts'),
  route('templates', 'routes/seller/templates.tsx'),
  route('templates/:templateId', 'routes/seller/template.tsx'),
]);
