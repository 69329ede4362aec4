import {
  Button,
  ButtonLink,
  EmptyState,
  ItemList,
  PageHeader,
  Panel,
  SearchField,
  SearchIcon,
} from '@portico/ui';
import { Form } from 'react-router';

import { requestContext, servicesContext, textContext } from '~/contexts.ts';
import { requirePageViewer } from '~/middleware/viewer.server.ts';
import { readText } from '~/presenters/list-address.ts';
import { searchEverything } from '~/presenters/search-everything.server.ts';
import type { HitGroup } from '~/presenters/search-everything.server.ts';
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
  const { sought, groups, title } = loaderData;
  const text = useText();
  return (
    <>
      <PageHeader title={title} />
      <Form key={sought} role="search" className="flex max-w-[560px] gap-2">
        <div className="flex-1">
          <SearchField name="q" label={text.t('products.search.label')} defaultValue={sought} />
        </div>
        <Button type="submit">{text.t('products.search.apply')}</Button>
      </Form>
      {groups.length === 0 ? (
        <Nothing sought={sought} />
      ) : (
        groups.map((group) => <Hits key={group.kind} {...group} />)
      )}
    </>
  );
}

function Hits({ kind, hits, more }: HitGroup) {
  const text = useText();
  const title = text.t(`products.search.${kind}`);
  return (
    <Panel
      title={title}
      actions={
        <ButtonLink href={more} variant="quiet" size="small">
          {text.t('products.search.all')}
        </ButtonLink>
      }
    >
      <ItemList
        label={title}
        items={hits.map(({ href, label, detail }) => ({
          key: href,
          title: label,
          href,
          meta: detail,
        }))}
      />
    </Panel>
  );
}

function Nothing({ sought }: { readonly sought: string }) {
  const text = useText();
  const kind = sought === '' ? 'start' : 'nothing';
  return (
    <EmptyState
      icon={<SearchIcon size={20} />}
      title={text.t(`products.search.${kind}.title`, { text: sought })}
      body={text.t(`products.search.${kind}.body`)}
    />
  );
}
