import type { MemberViewer } from '@portico/access';
import { toPageRequest } from '@portico/kernel';
import type { Page, PageRequest } from '@portico/kernel';
import type { MembershipStatus } from '@portico/organizations';
import type { RowDataPacket } from 'mysql2/promise';

import { sqlWhere } from '../access/sql-where.ts';
import type { Database } from '../core/database.ts';

/** A member in the list of an organization’s people. */
export type MemberRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly unitName: string;
  readonly roleNames: readonly string[];
  readonly status: MembershipStatus;
  readonly joinedAt: Date;
};

/** What the list of people is asked for. Anything left out is not asked for. */
export type MemberQuery = {
  /** Part of a name or an address. */
  readonly text?: string;
  readonly status?: MembershipStatus;
  readonly roleId?: string;
  readonly unitId?: string;
  readonly sort: 'name' | 'unit' | 'role' | 'status' | 'joined';
  readonly descending: boolean;
  readonly page: PageRequest;
};

const ORDER: Readonly<Record<MemberQuery['sort'], string>> = {
  name: 'p.name',
  unit: 'u.name',
  role: 'role_names',
  status: 'm.status',
  joined: 'm.created_at',
};

const FROM = `
  FROM memberships m
  JOIN people p ON p.id = m.person_id
  JOIN units u ON u.id = m.unit_id`;

type Row = RowDataPacket & {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly unit_name: string;
  readonly role_names: string | null;
  readonly status: string;
  readonly created_at: Date;
};

/** The people whom the viewer may see, and how many they are altogether. */
export async function listMembers(
  database: Database,
  viewer: MemberViewer,
  query: MemberQuery,
): Promise<Page<MemberRow>> {
  const { number, size } = toPageRequest(query.page.number, query.page.size);
  const { sql, values } = conditionOf(viewer, query);
  const [[counted], [rows]] = await Promise.all([
    database.pool.query<RowDataPacket[]>(`SELECT COUNT(*) AS total ${FROM} WHERE ${sql}`, [...values]),
    database.pool.query<Row[]>(
      `SELECT m.id, p.name, p.email, u.name AS unit_name, m.status, m.created_at,
              (SELECT GROUP_CONCAT(r.name ORDER BY r.name SEPARATOR '\\n')
                 FROM membership_roles mr JOIN roles r ON r.id = mr.role_id
                WHERE mr.membership_id = m.id) AS role_names
       ${FROM} WHERE ${sql}
       ORDER BY ${ORDER[query.sort]} ${query.descending ? 'DESC' : 'ASC'}, p.name, m.id
       LIMIT ? OFFSET ?`,
      [...values, size, (number - 1) * size],
    ),
  ]);
  return { items: rows.map(toMemberRow), total: Number(counted[0]?.['total'] ?? 0), number, size };
}

function conditionOf(
  viewer: MemberViewer,
  { text = '', status, roleId, unitId }: MemberQuery,
): { readonly sql: string; readonly values: readonly (string | null)[] } {
  const parts = [sqlWhere(viewer.ability, 'people.read', 'Membership', 'm')];
  if (text !== '') {
    const pattern = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
    parts.push({ sql: '(p.name LIKE ? OR p.email LIKE ?)', values: [pattern, pattern] });
  }
  if (status !== undefined) parts.push({ sql: 'm.status = ?', values: [status] });
  if (unitId !== undefined) parts.push({ sql: 'm.unit_id = ?', values: [unitId] });
  if (roleId !== undefined) {
    parts.push({
      sql: 'EXISTS (SELECT 1 FROM membership_roles f WHERE f.membership_id = m.id AND f.role_id = ?)',
      values: [roleId],
    });
  }
  return {
    sql: parts.map((part) => part.sql).join(' AND '),
    values: parts.flatMap((part) => part.values),
  };
}

function toMemberRow(row: Row): MemberRow {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    unitName: row.unit_name,
    roleNames: row.role_names === null ? [] : row.role_names.split('\n'),
    status: row.status === 'active' ? 'active' : 'disabled',
    joinedAt: row.created_at,
  };
}
