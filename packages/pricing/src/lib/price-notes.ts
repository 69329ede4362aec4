import type { ListCandidate, PriceTrace } from './price-trace.ts';

/** Something a buyer should know beside the steps, worded as message `prices.note.<code>`. */
export type PriceNote =
  | { readonly code: 'agreement-ended'; readonly at: string }
  | { readonly code: 'agreement-starts'; readonly at: string }
  | { readonly code: 'next-tier'; readonly fromQuantity: number };

/** What a buyer should know beside the steps of one price. */
export function notesOf(trace: PriceTrace): readonly PriceNote[] {
  return [...agreementNotes(trace), ...nextTier(trace)];
}

function agreementNotes({ agreement, asOf }: PriceTrace): readonly PriceNote[] {
  if (agreement === null) return [];
  const { from, until } = agreement.validity;
  if (from !== null && asOf < from) return [{ code: 'agreement-starts', at: from }];
  if (until !== null && asOf >= until) return [{ code: 'agreement-ended', at: until }];
  return [];
}

/** The next quantity at which the list that won has another price; it is a lower one or the note is left out. */
function nextTier(trace: PriceTrace): readonly PriceNote[] {
  const winner = trace.candidates.find(({ outcome }) => outcome.kind === 'won');
  if (winner === undefined || winner.kind === 'discount') return [];
  const reached = winner.tiers.findLast(
    ({ minQuantity }) => minQuantity === reachedTier(winner, trace.quantity),
  );
  const next = winner.tiers
    .filter(({ minQuantity }) => minQuantity > trace.quantity)
    .sort((left, right) => left.minQuantity - right.minQuantity)[0];
  if (reached === undefined || next === undefined) return [];
  return next.amount / 10 ** next.scale < reached.amount / 10 ** reached.scale
    ? [{ code: 'next-tier', fromQuantity: next.minQuantity }]
    : [];
}

/** The quantity from which the tier that decided holds; `undefined` below the first. */
export function reachedTier(candidate: ListCandidate, quantity: number): number | undefined {
  const reached = candidate.tiers
    .map(({ minQuantity }) => minQuantity)
    .filter((minimum) => minimum <= quantity);
  return reached.length === 0 ? undefined : Math.max(...reached);
}

/** Each note once. */
export function distinctNotes(notes: readonly PriceNote[]): readonly PriceNote[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}
