import type { Steward } from '@portico/organizations';
import type { MemberViewer } from './viewer.ts';

/** The viewer as somebody who looks after people: they can hand on what they hold, where they hold it. */
export function stewardOf(viewer: MemberViewer): Steward {
  const { personId, name, grants, unitId, unitsBelow } = viewer;
  return { personId, name, ceiling: { kind: 'bounded', grants, unitId, unitsBelow } };
}
