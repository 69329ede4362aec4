import type { CartItem, LineOffer, Quote } from '@portico/purchasing';
import { MAX_QUANTITY, checkQuantity } from '@portico/purchasing';
import { zero, add } from '@portico/money';
import type { Fault } from '@portico/kernel';
import type { Money } from '@portico/money';

import type { Buying } from '~/buying.server.ts';

/** A line that the next revision may hold: one of the last, or one of the cart. `field` names its inputs. */
export type DraftLine = {
  readonly field: string;
  readonly origin: 'quote' | 'cart';
  readonly name: string;
  readonly sku: string;
  readonly quantity: number;
  readonly note: string;
  /** Whether it will be part of the revision. */
  readonly isKept: boolean;
  /** What one costs now; what stands in the way where there is no price. */
  readonly offer:
    | { readonly kind: 'offered'; readonly unitPrice: Money; readonly total: Money }
    | { readonly kind: Exclude<LineOffer['kind'], 'offered'> };
  /** What one cost in the last revision. */
  readonly formerUnitPrice?: Money;
};

/** The next revision as it would be now, at the prices of now. */
export type RevisionDraft = { readonly lines: readonly DraftLine[]; readonly total: Money };

/** What was typed, by the name of its input. */
export type Typed = Readonly<Record<string, string>>;

type Candidate = Pick<DraftLine, 'field' | 'origin' | 'isKept' | 'formerUnitPrice'> & {
  readonly item: CartItem;
  readonly name: string;
  readonly sku: string;
  readonly typedQuantity: number;
};

/**
 * The lines of the last revision and of the cart, with what was typed over them, priced as of now. Lines of the
 * last revision are kept unless they are removed; those of the cart are left out unless they are added.
 */
export async function draftRevision(desk: Buying, quote: Quote, typed: Typed): Promise<RevisionDraft> {
  const candidates = await readCandidates(desk, quote, typed);
  const { terms, offers } = await desk.priceLines(
    candidates.map(({ field, item }) => ({ ...item, id: field })),
    desk.clock(),
  );
  const lines = candidates.map((candidate, index) => toDraftLine(candidate, offers[index]));
  const total = lines.reduce(
    (sum, { isKept, offer }) => (isKept && offer.kind === 'offered' ? add(sum, offer.total) : sum),
    zero(terms.currency),
  );
  return { lines, total };
}

/** What the revision would hold, and what is wrong with what was typed. */
export async function readRevision(
  desk: Buying,
  quote: Quote,
  typed: Typed,
): Promise<{
  readonly items: readonly CartItem[];
  readonly fromCart: readonly string[];
  readonly faults: readonly Fault[];
}> {
  const kept = (await readCandidates(desk, quote, typed)).filter(({ isKept }) => isKept);
  return {
    items: kept.map(({ item, typedQuantity }) => ({ ...item, quantity: typedQuantity })),
    fromCart: kept.flatMap(({ origin, field }) => (origin === 'cart' ? [field.slice('cart-'.length)] : [])),
    faults: kept.flatMap(({ field, typedQuantity }) =>
      checkQuantity(typedQuantity).ok
        ? []
        : [{ path: `quantity.${field}`, code: 'quantity-invalid', values: { max: MAX_QUANTITY } }],
    ),
  };
}

async function readCandidates(desk: Buying, quote: Quote, typed: Typed): Promise<readonly Candidate[]> {
  const cart = await desk.carts.find();
  return [
    ...quote.revision.lines.map((line, index): Candidate => {
      const field = `line-${index}`;
      return {
        ...withTyped({ subject: line.subject, quantity: line.quantity, note: line.note ?? '' }, field, typed),
        origin: 'quote',
        name: line.name,
        sku: line.sku,
        isKept: typed[`remove.${field}`] === undefined,
        formerUnitPrice: line.unitPrice,
      };
    }),
    ...cart.lines.map((line): Candidate => {
      const field = `cart-${line.id}`;
      return {
        ...withTyped({ subject: line.subject, quantity: line.quantity, note: line.note ?? '' }, field, typed),
        origin: 'cart',
        name: '',
        sku: '',
        isKept: typed[`add.${field}`] !== undefined,
      };
    }),
  ];
}

function withTyped(item: CartItem & { readonly note: string }, field: string, typed: Typed) {
  const text = (typed[`quantity.${field}`] ?? '').trim();
  const typedQuantity = text === '' ? item.quantity : Number(text);
  const note = (typed[`note.${field}`] ?? item.note).trim();
  const quantity = checkQuantity(typedQuantity).ok ? typedQuantity : item.quantity;
  return {
    field,
    typedQuantity,
    item: { subject: item.subject, quantity, ...(note !== '' && { note }) },
  };
}

function toDraftLine(candidate: Candidate, offer: LineOffer | undefined): DraftLine {
  const { field, origin, isKept, formerUnitPrice, item, name, sku } = candidate;
  const known = offer?.kind === 'offered' ? offer.line : offer;
  return {
    field,
    origin,
    name: name === '' ? (known?.name ?? '') : name,
    sku: sku === '' ? (known?.sku ?? '') : sku,
    quantity: item.quantity,
    note: item.note ?? '',
    isKept,
    offer:
      offer?.kind === 'offered'
        ? { kind: 'offered', unitPrice: offer.line.unitPrice, total: offer.line.total }
        : { kind: offer?.kind ?? 'gone' },
    ...(formerUnitPrice !== undefined && { formerUnitPrice }),
  };
}
