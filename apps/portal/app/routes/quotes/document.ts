import { findQuoteDocument } from '@portico/database';
import { quoteFileName, renderQuoteDocument } from '@portico/documents';

import { requestContext, servicesContext, textContext } from '~/contexts.ts';
import { sendDocument } from '~/documents.server.ts';
import { notFound } from '~/errors.server.ts';
import { requirePageViewer } from '~/middleware/viewer.server.ts';
import { toQuotePdf } from '~/presenters/pdf-views.ts';

import type { Route } from './+types/document.ts';

export async function loader({ context, url, params }: Route.LoaderArgs) {
  const viewer = requirePageViewer(context, url);
  const { database, seller, shelf } = context.get(servicesContext);
  const { now } = context.get(requestContext);
  const revision = Number(params.revision);
  const quote = Number.isInteger(revision)
    ? await findQuoteDocument(database, viewer, { id: params.id, revision, now })
    : undefined;
  if (quote === undefined) throw notFound();
  const text = context.get(textContext);
  const view = toQuotePdf(quote, await seller());
  return sendDocument(shelf, {
    organizationId: quote.organizationId,
    content: ['quote', text.locale, text.timeZone, view],
    fileName: quoteFileName({ number: quote.number, revision }, text),
    render: () => renderQuoteDocument(view, text),
  });
}
