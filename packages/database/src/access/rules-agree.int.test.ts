import { toAbility, toMemberViewer, toSubject } from '@portico/access';
import type { AppAbility, AppRule, Condition, MemberFacts, SubjectFacts } from '@portico/access';
import { toId } from '@portico/kernel';
import { PERMISSIONS, SCOPES } from '@portico/organizations';
import fc from 'fast-check';
import type { RowDataPacket } from 'mysql2/promise';
import { beforeEach, expect, test } from 'vitest';

import { useTestDatabase } from '../testing/index.ts';
import { prismaWhere } from './prisma-where.ts';
import { sqlWhere } from './sql-where.ts';

// T03, T06: the rules of a viewer mean the same in memory, in Prisma and in SQL, for any rules and any rows; and no
// rule means no row.

const database = useTestDatabase();

type QuoteFacts = SubjectFacts['Quote'];
type QuoteRow = QuoteFacts & { readonly id: string };

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, n) => `${prefix}-${n}`);
const organizations = ids('organization', 3);
const units = ids('unit', 4);
const members = ids('member', 4);

const rows: readonly QuoteRow[] = organizations.flatMap((organizationId) =>
  units.flatMap((unitId, u) =>
    members.map((requestedById, m) => ({
      id: `${organizationId}.${unitId}.${requestedById}`,
      organizationId,
      unitId,
      requestedById,
      assignedToId: members[(u + m) % members.length] ?? '',
    })),
  ),
);

beforeEach(async () => {
  const connection = await database.pool.getConnection();
  try {
    // The rules look at no other table, so the rows stand alone.
    await connection.query('SET foreign_key_checks = 0');
    await connection.query(
      `INSERT INTO quotes (id, organization_id, unit_id, requested_by_id, assigned_to_id, number, title, state,
                           currency, total_amount, line_count, current_revision, expires_at, created_at, updated_at)
       VALUES ?`,
      [
        rows.map((row, n) => [
          row.id,
          row.organizationId,
          row.unitId,
          row.requestedById,
          row.assignedToId,
          `Q-${n}`,
          'Quote',
          'open',
          'EUR',
          1,
          1,
          1,
          new Date(),
          new Date(),
          new Date(),
        ]),
      ],
    );
    await connection.query('SET foreign_key_checks = 1');
  } finally {
    connection.release();
  }
});

const anyOne = (values: readonly string[]) => fc.constantFrom(...values);
const anyOf = (values: readonly string[]) =>
  fc.oneof(
    anyOne(values),
    fc.subarray([...values]).map((list) => ({ in: list })),
  );

const simple: fc.Arbitrary<Condition<QuoteFacts>> = fc.record(
  {
    organizationId: anyOf(organizations),
    unitId: anyOf(units),
    requestedById: anyOf(members),
    assignedToId: anyOf(members),
  },
  { requiredKeys: [] },
);

// An alternative states something: Prisma leaves an empty one out of an OR (and so finds less, never more).
const telling = simple.filter((stated) => Object.keys(stated).length > 0);

const condition: fc.Arbitrary<Condition<QuoteFacts>> = fc.oneof(
  simple,
  fc
    .tuple(simple, telling, fc.array(telling, { maxLength: 2 }))
    .map(([plain, first, rest]): Condition<QuoteFacts> => ({ ...plain, OR: [first, ...rest] })),
);

const rule: fc.Arbitrary<AppRule & { readonly inverted?: boolean }> = fc
  .record({
    action: fc.constantFrom('quote.read' as const, 'quote.decide' as const),
    conditions: fc.option(condition, { nil: undefined }),
    inverted: fc.boolean(),
  })
  .map(({ action, conditions, inverted }) => ({
    action,
    subject: 'Quote' as const,
    inverted,
    ...(conditions !== undefined && { conditions }),
  }));

async function expectAgreement(ability: AppAbility): Promise<void> {
  const allowed = rows
    .filter((row) => ability.can('quote.read', toSubject('Quote', row)))
    .map((row) => row.id)
    .toSorted();
  const byPrisma = await database.prisma.quote.findMany({
    where: { AND: [prismaWhere(ability, 'quote.read', 'Quote')] },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  expect(byPrisma.map((row) => row.id)).toEqual(allowed);
  const where = sqlWhere(ability, 'quote.read', 'Quote', 'q');
  const [bySql] = await database.pool.query<RowDataPacket[]>(
    `SELECT q.id FROM quotes q WHERE ${where.sql} ORDER BY q.id`,
    [...where.values],
  );
  expect(bySql.map((row) => row['id'])).toEqual(allowed);
}

test('any rules, allowing and forbidding', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(rule, { maxLength: 4 }), (rules) => expectAgreement(toAbility(rules))),
    { numRuns: 150 },
  );
});

const grants = fc.uniqueArray(
  fc.record({ permission: fc.constantFrom(...PERMISSIONS), scope: fc.constantFrom(...SCOPES) }),
  { selector: (grant) => grant.permission },
);

function facts(overrides: Partial<MemberFacts>): MemberFacts {
  return {
    sessionId: 'session',
    personId: toId('person'),
    name: 'Pat',
    email: 'pat@acme.example',
    preferences: { locale: 'en', timeZone: 'UTC', density: 'comfortable', theme: 'system' },
    membershipId: toId('member-0'),
    membershipCount: 1,
    organizationId: toId('organization-0'),
    organizationName: 'Acme',
    organizationNumber: 'C-1',
    organizationStatus: 'active',
    currency: 'EUR',
    unitId: toId('unit-0'),
    unitName: 'Unit',
    unitsBelow: [toId('unit-0'), toId('unit-1')],
    roleIds: [],
    roleNames: [],
    grants: [],
    ...overrides,
  };
}

test('any grants of a member, and never a row of another organization', async () => {
  await fc.assert(
    fc.asyncProperty(grants, async (held) => {
      const { ability } = toMemberViewer(facts({ grants: held }));
      await expectAgreement(ability);
      const where = sqlWhere(ability, 'quote.read', 'Quote', 'q');
      const [found] = await database.pool.query<RowDataPacket[]>(
        `SELECT COUNT(*) AS foreign_rows FROM quotes q WHERE ${where.sql} AND q.organization_id <> 'organization-0'`,
        [...where.values],
      );
      expect(found[0]?.['foreign_rows']).toBe(0);
    }),
    { numRuns: 60 },
  );
});

test('no rule finds nothing', async () => {
  const nobody = toAbility([]);
  expect(sqlWhere(nobody, 'quote.read', 'Quote', 'q')).toEqual({ sql: '(FALSE)', values: [] });
  expect(await database.prisma.quote.count({ where: prismaWhere(nobody, 'quote.read', 'Quote') })).toBe(0);
  const { count } = await database.prisma.quote.updateMany({
    where: prismaWhere(nobody, 'quote.read', 'Quote'),
    data: { title: 'Changed' },
  });
  expect(count).toBe(0);
});

test('an empty list of units finds nothing', async () => {
  const ability = toAbility([{ action: 'quote.read', subject: 'Quote', conditions: { unitId: { in: [] } } }]);
  expect(sqlWhere(ability, 'quote.read', 'Quote', 'q').sql).not.toContain('TRUE');
  await expectAgreement(ability);
});
