import type { Faults } from '@portico/kernel';
import { FormErrors } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

/** Over a form that was refused: everything that is wrong, each leading to its field. */
export function FaultSummary({ faults }: { readonly faults: Faults | undefined }) {
  const text = useText();
  if (faults === undefined || faults.length === 0) return null;
  return (
    <FormErrors
      title={text.t('seller.faults', { count: faults.length })}
      faults={faults.map((fault) => ({ name: fault.path, text: text.fault(fault) }))}
    />
  );
}
