import type { QuoteHistoryEntry } from '@portico/database';
import type { Translator } from '@portico/messages';
import type { QuoteEventKind } from '@portico/purchasing';
import type { TimelineEvent, Tone } from '@portico/ui';

const TONES: Readonly<Record<QuoteEventKind, Tone>> = {
  requested: 'info',
  revised: 'info',
  forwarded: 'info',
  'change-requested': 'warning',
  accepted: 'success',
  rejected: 'danger',
  withdrawn: 'neutral',
  expired: 'neutral',
};

/** The history of a quote for a timeline, newest first. */
export function quoteEvents(
  history: readonly QuoteHistoryEntry[],
  text: Translator,
): readonly TimelineEvent[] {
  return history
    .map((entry, index): TimelineEvent => ({
      id: String(index),
      title: quoteEventWords(entry, text),
      when: text.dateTime(entry.at),
      actor: entry.actorName,
      body: entry.comment,
      tone: TONES[entry.kind],
    }))
    .toReversed();
}

/** What happened, in a line. */
export function quoteEventWords(
  entry: Pick<QuoteHistoryEntry, 'kind' | 'revision' | 'targetName'>,
  text: Translator,
): string {
  return text.t(`quotes.event.${entry.kind}`, {
    revision: entry.revision,
    target: entry.targetName ?? '',
  });
}
