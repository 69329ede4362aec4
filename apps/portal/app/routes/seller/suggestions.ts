import { data } from 'react-router';

import { textContext } from '~/contexts.ts';
import { searchAsSeller } from '~/presenters/seller/search-as-seller.server.ts';

import type { Route } from './+types/suggestions.ts';
import { openDesk } from './desk.server.ts';

const OF_EACH_KIND = 5;

/** What the top search of the seller’s side shows under what is typed. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const { database, viewer, now } = openDesk(context, url);
  const text = (url.searchParams.get('q') ?? '').slice(0, 200);
  const asked = { text, limit: OF_EACH_KIND, now };
  const groups = await searchAsSeller(database, viewer, asked, context.get(textContext));
  return data({ text, groups }, { headers: { 'Cache-Control': 'private, no-store' } });
}
