import { Notice } from '@portico/ui';

import { refusalWords } from '~/components/shell/refusal-words.ts';
import type { DeedStandings } from '~/presenters/quote-deeds.server.ts';
import { useText } from '~/text/use-text.ts';

import type { DeciderChoice } from './decision-panel.tsx';

/** Why the reader cannot do what the panel shows as closed, each reason once, and who can. */
export function WhyNot({
  deeds,
  deciders,
}: {
  readonly deeds: DeedStandings;
  readonly deciders: readonly DeciderChoice[];
}) {
  const text = useText();
  const refusals = [deeds.accept, deeds.reject, deeds['request-change'], deeds.forward].flatMap((standing) =>
    standing.kind === 'refused' ? [refusalWords(standing.because, text)] : [],
  );
  const reasons = [...new Set(refusals)];
  if (reasons.length === 0) return null;
  const names = deciders.map(({ name }) => name);
  return (
    <Notice>
      <div className="grid gap-2">
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        {names.length > 0 && (
          <p>{text.t('quotes.whoCan', { count: names.length, names: text.list(names, 'disjunction') })}</p>
        )}
      </div>
    </Notice>
  );
}
