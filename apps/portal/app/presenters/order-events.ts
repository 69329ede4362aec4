import type { OrderHistoryEntry } from '@portico/database';
import type { Translator } from '@portico/messages';
import type { TimelineEvent } from '@portico/ui';

/** The history of an order for a timeline, newest first. */
export function orderEvents(
  history: readonly OrderHistoryEntry[],
  text: Translator,
): readonly TimelineEvent[] {
  return history
    .map((entry, index): TimelineEvent => ({
      id: String(index),
      title: text.t(`orders.event.${entry.kind}`),
      when: text.dateTime(entry.at),
      actor: entry.actorName,
      body: entry.comment,
      tone: entry.kind === 'delivered' ? 'success' : entry.kind === 'cancelled' ? 'danger' : 'info',
    }))
    .toReversed();
}
