import type { RevisionSummary } from '@portico/pages';
import { Badge, Button, ButtonLink, PageIcon, Panel, Timeline } from '@portico/ui';
import { Form } from 'react-router';

import { useText } from '~/text/use-text.ts';

type PageHistoryProps = {
  readonly history: readonly RevisionSummary[];
  readonly now: Date;
  readonly hasDraft: boolean;
  readonly path: string;
  /** Where a template is made out of the page. */
  readonly templateHref: string;
};

/** The revisions of a page, newest first. An earlier one can be taken up again as a draft while there is none. */
export function PageHistory({ history, now, hasDraft, path, templateHref }: PageHistoryProps) {
  const text = useText();
  if (history.length === 0) return null;
  return (
    <Panel
      title={text.t('seller.history.title')}
      footer={
        <ButtonLink href={templateHref} size="small" icon={<PageIcon size={16} />}>
          {text.t('seller.templates.make')}
        </ButtonLink>
      }
    >
      <Timeline
        label={text.t('seller.history.title')}
        events={history.map((revision) => ({
          id: revision.id,
          title: (
            <span className="flex flex-wrap items-center gap-2">
              {text.t('seller.history.revision', { number: revision.number })}
              <Badge tone={revision.state === 'released' ? 'success' : 'neutral'}>
                {text.t(`states.page.${revision.state}`)}
              </Badge>
            </span>
          ),
          actor: revision.releasedByName ?? revision.createdByName,
          when: text.relative(revision.releasedAt ?? revision.updatedAt, now),
          body:
            revision.state === 'superseded' && !hasDraft ? (
              <Form method="post" action={`${path}?index`}>
                <input type="hidden" name="revisionId" value={revision.id} />
                <Button type="submit" name="intent" value="revert-to" size="small" variant="quiet">
                  {text.t('seller.history.revert')}
                </Button>
              </Form>
            ) : undefined,
        }))}
      />
    </Panel>
  );
}
