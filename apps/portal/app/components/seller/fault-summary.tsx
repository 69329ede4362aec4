import type { Fault, Faults } from '@portico/kernel';
import type { Translator } from '@portico/messages';
import { FormErrors } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

import { faultLabel } from './fault-label.ts';

/** Over a form that was refused: everything that is wrong, by the name of its field and leading to it. */
export function FaultSummary({ faults }: { readonly faults: Faults | undefined }) {
  const text = useText();
  if (faults === undefined || faults.length === 0) return null;
  return (
    <FormErrors
      title={text.t('seller.faults', { count: faults.length })}
      faults={faults.map((fault) => ({ name: fault.path, text: wordFault(fault, text) }))}
    />
  );
}

function wordFault(fault: Fault, text: Translator): string {
  const label = faultLabel(fault.path, text);
  const words = text.fault(fault);
  return label === undefined ? words : text.t('seller.faults.one', { label, words });
}
