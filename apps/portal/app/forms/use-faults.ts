import type { Faults } from '@portico/kernel';

import { useText } from '~/text/use-text.ts';

/**
 * The words for what is wrong with each field, by its path: give `faultOf('email')` to the field named so. Faults
 * without a field of their own are under the empty path.
 */
export function useFaults(faults: Faults | undefined): (path: string) => string | undefined {
  const text = useText();
  return (path) => {
    const found = faults?.filter((fault) => fault.path === path) ?? [];
    return found.length === 0 ? undefined : found.map((fault) => text.fault(fault)).join(' ');
  };
}
