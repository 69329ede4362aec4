import type { DemoContext } from './demo-context.ts';
import type { Row } from './insert-rows.ts';

/** An arch, the sign of a door, in the seller’s colour. */
const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" role="img" aria-label="Arvenholt"><rect width="32" height="32" rx="7" fill="#1f5f5b"/><path d="M8 25V16a8 8 0 0 1 16 0v9" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/><path d="M13 25v-8.5a3 3 0 0 1 6 0V25" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/></svg>`;

/** The row of the demo’s seller: Arvenholt, an invented European maker of computers. */
export function sellerRow({ ids, at }: DemoContext): Row {
  return {
    id: ids('seller', at(-1100)),
    name: 'Arvenholt',
    legal_name: 'Arvenholt Computer GmbH',
    address_lines: ['Speicherstraße 18', '20457 Hamburg', 'Germany'].join('\n'),
    email: 'service@arvenholt.example',
    phone: '+49 40 5550 0',
    website: 'https://www.arvenholt.example',
    tax_number: 'DE999999999',
    accent_color: '#1f5f5b',
    mark_svg: MARK,
    currency: 'EUR',
    locale: 'en',
    time_zone: 'Europe/Berlin',
    quote_validity_days: 30,
  };
}
