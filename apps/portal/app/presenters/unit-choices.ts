import { inTreeOrder } from '@portico/organizations';
import type { Unit } from '@portico/organizations';

/** A choice of a list. */
export type UnitChoice = { readonly value: string; readonly label: string };

/** The units of an organization to choose from, each below and further in than its parent. */
export function unitChoices(units: readonly Unit[]): readonly UnitChoice[] {
  // Spaces of an em hold their width in a browser's own list.
  return inTreeOrder(units).map(({ unit, depth }) => ({
    value: unit.id,
    label: `${'\u2003'.repeat(depth)}${unit.name}`,
  }));
}
