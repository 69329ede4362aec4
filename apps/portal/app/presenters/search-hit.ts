import type { OrderListItem, QuoteListItem } from '@portico/database';
import type { Translator } from '@portico/messages';

/** One thing that a search found, as plain data: where it leads, what it is called, and what tells it apart. */
export type Hit = { readonly href: string; readonly label: string; readonly detail: string };

/** The kinds of things that can be searched for, in the order in which they are shown. */
export const HIT_KINDS = ['customers', 'products', 'configurations', 'quotes', 'orders'] as const;

/** What can be searched for. */
export type HitKind = (typeof HIT_KINDS)[number];

/** The hits of one kind, the best first; `more` leads to the list with all of them. */
export type HitGroup = { readonly kind: HitKind; readonly hits: readonly Hit[]; readonly more: string };

/** A text shorter than this finds nothing: it would find nearly everything. */
export const SHORTEST_SEARCH = 2;

/** The kinds with a hit, in their order; the lists that lead on stand below `home` (`''` or `/seller`). */
export function hitGroups(
  found: Readonly<Partial<Record<HitKind, readonly Hit[]>>>,
  home: string,
  text: string,
): readonly HitGroup[] {
  const query = `q=${encodeURIComponent(text)}`;
  return HIT_KINDS.flatMap((kind) => {
    const hits = found[kind] ?? [];
    return hits.length === 0 ? [] : [{ kind, hits, more: `${home}/${kind}?${query}` }];
  });
}

/** A quote by its number and title, told apart by its state and amount. */
export function quoteHit(quote: QuoteListItem, words: Translator): Hit {
  const { id, number, title, total, state } = quote;
  return {
    href: `/quotes/${id}`,
    label: `${number} · ${title}`,
    detail: `${words.t(`states.quote.${state}`)} · ${words.money(total)}`,
  };
}

/** An order by its number and title, told apart by its state and amount. */
export function orderHit(order: OrderListItem, words: Translator): Hit {
  const { id, number, title, total, state } = order;
  return {
    href: `/orders/${id}`,
    label: `${number} · ${title}`,
    detail: `${words.t(`states.order.${state}`)} · ${words.money(total)}`,
  };
}

/** The same on the seller’s side, where it also matters whose it is. */
export function sellersHit({ href, label, detail }: Hit, customer: string): Hit {
  return { href: `/seller${href}`, label, detail: `${customer} · ${detail}` };
}
