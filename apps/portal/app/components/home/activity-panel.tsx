import type { Activity } from '@portico/database';
import type { Translator } from '@portico/messages';
import { DateText, Link, Panel, Timeline } from '@portico/ui';

import { quoteEventWords } from '~/presenters/quote-events.ts';
import { useText } from '~/text/use-text.ts';

/** What others did lately to quotes and orders that the reader may see. */
export function ActivityPanel({
  activity,
  now,
}: {
  readonly activity: readonly Activity[];
  readonly now: Date;
}) {
  const text = useText();
  return (
    <Panel title={text.t('home.activity')} description={text.t('home.activity.since')}>
      {activity.length === 0 ? (
        <p className="text-muted">{text.t('home.activity.none')}</p>
      ) : (
        <Timeline
          label={text.t('home.activity')}
          events={activity.map((entry, index) => ({
            id: String(index),
            title: (
              <>
                <Link href={`/${entry.of}s/${entry.id}`}>{entry.title}</Link>
                {': '}
                {activityWords(entry, text)}
              </>
            ),
            actor: entry.actorName,
            when: (
              <DateText
                iso={entry.at.toISOString()}
                text={text.relative(entry.at, now)}
                exact={text.dateTime(entry.at)}
              />
            ),
          }))}
        />
      )}
    </Panel>
  );
}

function activityWords(entry: Activity, text: Translator): string {
  if (entry.of === 'order') return text.t(`orders.event.${entry.kind}`);
  const { kind, targetName } = entry;
  return quoteEventWords({ kind, revision: 0, ...(targetName !== undefined && { targetName }) }, text);
}
