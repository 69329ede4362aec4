import { createTranslator, negotiateLocale, toLocale, toTimeZone } from '@portico/messages';
import type { Viewer } from '@portico/access';
import type { MiddlewareFunction } from 'react-router';

import { textContext, viewerContext } from '~/contexts.ts';

/** Chooses language and time zone: the person's own, else what their browser asks for, in UTC. */
export const textMiddleware: MiddlewareFunction<Response> = ({ request, context }, next) => {
  context.set(textContext, createTranslator(readerOf(context.get(viewerContext), request)));
  return next();
};

function readerOf(viewer: Viewer, request: Request) {
  return viewer.kind === 'anonymous'
    ? { locale: negotiateLocale(request.headers.get('Accept-Language')), timeZone: 'UTC' }
    : { locale: toLocale(viewer.preferences.locale), timeZone: toTimeZone(viewer.preferences.timeZone) };
}
