import { randomUUID } from 'node:crypto';

import { expect, test } from '@playwright/test';

import { CANARIES } from './canaries.ts';
import { comparable, firstDifference } from './client.ts';
import type { Answer } from './client.ts';
import { MATRIX, PRINCIPALS } from './matrix.ts';
import type { Principal, Row } from './matrix.ts';
import { readRouteTable } from './route-table.ts';
import type { RouteEntry } from './route-table.ts';
import { setScene } from './scene.ts';
import type { Scene } from './scene.ts';
import { stateOf, wholeState } from './state-of.ts';
import { SHARED_TABLES, TENANT_TABLES } from './tenant-tables.ts';
import type { Tenant } from './tenants.ts';

// T01, T02, T04: two organizations, and everybody tries everything. No browser: what the portal answers is the proof.

test.describe.configure({ mode: 'default', timeout: 600_000 });

let scene: Scene;
let table: readonly RouteEntry[];

test.beforeAll(async () => {
  test.setTimeout(300_000);
  [scene, table] = [await setScene(), await readRouteTable()];
});
test.afterAll(() => scene?.stop());

/** What must not reach whom. The seller’s administrator may see everything. */
const FORBIDDEN: Readonly<Record<Principal, readonly string[]>> = {
  anonymous: Object.values(CANARIES),
  'purchaser A': [CANARIES.b, CANARIES.draft],
  'buyer A': [CANARIES.b, CANARIES.draft],
  'administrator A': [CANARIES.b, CANARIES.draft],
  'buyer B': [CANARIES.a, CANARIES.draft],
  'account manager of A': [CANARIES.b],
  'seller administrator': [],
};

const SELLERS: readonly Principal[] = ['account manager of A', 'seller administrator'];

function rowOf(entry: RouteEntry): Row {
  const row = MATRIX[entry.pattern];
  if (row === undefined) throw new Error(`${entry.pattern} has no row in the matrix.`);
  return row;
}

function addressOf(pattern: string, row: Row, tenant: Tenant): string {
  const params = row.params?.(tenant) ?? {};
  return pattern
    .replace(/:(\w+)/g, (_, name: string) => params[name] ?? `missing-${name}`)
    .replace('*', 'nowhere');
}

/** Where a form of an address goes: an index page’s own, which the router tells from its layout’s by the query. */
function formAddressOf(entry: RouteEntry, row: Row, tenant: Tenant): string {
  return `${addressOf(entry.pattern, row, tenant)}${entry.isIndex ? '?index' : ''}`;
}

/** The addresses that answer the same question: the page, and the data that a navigation asks for. */
function variants(entry: RouteEntry, address: string): readonly string[] {
  if (!entry.isPage) return [address];
  return [address, address === '/' ? '/_.data' : `${address}.data`];
}

/** What the identifiers of an organization are: repeated in an answer, they tell nothing that was not asked. */
function asked(tenant: Tenant): readonly string[] {
  return Object.values(tenant);
}

function expectNoCanary(who: Principal, what: string, answer: Answer): void {
  const everything =
    `${JSON.stringify(answer.headers)}\n${answer.cookies.join('\n')}\n${answer.body}`.toLowerCase();
  for (const canary of FORBIDDEN[who]) {
    expect.soft(everything.includes(canary.toLowerCase()), `${who} reads “${canary}” at ${what}`).toBe(false);
  }
}

test('every address of the portal has a row, and every row an address', () => {
  expect(table.map((entry) => entry.pattern).toSorted()).toEqual(Object.keys(MATRIX).toSorted());
});

test('every address that takes forms has forms in its row, and every part of an address a value', () => {
  for (const entry of table) {
    const row = rowOf(entry);
    expect(row.forms !== undefined, `forms of ${entry.pattern}`).toBe(entry.hasAction);
    expect(addressOf(entry.pattern, row, scene.a)).not.toContain('missing-');
  }
});

test('every table is known to be somebody’s or nobody’s', async () => {
  const [rows] = await scene.database.pool.query('SHOW TABLES');
  const names = Array.isArray(rows) ? rows.flatMap((row) => Object.values(row)) : [];
  expect(names.toSorted()).toEqual([...Object.keys(TENANT_TABLES), ...SHARED_TABLES].toSorted());
});

test('the canaries sing: their own people read them', async () => {
  const { a, b, clients } = scene;
  const heard: readonly (readonly [Principal, string, string])[] = [
    ...['/people', '/orders', '/quotes', '/orders/export.csv', `/orders/${b.orderId}`].map(
      (address) => ['buyer B', address, CANARIES.b] as const,
    ),
    ['administrator A', '/people', CANARIES.a],
    ['buyer A', `/quotes/${a.quoteId}/revisions/1/quote.pdf`, CANARIES.a],
    ['buyer A', `/orders/${a.orderId}/confirmation.pdf`, CANARIES.a],
    ['account manager of A', `/seller/customers/${a.organizationId}`, CANARIES.a],
    ['seller administrator', `/seller/customers/${b.organizationId}`, CANARIES.b],
    ['account manager of A', `/seller/customers/${a.organizationId}/page/welcome`, CANARIES.draft],
  ];
  for (const [who, address, canary] of heard) {
    const { body } = await clients[who].get(address);
    expect(body.toLowerCase().includes(canary.toLowerCase()), `${who} reads ${canary} at ${address}`).toBe(
      true,
    );
  }
});

test('T06: who is shown what is A’s, and who is not', async () => {
  const shown: Record<string, readonly Principal[]> = {};
  for (const entry of table) {
    const row = rowOf(entry);
    const readers: Principal[] = [];
    for (const who of PRINCIPALS) {
      const answer = await scene.clients[who].get(addressOf(entry.pattern, row, scene.a));
      expect.soft(answer.status, `${who} at ${entry.pattern}`).toBeLessThan(500);
      if (answer.status === 200) readers.push(who);
    }
    shown[entry.pattern] = readers;
  }
  const wanted = Object.fromEntries(
    Object.entries(MATRIX).map(([pattern, row]) => [
      pattern,
      PRINCIPALS.filter((who) => row.readers.includes(who)),
    ]),
  );
  expect(shown).toEqual(wanted);
});

test('T01, T04: no answer holds a canary of another organization', async () => {
  for (const entry of table) {
    const row = rowOf(entry);
    for (const who of PRINCIPALS) {
      for (const tenant of [scene.a, scene.b]) {
        for (const address of variants(entry, addressOf(entry.pattern, row, tenant))) {
          expectNoCanary(who, address, await scene.clients[who].get(address));
        }
      }
    }
  }
});

test('S07: nobody ends a session that is not their own', async () => {
  const { a, b, clients, database } = scene;
  for (const who of PRINCIPALS) {
    for (const { sessionId } of [a, b]) {
      for (const address of ['/account/sessions', '/seller/account/sessions']) {
        await clients[who].post(address, { intent: 'end', sessionId });
      }
    }
  }
  expect(await database.prisma.session.count({ where: { id: { in: [a.sessionId, b.sessionId] } } })).toBe(2);
});

test('T01: lists that are searched, filtered and paged hold none either', async () => {
  for (const who of PRINCIPALS) {
    for (const canary of Object.values(CANARIES)) {
      for (const address of [
        `/search?q=${canary}`,
        `/search/suggestions?q=${canary}`,
        `/people?q=${canary}`,
        `/orders?q=${canary}`,
        `/quotes?q=${canary}`,
        `/orders/export.csv?q=${canary}`,
        `/seller/search?q=${canary}`,
        `/seller/search/suggestions?q=${canary}`,
        `/seller/customers?q=${canary}`,
        `/seller/orders?q=${canary}`,
        `/seller/quotes?q=${canary}`,
      ]) {
        const answer = await scene.clients[who].get(address);
        const echoed = {
          ...answer,
          body: answer.body.replaceAll(`=${canary}`, '').replaceAll(`"${canary}"`, ''),
        };
        if (FORBIDDEN[who].includes(canary) && answer.status === 200) {
          expect(unechoed(echoed.body, canary), `${who} finds “${canary}” at ${address}`).toBe(false);
        }
      }
    }
  }
});

/** Whether a body holds a canary besides the words that were searched for: with other text before or after it. */
function unechoed(body: string, canary: string): boolean {
  return new RegExp(`${canary}( [A-Za-z0-9]|\\.[a-z])`, 'i').test(body);
}

test('T01: what is another organization’s answers like what never was, byte for byte', async () => {
  for (const entry of table) {
    const row = rowOf(entry);
    if (row.params === undefined || row.isBearer === true) continue;
    for (const who of PRINCIPALS) {
      if (who === 'seller administrator') continue;
      const own = scene.foreignTo(who);
      const [foreign, never] = [
        addressOf(entry.pattern, row, own),
        addressOf(entry.pattern, row, scene.nobody),
      ];
      for (const [index, address] of variants(entry, foreign).entries()) {
        const other = variants(entry, never)[index] ?? never;
        const answers = [await scene.clients[who].get(address), await scene.clients[who].get(other)];
        const [one = '', two = ''] = answers.map((answer) =>
          comparable(answer, [...asked(own), ...asked(scene.nobody)]),
        );
        expect.soft(firstDifference(one, two), `${who} at ${address}`).toBeUndefined();
      }
    }
  }
});

test('B03: reading changes nothing', async () => {
  const before = await wholeState(scene.database);
  for (const entry of table) {
    for (const who of PRINCIPALS) {
      await scene.clients[who].get(addressOf(entry.pattern, rowOf(entry), scene.a));
    }
  }
  expect(await wholeState(scene.database)).toEqual(before);
});

test('T02: no form of A’s people, of A’s account manager or of a stranger changes anything of B’s', async () => {
  const before = await stateOf(scene.database, scene.b.organizationId);
  for (const entry of table.filter(({ hasAction }) => hasAction)) {
    const row = rowOf(entry);
    for (const who of PRINCIPALS) {
      if (who === 'buyer B' || who === 'seller administrator') continue;
      for (const form of row.forms?.(scene.b) ?? []) {
        const answer = await scene.clients[who].post(
          formAddressOf(entry, row, scene.b),
          { ...injected(scene.b), ...form },
          { 'X-Tenant-Id': scene.b.organizationId, 'X-Organization-Id': scene.b.organizationId },
        );
        expect.soft(answer.status, `${who} posts to ${entry.pattern}`).toBeLessThan(500);
        expectNoCanary(who, `the form of ${entry.pattern}`, answer);
      }
    }
    expect(await stateOf(scene.database, scene.b.organizationId), `after ${entry.pattern}`).toEqual(before);
  }
});

test('T01: a form for what is another organization’s is answered like one for what never was', async () => {
  for (const entry of table.filter(({ hasAction }) => hasAction)) {
    const row = rowOf(entry);
    if (row.params === undefined || row.isBearer === true) continue;
    for (const who of PRINCIPALS) {
      if (who === 'buyer B' || who === 'seller administrator') continue;
      const [foreign, never] = [row.forms?.(scene.b) ?? [], row.forms?.(scene.nobody) ?? []];
      for (const [index, form] of foreign.entries()) {
        const client = scene.clients[who];
        const answers = [
          await client.post(formAddressOf(entry, row, scene.b), form),
          await client.post(formAddressOf(entry, row, scene.nobody), never[index] ?? {}),
        ];
        const known = [
          ...asked(scene.b),
          ...asked(scene.nobody),
          ...Object.values(form),
          ...Object.values(never[index] ?? {}),
        ];
        const [one = '', two = ''] = answers.map((answer) =>
          comparable(
            answer,
            known.filter((value) => value.length > 8),
          ),
        );
        expect
          .soft(firstDifference(one, two), `${who} posts ${form['intent'] ?? 'a form'} to ${entry.pattern}`)
          .toBeUndefined();
      }
    }
  }
});

test('T06: a form of somebody who may not read its page changes nothing of A’s', async () => {
  const before = await stateOf(scene.database, scene.a.organizationId);
  for (const entry of table.filter(({ hasAction }) => hasAction)) {
    const row = rowOf(entry);
    const forms = row.forms?.(scene.a) ?? [];
    // The seller’s people look after A: what they may not do at the customer’s side is another matter.
    const others = PRINCIPALS.filter((who) => !row.readers.includes(who) && !SELLERS.includes(who));
    for (const who of others) {
      for (const form of forms) await scene.clients[who].post(formAddressOf(entry, row, scene.a), form);
    }
    if (others.length === 0 || forms.length === 0) continue;
    expect(await stateOf(scene.database, scene.a.organizationId), `after ${entry.pattern}`).toEqual(before);
  }
});

/** Every name under which somebody might try to say whose data they mean. */
function injected({ organizationId, unitId, personId }: Tenant): Readonly<Record<string, string>> {
  return {
    organizationId,
    organization_id: organizationId,
    tenantId: organizationId,
    companyId: organizationId,
    customerId: organizationId,
    unit_id: unitId,
    personId,
    person_id: personId,
    ability: 'administrator',
    role: 'administrator',
  };
}

test('T04: the mails that A’s people cause hold A’s words and nobody else’s', async () => {
  const { a, clients, database, mailbox } = scene;
  const invited = 'new.colleague@nowhere.example';
  const { roleId, unitId, quoteId } = a;
  const sent = await clients['administrator A'].post('/people/invite', {
    name: 'New Colleague',
    email: invited,
    roleId,
    unitId,
    submissionId: randomUUID(),
  });
  expect(sent.location).toBe('/people/invitations');
  const quote = await database.prisma.quote.findUniqueOrThrow({ where: { id: quoteId } });
  const asked = await clients['buyer A'].post(`/quotes/${quoteId}`, {
    intent: 'request-change',
    comment: 'Fewer of them',
    version: String(quote.version),
    submissionId: randomUUID(),
  });
  expect(asked.status).toBe(302);
  for (const mail of [await mailbox.latest(invited, /./), await mailbox.latest(a.purchaserEmail, /./)]) {
    const words = JSON.stringify(mail).toLowerCase();
    expect(words).toContain(CANARIES.a.toLowerCase());
    for (const canary of [CANARIES.b, CANARIES.draft]) expect(words).not.toContain(canary.toLowerCase());
  }
});

test('S09: every cookie is bound to this host and closed to scripts', async () => {
  const answers = [
    await scene.clients.anonymous.post('/sign-in', { email: scene.a.buyerEmail, password: 'wrong' }),
    await scene.clients.anonymous.post('/sign-out', {}),
  ];
  for (const { cookies } of answers) {
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Host-/);
      for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/'])
        expect(cookie).toContain(attribute);
      expect(cookie.length).toBeLessThan(4096);
    }
  }
});
