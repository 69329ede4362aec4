/**
 * An irreducible part of `elements` that still fails: it fails as it is, and no longer does without any one of its
 * members. Expects that all of `elements` together fail, and that more elements never make a failing set pass.
 * Elements early in the list are kept in preference to later ones. (Junker, QuickXplain, AAAI 2004.)
 */
export function irreducible<Element>(
  elements: readonly Element[],
  fails: (elements: readonly Element[]) => boolean,
): readonly Element[] {
  return fails([]) ? [] : reduce([], false, elements, fails);
}

function reduce<Element>(
  kept: readonly Element[],
  hasGrown: boolean,
  open: readonly Element[],
  fails: (elements: readonly Element[]) => boolean,
): readonly Element[] {
  if (hasGrown && fails(kept)) return [];
  if (open.length <= 1) return open;
  const middle = Math.ceil(open.length / 2);
  const early = open.slice(0, middle);
  const late = open.slice(middle);
  const fromLate = reduce([...kept, ...early], early.length > 0, late, fails);
  const fromEarly = reduce([...kept, ...fromLate], fromLate.length > 0, early, fails);
  return [...fromEarly, ...fromLate];
}
