import { expect, test } from 'vitest';

import { decideAcceptance, decideRejection } from '../index.ts';
import { memoryQuotes } from '../testing/in-memory.ts';
import { bruno, daysLater, sampleQuote } from '../testing/samples.ts';

// The example of the README.
test('an accepted quote is an order, and cannot be rejected any more', async () => {
  const now = daysLater(1);
  const { id } = sampleQuote();
  const open = await memoryQuotes(sampleQuote()).find(id);
  if (open === undefined) throw new Error('the book holds the sample');

  const change = decideAcceptance(open, { poNumber: '4500-2' }, bruno, now);
  if (!change.ok) throw new Error('an open quote can be accepted');
  expect(change.value.quote.state).toBe('accepted');
  expect(change.value.order?.lines).toBe(open.revision.lines);
  expect(change.value.notices.map(({ kind, to }) => [kind, to.name])).toEqual([
    ['quote-accepted', 'Paula Purchaser'],
    ['order-received', 'Bruno Buyer'],
  ]);

  expect(decideRejection(change.value.quote, { reason: 'Too late.' }, bruno, now)).toMatchObject({
    ok: false,
    error: { kind: 'not-possible', verb: 'reject', state: 'accepted' },
  });
});
