import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

export const quoteRoutes: RouteConfigEntry[] = [
  route('quotes', 'routes/quotes/list.tsx'),
  route('quotes/:id', 'routes/quotes/detail.tsx'),
  route('quotes/:id/revise', 'routes/quotes/revise.tsx'),
  route('quotes/:id/lines/:lineId/price', 'routes/quotes/line-price.tsx'),
  route('quotes/:id/revisions/:revision/quote.pdf', 'routes/quotes/document.ts'),
];
