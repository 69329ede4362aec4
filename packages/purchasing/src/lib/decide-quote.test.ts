import { describe, expect, it } from 'vitest';

import { valueOf } from '../testing/outcome.ts';
import { NOW, TERMS, berta, bruno, daysLater, paula, sampleLine, sampleQuote } from '../testing/samples.ts';
import { decideAcceptance } from './accept-quote.ts';
import { decideExpiry } from './expire-quote.ts';
import { decideForwarding } from './forward-quote.ts';
import { decideRejection } from './reject-quote.ts';
import { decideChangeRequest } from './request-change.ts';
import { decideRevision } from './revise-quote.ts';
import { decideWithdrawal } from './withdraw-quote.ts';

const tomorrow = daysLater(1);

describe('given an open quote', () => {
  const quote = sampleQuote({ poNumber: '4500-1' });

  it('when it is accepted, then it becomes an order of the same lines, prices and traces', () => {
    const change = valueOf(decideAcceptance(quote, { poNumber: ' 4500-2 ' }, bruno, tomorrow));
    expect(change.quote).toMatchObject({ state: 'accepted', poNumber: '4500-2' });
    expect(change.order).toMatchObject({
      quoteId: quote.id,
      quoteRevision: 1,
      poNumber: '4500-2',
      placedBy: bruno,
      requestedBy: paula,
      placedAt: tomorrow,
      state: 'received',
    });
    expect(change.order?.lines).toEqual(quote.revision.lines);
    expect(change.order?.total).toEqual(quote.revision.total);
    expect(change.notices).toEqual([
      { kind: 'quote-accepted', to: paula },
      { kind: 'order-received', to: bruno },
    ]);
  });

  it('when it is accepted without a PO number, then the one of the request stands', () => {
    expect(valueOf(decideAcceptance(quote, {}, bruno, tomorrow)).order?.poNumber).toBe('4500-1');
  });

  it('when the PO number is too long, then the field is named', () => {
    expect(decideAcceptance(quote, { poNumber: 'x'.repeat(61) }, bruno, tomorrow)).toEqual({
      ok: false,
      error: { kind: 'invalid', faults: [{ path: 'poNumber', code: 'too-long', values: { max: 60 } }] },
    });
  });

  it('when whoever asked decides themselves, then they are not told about it twice', () => {
    const change = valueOf(decideAcceptance(quote, {}, paula, tomorrow));
    expect(change.notices).toEqual([{ kind: 'order-received', to: paula }]);
  });

  it('when it is rejected, then the reason is kept and told', () => {
    const change = valueOf(decideRejection(quote, { reason: 'Too dear.' }, bruno, tomorrow));
    expect(change.quote.state).toBe('rejected');
    expect(change.event).toEqual({
      kind: 'rejected',
      revision: 1,
      at: tomorrow,
      by: bruno,
      comment: 'Too dear.',
    });
    expect(change.notices).toEqual([{ kind: 'quote-rejected', to: paula }]);
  });

  it('when it is rejected or handed back without a word, then that is refused', () => {
    expect(decideRejection(quote, { reason: '  ' }, bruno, tomorrow)).toEqual({
      ok: false,
      error: { kind: 'invalid', faults: [{ path: 'reason', code: 'required' }] },
    });
    expect(decideChangeRequest(quote, { comment: '' }, bruno, tomorrow).ok).toBe(false);
  });

  it('when it is forwarded, then it stays open and waits for the other', () => {
    const change = valueOf(decideForwarding(quote, { to: berta, comment: 'Yours?' }, bruno, tomorrow));
    expect(change.quote).toMatchObject({ state: 'open', assignedTo: berta, expiresAt: quote.expiresAt });
    expect(change.event).toMatchObject({ kind: 'forwarded', to: berta, comment: 'Yours?' });
    expect(change.notices).toEqual([{ kind: 'quote-forwarded', to: berta }]);
  });

  it('when it is forwarded to nobody, or to whoever has it, then the field is named', () => {
    expect(decideForwarding(quote, { to: undefined }, bruno, tomorrow)).toMatchObject({
      error: { faults: [{ path: 'to', code: 'required' }] },
    });
    expect(decideForwarding(quote, { to: bruno }, bruno, tomorrow)).toMatchObject({
      error: { faults: [{ path: 'to', code: 'already-assigned' }] },
    });
  });

  it('when it is to be revised, then that has to be asked for first', () => {
    const lines = quote.revision.lines;
    expect(decideRevision(quote, { lines, terms: TERMS }, paula, tomorrow)).toEqual({
      ok: false,
      error: { kind: 'not-possible', verb: 'revise', state: 'open', expiresAt: quote.expiresAt },
    });
  });

  it('when its time is up, then nothing but its expiry is left', () => {
    expect(decideAcceptance(quote, {}, bruno, quote.expiresAt)).toMatchObject({
      error: { kind: 'not-possible', state: 'expired' },
    });
    expect(decideAcceptance(quote, {}, bruno, new Date(quote.expiresAt.getTime() - 1)).ok).toBe(true);
    const change = valueOf(decideExpiry(quote, daysLater(45)));
    expect(change.quote.state).toBe('expired');
    expect(change.event).toEqual({ kind: 'expired', revision: 1, at: quote.expiresAt });
  });

  it('when it still has time, then there is no expiry to record', () => {
    expect(decideExpiry(quote, daysLater(29))).toEqual({ ok: false, error: { kind: 'not-due' } });
  });
});

describe('given a quote that was handed back', () => {
  const quote = sampleQuote({ state: 'change-requested', expiresAt: daysLater(3) });
  const lines = [sampleLine('notebook', 3, 119_900)];

  it('when it is revised, then the next revision is open, priced and dated anew', () => {
    const change = valueOf(
      decideRevision(quote, { lines, terms: TERMS, comment: 'Three.' }, paula, tomorrow),
    );
    expect(change.quote).toMatchObject({ state: 'open', expiresAt: daysLater(31), assignedTo: bruno });
    expect(change.quote.revision).toMatchObject({
      number: 2,
      createdBy: paula,
      comment: 'Three.',
      agreementNumber: 'A-1',
      total: { amount: 359_700, currency: 'EUR', scale: 2 },
    });
    expect(change.notices).toEqual([{ kind: 'quote-revised', to: bruno }]);
  });

  it('when the agreement ends first, then so do the prices', () => {
    const terms = { ...TERMS, pricesValidUntil: daysLater(10) };
    expect(valueOf(decideRevision(quote, { lines, terms }, paula, tomorrow)).quote.expiresAt).toEqual(
      daysLater(10),
    );
  });

  it('when nothing is left in it, then it is not revised', () => {
    expect(decideRevision(quote, { lines: [], terms: TERMS }, paula, tomorrow)).toMatchObject({
      error: { faults: [{ path: 'lines', code: 'required' }] },
    });
  });

  it('when it is withdrawn, then nobody has to do anything', () => {
    const change = valueOf(decideWithdrawal(quote, {}, paula, tomorrow));
    expect(change.quote.state).toBe('withdrawn');
    expect(change.notices).toEqual([]);
  });

  it('when it is to be accepted as it stands, then the change has to come first', () => {
    expect(decideAcceptance(quote, {}, bruno, tomorrow)).toMatchObject({
      error: { kind: 'not-possible', verb: 'accept', state: 'change-requested' },
    });
  });
});

describe.each(['accepted', 'rejected', 'withdrawn', 'expired'] as const)('given an %s quote', (state) => {
  const quote = sampleQuote({ state });

  it('when anything is tried, then it stays as it is', () => {
    const lines = quote.revision.lines;
    for (const decision of [
      decideAcceptance(quote, {}, bruno, NOW),
      decideRejection(quote, { reason: 'No.' }, bruno, NOW),
      decideChangeRequest(quote, { comment: 'Please.' }, bruno, NOW),
      decideForwarding(quote, { to: berta }, bruno, NOW),
      decideRevision(quote, { lines, terms: TERMS }, paula, NOW),
      decideWithdrawal(quote, {}, paula, NOW),
    ]) {
      expect(decision).toMatchObject({ ok: false, error: { kind: 'not-possible', state } });
    }
    expect(decideExpiry(quote, daysLater(90)).ok).toBe(false);
  });
});
