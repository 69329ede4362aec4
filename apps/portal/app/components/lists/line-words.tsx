import type { LineDetail } from '@portico/purchasing';
import { Disclosure } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

/** What a line is: its name, what was chosen in it, and the note that somebody made. */
export function LineWords({
  name,
  details,
  note,
}: {
  readonly name: string;
  readonly details: readonly LineDetail[];
  readonly note?: string | undefined;
}) {
  const text = useText();
  return (
    <div className="grid gap-1">
      <span className="font-medium">{name}</span>
      {details.length > 0 && (
        <Disclosure summary={text.t('orders.line.details', { count: details.length })}>
          <dl className="grid gap-1 text-sm text-muted">
            {details.map(({ label, value }) => (
              <div key={label} className="flex flex-wrap gap-x-2">
                <dt>{label}</dt>
                <dd className="text-ink">{value}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
      {note !== undefined && (
        <span className="text-sm text-muted">{text.t('orders.line.note', { note })}</span>
      )}
    </div>
  );
}
