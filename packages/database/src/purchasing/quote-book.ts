import type { MemberViewer } from '@portico/access';
import { err, ok, toId } from '@portico/kernel';
import type { Result } from '@portico/kernel';
import type {
  CartChanged,
  QuoteBook,
  QuoteChange,
  QuoteEdit,
  QuoteNotFound,
  QuoteRef,
  QuoteStale,
  Quote,
  SettledQuote,
} from '@portico/purchasing';

import { sqlWhere } from '../access/sql-where.ts';
import type { Database } from '../core/database.ts';
import { write } from '../core/write.ts';
import type { WriteTransaction } from '../core/write.ts';
import { lockCart, storeCart } from './cart-store.ts';
import { loadQuote } from './load-quote.ts';
import { openQuote, settleQuote } from './settle-quote.ts';
import type { ActedFrom } from './settle-quote.ts';
import { performOnce } from './submission.ts';

/** A settled quote with what its form is recalled by. */
type Settlement = { readonly result: string; readonly settled: SettledQuote };

/** The quotes that a member may read, and the one way by which they change. */
export function openQuoteBook(database: Database, viewer: MemberViewer, from: ActedFrom): QuoteBook {
  const formOf = (submissionId: string, kind: string) => ({
    submissionId,
    personId: viewer.personId,
    kind,
    at: from.now,
  });

  return {
    async find(id) {
      const where = sqlWhere(viewer.ability, 'quote.read', 'Quote', 'q');
      const [rows] = await database.pool.query(`SELECT q.id FROM quotes q WHERE q.id = ? AND ${where.sql}`, [
        id,
        ...where.values,
      ]);
      return Array.isArray(rows) && rows.length > 0 ? loadQuote(database.prisma, id) : undefined;
    },

    async openedBy(submissionId) {
      const sent = await database.prisma.submission.findFirst({
        where: { id: submissionId, personId: viewer.personId, kind: 'quote.open' },
      });
      return sent === null ? undefined : parseRef(sent.result);
    },

    open(request, origin) {
      return write(database, async (tx): Promise<Result<QuoteRef, CartChanged>> => {
        const open = async (): Promise<Result<{ readonly result: string }, CartChanged>> => {
          const { id, cart } = await lockCart(tx, viewer, from.now);
          if (cart.version !== origin.cartVersion) return err({ kind: 'cart-changed' });
          const quote = await openQuote(tx, request, from);
          await storeCart(tx, viewer, { id, cart: { ...cart, lines: [] } }, from.now);
          return ok({ result: formatRef(quote) });
        };
        const sending = await performOnce(tx, formOf(origin.submissionId, 'quote.open'), open);
        if (sending.kind === 'repeated') return ok(parseRef(sending.result));
        return sending.outcome.ok ? ok(parseRef(sending.outcome.value.result)) : sending.outcome;
      });
    },

    change<Failure>(edit: QuoteEdit, decide: (quote: Quote) => Result<QuoteChange, Failure>) {
      type Outcome = Result<SettledQuote, Failure | QuoteNotFound | QuoteStale>;
      return write(database, async (tx): Promise<Outcome> => {
        const current = await lockQuote(tx, viewer, edit.quoteId);
        if (current === undefined) return err({ kind: 'not-found' });
        const settle = async (): Promise<Result<Settlement, Failure | QuoteStale>> => {
          if (current.version !== edit.version) return err({ kind: 'stale', current });
          const decided = decide(current);
          if (!decided.ok) return decided;
          const { quote, order } = await settleQuote(tx, current, decided.value, from);
          const settled: SettledQuote = { quote, ...(order && { order }), repeated: false };
          return ok({ result: formatRef(quote), settled });
        };
        const sending = await performOnce(tx, formOf(edit.submissionId, 'quote.change'), settle);
        if (sending.kind === 'first') {
          return sending.outcome.ok ? ok(sending.outcome.value.settled) : sending.outcome;
        }
        const order = await tx.order.findUnique({ where: { quoteId: current.id } });
        return ok({
          quote: current,
          ...(order !== null && { order: { id: toId<'Order'>(order.id), number: order.number } }),
          repeated: true,
        });
      });
    },
  };
}

async function lockQuote(tx: WriteTransaction, viewer: MemberViewer, id: string): Promise<Quote | undefined> {
  const where = sqlWhere(viewer.ability, 'quote.read', 'Quote', 'q');
  const rows = await tx.$queryRawUnsafe<{ id: string }[]>(
    `SELECT q.id FROM quotes q WHERE q.id = ? AND ${where.sql} FOR UPDATE`,
    id,
    ...where.values,
  );
  return rows.length === 0 ? undefined : loadQuote(tx, id);
}

function formatRef(quote: QuoteRef): string {
  return `${quote.id} ${quote.number}`;
}

function parseRef(result: string): QuoteRef {
  const [id = '', number = ''] = result.split(' ');
  return { id: toId(id), number };
}
