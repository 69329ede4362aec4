import type { CustomerEvent } from '@portico/database';
import { Panel, Timeline } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

type ActivityPanelProps = { readonly activity: readonly CustomerEvent[]; readonly now: Date };

/** What happened last at a customer, on either side. */
export function ActivityPanel({ activity, now }: ActivityPanelProps) {
  const text = useText();
  return (
    <Panel title={text.t('seller.activity.title')}>
      {activity.length === 0 ? (
        <p className="text-muted">{text.t('seller.activity.none')}</p>
      ) : (
        <Timeline
          label={text.t('seller.activity.title')}
          events={activity.map(({ id, kind, at, actorName, detail }) => ({
            id,
            title: text.t(`seller.activity.${kind}`, { detail: detail ?? '' }),
            actor: actorName,
            when: (
              <time dateTime={at.toISOString()} title={text.dateTime(at)}>
                {text.relative(at, now)}
              </time>
            ),
          }))}
        />
      )}
    </Panel>
  );
}
