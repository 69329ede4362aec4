import { data } from 'react-router';

import { requestContext, servicesContext, textContext } from '~/contexts.ts';
import { requirePageViewer } from '~/middleware/viewer.server.ts';
import { searchEverything } from '~/presenters/search-everything.server.ts';

import type { Route } from './+types/suggestions.ts';

const OF_EACH_KIND = 5;

/** What the top search shows under what is typed. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const viewer = requirePageViewer(context, url);
  const text = (url.searchParams.get('q') ?? '').slice(0, 200);
  const { now } = context.get(requestContext);
  const words = context.get(textContext);
  const asked = { text, limit: OF_EACH_KIND, now };
  const groups = await searchEverything(context.get(servicesContext), viewer, asked, words);
  return data({ text, groups }, { headers: { 'Cache-Control': 'private, no-store' } });
}
