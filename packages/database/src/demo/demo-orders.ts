import type { OrderState } from '@portico/purchasing';

import type { CompanySize } from './companies.ts';
import type { DemoContext } from './demo-context.ts';
import { drawLines, lineRow, singleProducts } from './demo-lines.ts';
import type { DemoLines } from './demo-lines.ts';
import type { DemoMember } from './demo-organizations.ts';
import type { DemoPage } from './demo-pages.ts';
import type { DemoStock } from './demo-stock.ts';
import type { TableRows } from './insert-rows.ts';
import type { SeededRandom } from './seeded-random.ts';

/** An order of the demo before it has its number. */
export type DemoOrder = DemoLines & {
  readonly id: string;
  readonly page: DemoPage;
  readonly title: string;
  readonly poNumber: string | null;
  readonly requester: DemoMember;
  readonly buyer: DemoMember;
  readonly placedAt: Date;
  readonly steps: readonly { readonly state: OrderState; readonly at: Date }[];
};

/** Orders a year, roughly. */
const PER_YEAR: Readonly<Record<CompanySize, number>> = { small: 18, medium: 70, large: 190, deep: 2400 };

/** How much is bought in each month of a year, January first, beside an even spread: budgets are spent in autumn. */
const SEASON = [0.8, 0.85, 1.1, 0.9, 0.95, 1.1, 0.7, 0.6, 1.2, 1.25, 1.35, 1.2] as const;

const TITLES = [
  'New starters',
  'Replacement of old notebooks',
  'Second monitors',
  'Workshop refresh',
  'Project office',
  'Spare parts',
  'Training room',
  'Laboratory workstations',
  'Home office sets',
  'Server extension',
  'Field service kits',
  'Quarterly refresh',
] as const;

/** Two years of orders of all customers, oldest first. */
export function drawOrders(
  pages: readonly DemoPage[],
  stock: DemoStock,
  context: DemoContext,
): readonly DemoOrder[] {
  const orders = pages.flatMap((page) => (page.isReleased ? ordersOf(page, stock, context) : []));
  return orders.sort((left, right) => left.placedAt.getTime() - right.placedAt.getTime());
}

function ordersOf(page: DemoPage, stock: DemoStock, context: DemoContext): readonly DemoOrder[] {
  const { organization } = page;
  const random = context.random.fork(`orders/${organization.company.domain}`);
  const singles = singleProducts(page, stock);
  const people = active(organization.members);
  const requesters = people.filter(
    ({ template }) => template === 'purchaser' || template === 'administrator',
  );
  const buyers = people.filter(({ template }) => template === 'buyer' || template === 'administrator');
  const firstDay = Math.max(
    -730,
    Math.ceil((organization.createdAt.getTime() - context.today.getTime()) / 86_400_000) + 3,
  );
  const orders: DemoOrder[] = [];
  for (let day = firstDay; day < 0; day += 1) {
    const date = context.at(day);
    if (date.getUTCDay() % 6 === 0) continue;
    const growth = 0.8 + (0.4 * (day + 730)) / 730;
    const expected = (PER_YEAR[organization.company.size] / 260) * (SEASON[date.getUTCMonth()] ?? 1) * growth;
    const count = Math.floor(expected) + (random.chance(expected % 1) ? 1 : 0);
    for (let turn = 0; turn < count; turn += 1) {
      const placedAt = context.at(day, random.between(7, 16), random.between(0, 59));
      const drawn = drawLines(page, singles, stock, placedAt, random);
      if (drawn.lines.length === 0 || requesters.length === 0 || buyers.length === 0) continue;
      orders.push({
        ...drawn,
        id: context.ids(`order/${organization.id}/${day}/${turn}`, placedAt),
        page,
        title: random.pick(TITLES),
        poNumber: random.chance(0.85) ? poNumber(placedAt, orders.length + 1) : null,
        requester: random.pick(requesters),
        buyer: random.pick(buyers),
        placedAt,
        steps: drawSteps(placedAt, context, random),
      });
    }
  }
  return orders;
}

/** The rows of orders, numbered in the order in which they were placed. */
export function orderRows(
  orders: readonly DemoOrder[],
  quoteOf: (order: DemoOrder) => { readonly id: string; readonly revision: number } | undefined,
  context: DemoContext,
): TableRows {
  return [
    [
      'orders',
      orders.map((order, index) => {
        const quote = quoteOf(order);
        const { organization } = order.page;
        const last = order.steps.at(-1);
        return {
          id: order.id,
          organization_id: organization.id,
          unit_id: order.requester.unitId,
          number: `SO-${100_001 + index}`,
          quote_id: quote?.id ?? null,
          quote_revision: quote?.revision ?? null,
          po_number: order.poNumber,
          title: order.title,
          state: last?.state ?? 'received',
          currency: organization.currency,
          total_amount: order.total.amount,
          line_count: order.lines.length,
          placed_by_id: order.buyer.membershipId,
          requested_by_id: order.requester.membershipId,
          placed_at: order.placedAt,
          ship_to: JSON.stringify(shipTo(order)),
          updated_at: last?.at ?? order.placedAt,
          version: order.steps.length,
        };
      }),
    ],
    [
      'order_lines',
      orders.flatMap((order) =>
        order.lines.map((line, position) => ({
          ...lineRow(
            line,
            position,
            order.page.organization.id,
            context.ids(`order-line/${order.id}/${position}`, order.placedAt),
          ),
          order_id: order.id,
        })),
      ),
    ],
    [
      'order_events',
      orders.flatMap((order) =>
        order.steps.map(({ state, at }) => {
          const actor = state === 'received' ? order.buyer : order.page.organization.team[0];
          return {
            id: context.ids(`order-event/${order.id}/${state}`, at),
            organization_id: order.page.organization.id,
            order_id: order.id,
            kind: state,
            at,
            actor_person_id: actor?.personId ?? null,
            actor_name: actor?.name ?? '',
            comment: state === 'cancelled' ? 'Ordered twice by mistake.' : null,
          };
        }),
      ),
    ],
  ];
}

/** Where an order stands follows from its age; one in forty was cancelled. */
function drawSteps(placedAt: Date, { at, today }: DemoContext, random: SeededRandom): DemoOrder['steps'] {
  const after = (days: number, hour: number): Date => {
    const day = Math.floor((placedAt.getTime() - today.getTime()) / 86_400_000) + days;
    return at(day, hour, random.between(0, 59));
  };
  const received = { state: 'received', at: placedAt } as const;
  if (random.chance(0.025)) return [received, { state: 'cancelled', at: after(1, 17) }];
  const steps = [
    received,
    { state: 'confirmed', at: after(random.between(1, 2), 17) },
    { state: 'shipped', at: after(random.between(4, 8), 18) },
    { state: 'delivered', at: after(random.between(9, 14), 10) },
  ] as const;
  return steps.filter((step) => step.at.getTime() < today.getTime());
}

function poNumber(placedAt: Date, count: number): string {
  return `PO-${placedAt.getUTCFullYear() % 100}-${String(count).padStart(4, '0')}`;
}

function shipTo({ page, requester }: DemoOrder): Readonly<Record<string, string>> {
  const unit = page.organization.units.find(({ id }) => id === requester.unitId);
  const known = Object.entries(unit?.address ?? {}).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  return { unitName: unit?.name ?? page.organization.company.name, ...Object.fromEntries(known) };
}

function active(members: readonly DemoMember[]): readonly DemoMember[] {
  return members.filter(({ isDisabled }) => !isDisabled);
}
