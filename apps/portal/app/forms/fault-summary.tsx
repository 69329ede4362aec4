import type { Faults } from '@portico/kernel';
import { FormErrors } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

/**
 * What is wrong with a form, above it: takes the focus and leads to each field. `labels` names the fields in the
 * order of the form. Nothing when nothing is wrong.
 */
export function FaultSummary({
  faults = [],
  labels,
}: {
  readonly faults?: Faults | undefined;
  readonly labels: Readonly<Record<string, string>>;
}) {
  const text = useText();
  const order = Object.keys(labels);
  const sorted = faults.toSorted((one, other) => order.indexOf(one.path) - order.indexOf(other.path));
  return (
    <FormErrors
      title={text.t('shell.faults', { count: faults.length })}
      faults={sorted.map((fault) => {
        const label = labels[fault.path];
        const words = text.fault(fault);
        return { name: fault.path, text: label === undefined ? words : `${label}: ${words}` };
      })}
    />
  );
}
