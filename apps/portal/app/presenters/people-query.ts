import type { MemberQuery } from '@portico/database';
import { toPageRequest } from '@portico/kernel';

const PAGE_SIZE = 50;

// Named here once more, because the browser reads this file and must not load the database with it.
const SORTS = ['name', 'unit', 'role', 'status', 'joined'] as const satisfies readonly MemberQuery['sort'][];

/** Reads the list that an address asks for. What makes no sense in it is left out. */
export function parsePeopleQuery(search: URLSearchParams): MemberQuery {
  const [key = '', direction] = (search.get('sort') ?? '').split('.');
  const text = search.get('q')?.trim().slice(0, 120) ?? '';
  const status = search.get('status');
  const roleId = search.get('role') ?? '';
  const unitId = search.get('unit') ?? '';
  return {
    sort: SORTS.find((sort) => sort === key) ?? 'name',
    descending: direction === 'desc',
    page: toPageRequest(Number(search.get('page') ?? 1), PAGE_SIZE),
    ...(text !== '' && { text }),
    ...((status === 'active' || status === 'disabled') && { status }),
    ...(roleId !== '' && { roleId }),
    ...(unitId !== '' && { unitId }),
  };
}

/** The address of the same list with something changed; `undefined` takes a part out. A change starts at the first page. */
export function peopleHref(
  query: MemberQuery,
  change: Partial<Record<'q' | 'status' | 'role' | 'unit' | 'sort' | 'page', string | undefined>>,
): string {
  const now = {
    q: query.text,
    status: query.status,
    role: query.roleId,
    unit: query.unitId,
    sort: query.sort === 'name' && !query.descending ? undefined : sortOf(query.sort, query.descending),
    page: undefined,
  };
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...now, ...change })) {
    if (value !== undefined && value !== '') search.set(name, value);
  }
  return search.size === 0 ? '/people' : `/people?${search}`;
}

/** The address of the list sorted by a column; a second time turns the order around. */
export function sortHref(query: MemberQuery, key: string): string {
  return peopleHref(query, { sort: sortOf(key, query.sort === key && !query.descending) });
}

function sortOf(key: string, descending: boolean): string {
  return descending ? `${key}.desc` : key;
}
