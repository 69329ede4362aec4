import { SearchResults } from '~/components/search/search-results.tsx';
import { requestContext, servicesContext, textContext } from '~/contexts.ts';
import { requirePageViewer } from '~/middleware/viewer.server.ts';
import { readText } from '~/presenters/list-address.ts';
import { searchEverything } from '~/presenters/search-everything.server.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/search.ts';

const OF_EACH_KIND = 10;

export async function loader({ context, url }: Route.LoaderArgs) {
  const viewer = requirePageViewer(context, url);
  const sought = readText(url.searchParams, 'q') ?? '';
  const { now } = context.get(requestContext);
  const words = context.get(textContext);
  const asked = { text: sought, limit: OF_EACH_KIND, now };
  return {
    sought,
    groups: await searchEverything(context.get(servicesContext), viewer, asked, words),
    title:
      sought === '' ? words.t('products.search.title') : words.t('products.search.results', { text: sought }),
  };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function Search({ loaderData }: Route.ComponentProps) {
  const text = useText();
  return <SearchResults address="/search" {...loaderData} start={text.t('products.search.start.body')} />;
}
