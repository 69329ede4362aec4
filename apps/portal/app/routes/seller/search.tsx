import { SearchResults } from '~/components/search/search-results.tsx';
import { textContext } from '~/contexts.ts';
import { readText } from '~/presenters/list-address.ts';
import { searchAsSeller } from '~/presenters/seller/search-as-seller.server.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/search.ts';
import { openDesk } from './desk.server.ts';

const OF_EACH_KIND = 10;

export async function loader({ context, url }: Route.LoaderArgs) {
  const { database, viewer, now } = openDesk(context, url);
  const sought = readText(url.searchParams, 'q') ?? '';
  const words = context.get(textContext);
  return {
    sought,
    groups: await searchAsSeller(database, viewer, { text: sought, limit: OF_EACH_KIND, now }, words),
    title:
      sought === '' ? words.t('products.search.title') : words.t('products.search.results', { text: sought }),
  };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function SellerSearch({ loaderData }: Route.ComponentProps) {
  const text = useText();
  return <SearchResults address="/seller/search" {...loaderData} start={text.t('seller.search.start')} />;
}
