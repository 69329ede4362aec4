import type { Action, MemberViewer, PreviewViewer } from '@portico/access';
import { LRUCache } from 'lru-cache';
import type { RowDataPacket } from 'mysql2/promise';

import type { Database } from '../core/database.ts';

/** A unit or a person that a list can be narrowed to. `id` of a person is that of their membership. */
export type FilterChoice = { readonly id: string; readonly name: string };

/** The units and people that lists can be narrowed to. */
export type FilterChoices = {
  readonly units: readonly FilterChoice[];
  readonly people: readonly FilterChoice[];
};

/** The units and people that a grant reaches, as conditions that take the same values. */
type Reach = {
  readonly units: string;
  readonly people: string;
  readonly values: readonly (string | readonly string[])[];
};

type ChoiceRow = RowDataPacket & FilterChoice & { readonly kind: 'unit' | 'person' };

// Every page of every list asks; so long may a new unit or colleague be missing from the choice.
const LONGEST_MEMORY_MS = 30_000;

const memories = new WeakMap<Database, LRUCache<string, FilterChoices>>();

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
  const memory = memoryOf(database);
  const key = JSON.stringify(reach.values);
  const known = memory.get(key);
  if (known !== undefined) return known;
  const choices = await readChoices(database, reach);
  memory.set(key, choices);
  return choices;
}

function memoryOf(database: Database): LRUCache<string, FilterChoices> {
  const known = memories.get(database);
  if (known !== undefined) return known;
  const made = new LRUCache<string, FilterChoices>({ max: 1_000, ttl: LONGEST_MEMORY_MS });
  memories.set(database, made);
  return made;
}

async function readChoices(database: Database, reach: Reach): Promise<FilterChoices> {
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

function reachOf(viewer: MemberViewer, action: Action): Reach | undefined {
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
