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

import type { HitGroup } from '~/presenters/search-hit.ts';
import { useText } from '~/text/use-text.ts';

type SearchResultsProps = {
  /** The page itself, where the next search goes. */
  readonly address: string;
  readonly sought: string;
  readonly groups: readonly HitGroup[];
  readonly title: string;
  /** What can be searched for, for whoever has not typed anything yet. */
  readonly start: string;
};

/** What a search found, by kind, under the field that it was typed into. */
export function SearchResults({ address, sought, groups, title, start }: SearchResultsProps) {
  const text = useText();
  return (
    <>
      <PageHeader title={title} />
      <Form key={sought} action={address} role="search" className="flex max-w-[560px] gap-2">
        <div className="flex-1">
          <SearchField name="q" label={text.t('products.search.label')} defaultValue={sought} />
        </div>
        <Button type="submit">{text.t('products.search.apply')}</Button>
      </Form>
      {groups.length === 0 ? (
        <Nothing sought={sought} start={start} />
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

function Nothing({ sought, start }: { readonly sought: string; readonly start: string }) {
  const text = useText();
  const kind = sought === '' ? 'start' : 'nothing';
  return (
    <EmptyState
      icon={<SearchIcon size={20} />}
      title={text.t(`products.search.${kind}.title`, { text: sought })}
      body={sought === '' ? start : text.t('products.search.nothing.body')}
    />
  );
}
