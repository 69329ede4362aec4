import { Notice } from '@portico/ui';

import { refusalWords } from '~/components/shell/refusal-words.ts';
import type { DeedStandings } from '~/presenters/quote-deeds.server.ts';
import { useText } from '~/text/use-text.ts';

import type { DeciderChoice } from './decision-panel.tsx';

/** Why the reader cannot do what the panel shows as closed, each reason once, and who can. */
export function WhyNot({
  deeds,
  assignedTo,
  deciders,
}: {
  readonly deeds: DeedStandings;
  readonly assignedTo: string;
  readonly deciders: readonly DeciderChoice[];
}) {
  const text = useText();
  const closed = [deeds.accept, deeds.reject, deeds['request-change'], deeds.forward];
  const refusals = closed.flatMap((standing) =>
    standing.kind === 'refused' ? [refusalWords(standing.because, text)] : [],
  );
  // Where nothing is left to do, the first reason says enough.
  const reasons = refusals.length === closed.length ? refusals.slice(0, 1) : [...new Set(refusals)];
  if (reasons.length === 0) return null;
  const names = deciders.map(({ name }) => name);
  return (
    <Notice>
      <div className="grid gap-2">
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        {deeds.accept.kind === 'refused' && (
          <p>{text.t('quotes.whoCan', { count: names.length, name: assignedTo, names: text.list(names) })}</p>
        )}
      </div>
    </Notice>
  );
}
