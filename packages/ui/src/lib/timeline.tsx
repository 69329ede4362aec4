import type { ReactNode } from 'react';
import type { Tone } from './tone.ts';

/** One thing that somebody did. */
export interface TimelineEvent {
  id: string;
  when: ReactNode;
  title: ReactNode;
  /** Words that were given with it: a comment, a reason. */
  body?: ReactNode;
  actor?: ReactNode;
  tone?: Tone | undefined;
}

/** Who did what when, newest first as given. */
export function Timeline({ label, events }: { label: string; events: readonly TimelineEvent[] }) {
  return (
    <ol className="ui-timeline" aria-label={label}>
      {events.map(({ id, when, title, body, actor, tone = 'neutral' }) => (
        <li key={id} className={`ui-event ui-tone-${tone}`}>
          <p className="ui-event-title">{title}</p>
          <p className="ui-event-meta">
            {actor && <span>{actor}</span>}
            <span>{when}</span>
          </p>
          {body && <div className="ui-event-body">{body}</div>}
        </li>
      ))}
    </ol>
  );
}
