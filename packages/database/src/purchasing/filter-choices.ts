import type { Action, MemberViewer, PreviewViewer } from '@portico/access';
import type { RowDataPacket } from 'mysql2/promise';

import type { Database } from '../core/database.ts';

/** A unit or a person that a list can be narrowed to. `id` of a person is that of their membership. */
export type FilterChoice = { readonly id: string; readonly name: string };

/** The units and people that lists can be narrowed to. */
export type FilterChoices = {
  readonly units: readonly FilterChoice[];
  readonly people: readonly FilterChoice[];
};

type ChoiceRow = RowDataPacket & FilterChoice & { readonly kind: 'unit' | 'person' };

/**
 * What the viewer can narrow a list to: the units, and the people at them, that their grant for `action` reaches.
 * Whoever reaches only what is their own, and a preview, has nothing to choose from.
 */
export async function filterChoices(
  database: Database,
  viewer: MemberViewer | PreviewViewer,
  action: Extract<Action, 'quote.read' | 'order.read'>,
): Promise<FilterChoices> {
  const reach = viewer.kind === 'member' ? reachOf(viewer, action) : undefined;
  if (reach === undefined) return { units: [], people: [] };
  const [rows] = await database.pool.query<ChoiceRow[]>(
    `SELECT 'unit' AS kind, u.id, u.name FROM units u WHERE ${reach.units}
      UNION ALL
     SELECT 'person', m.id, p.name FROM memberships m JOIN people p ON p.id = m.person_id WHERE ${reach.people}
      ORDER BY kind, name, id`,
    [...reach.values, ...reach.values],
  );
  const of = (kind: ChoiceRow['kind']) =>
    rows.filter((row) => row.kind === kind).map(({ id, name }) => ({ id, name }));
  return { units: of('unit'), people: of('person') };
}

function reachOf(viewer: MemberViewer, action: Action) {
  const scopes = new Set(
    viewer.grants.flatMap((grant) => (grant.permission === action ? [grant.scope] : [])),
  );
  const { organizationId, unitId, unitsBelow } = viewer;
  if (scopes.has('organization')) {
    return { units: 'u.organization_id = ?', people: 'm.organization_id = ?', values: [organizationId] };
  }
  const units = scopes.has('unit-and-below') ? unitsBelow : scopes.has('unit') ? [unitId] : undefined;
  return (
    units && {
      units: 'u.organization_id = ? AND u.id IN (?)',
      people: 'm.organization_id = ? AND m.unit_id IN (?)',
      values: [organizationId, units],
    }
  );
}
