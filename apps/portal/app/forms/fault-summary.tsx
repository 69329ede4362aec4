import type { Faults } from '@portico/kernel';
import { FormErrors } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

/** What is wrong with a form, above it: takes the focus and leads to each field. Nothing when nothing is wrong. */
export function FaultSummary({ faults = [] }: { readonly faults?: Faults | undefined }) {
  const text = useText();
  return (
    <FormErrors
      title={text.t('shell.faults', { count: faults.length })}
      faults={faults.map((fault) => ({
        ...(fault.path !== '' && { name: fault.path }),
        text: text.fault(fault),
      }))}
    />
  );
}
