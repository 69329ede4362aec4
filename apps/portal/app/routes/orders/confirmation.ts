import { findOrderDocument } from '@portico/database';
import { orderFileName, renderOrderDocument } from '@portico/documents';

import { servicesContext, textContext } from '~/contexts.ts';
import { sendDocument } from '~/documents.server.ts';
import { notFound } from '~/errors.server.ts';
import { requirePageViewer } from '~/middleware/viewer.server.ts';
import { toOrderPdf } from '~/presenters/pdf-views.ts';

import type { Route } from './+types/confirmation.ts';

export async function loader({ context, url, params }: Route.LoaderArgs) {
  const viewer = requirePageViewer(context, url);
  const { database, seller, shelf } = context.get(servicesContext);
  const order = await findOrderDocument(database, viewer, params.id);
  if (order === undefined) throw notFound();
  const text = context.get(textContext);
  const view = toOrderPdf(order, await seller(), text);
  return sendDocument(shelf, {
    organizationId: order.organizationId,
    content: ['order', text.locale, text.timeZone, view],
    fileName: orderFileName(order, text),
    render: () => renderOrderDocument(view, text),
  });
}
