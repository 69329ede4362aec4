import { listTemplates } from '@portico/database';
import { Badge, EmptyState, ItemList, PageHeader, PageIcon, Panel } from '@portico/ui';

import { textContext } from '~/contexts.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/templates.ts';
import { openDesk } from './desk.server.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const { database, viewer, now } = openDesk(context, url);
  const templates = await listTemplates(database, viewer);
  return {
    now,
    templates: templates.map(({ id, name, description, updatedAt, content }) => ({
      id,
      name,
      description,
      updatedAt,
      configurations: content.configurations.length,
    })),
    title: context.get(textContext).t('seller.templates.title'),
  };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function Templates({ loaderData }: Route.ComponentProps) {
  const { templates, now } = loaderData;
  const text = useText();
  const title = text.t('seller.templates.title');
  return (
    <>
      <PageHeader title={title} state={text.t('seller.templates.state')} />
      <Panel flush={templates.length > 0}>
        {templates.length === 0 ? (
          <EmptyState
            icon={<PageIcon size={20} />}
            title={text.t('seller.templates.none')}
            body={text.t('seller.templates.none.body')}
          />
        ) : (
          <ItemList
            label={title}
            items={templates.map((template) => ({
              key: template.id,
              icon: <PageIcon size={20} />,
              title: template.name,
              meta: template.description,
              aside: (
                <span className="flex items-center gap-3">
                  <Badge>
                    {text.t('seller.templates.configurations', { count: template.configurations })}
                  </Badge>
                  <span className="text-muted">{text.relative(template.updatedAt, now)}</span>
                </span>
              ),
              href: `/seller/templates/${template.id}`,
            }))}
          />
        )}
      </Panel>
    </>
  );
}
