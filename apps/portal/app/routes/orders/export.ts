import { couldEver } from '@portico/access';
import { streamOrders } from '@portico/database';
import { ORDER_STATES } from '@portico/purchasing';
import { ContentDisposition } from '@remix-run/headers';

import { requestContext, servicesContext, textContext } from '~/contexts.ts';
import { refused } from '~/errors.server.ts';
import { requirePageViewer } from '~/middleware/viewer.server.ts';
import { readKnown } from '~/presenters/list-address.ts';
import { readListFilter } from '~/presenters/list-filter.ts';
import { orderCsv } from '~/presenters/order-csv.ts';

import type { Route } from './+types/export.ts';

export function loader({ context, url }: Route.LoaderArgs) {
  const viewer = requirePageViewer(context, url);
  if (viewer.kind === 'member' && !couldEver(viewer, 'order.read')) {
    throw refused({ kind: 'no-permission', action: 'order.read' });
  }
  const text = context.get(textContext);
  const { filter } = readListFilter(url.searchParams, text, viewer.currency);
  const states = readKnown(url.searchParams, 'state', ORDER_STATES);
  const orders = streamOrders(context.get(servicesContext).database, viewer, { ...filter, states });
  const day = context.get(requestContext).now.toISOString().slice(0, 10);
  const filename = `${text.t('orders.export.file', { day })}.csv`;
  return new Response(toByteStream(orderCsv(orders, text)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': new ContentDisposition({ type: 'attachment', filename }).toString(),
    },
  });
}

/** The pieces as bytes, made when the reader asks for them; a reader who leaves ends the reading. */
function toByteStream(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const piece: IteratorResult<string, unknown> = await pieces.next();
      if (piece.done === true) controller.close();
      else controller.enqueue(encoder.encode(piece.value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
