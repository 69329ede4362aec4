import { beforeEach, expect, test } from 'vitest';

import type { PreviewViewer, StaffViewer } from '@portico/access';

import { useTestDatabase } from '../testing/index.ts';
import { addOrganization, addSession, addStaff } from '../testing/people.ts';
import type { TestOrganization } from '../testing/people.ts';
import { findViewer } from './find-viewer.ts';
import { endPreview, startPreview } from './preview.ts';

const now = new Date('2026-03-02T10:00:00Z');
const occasion = { now, address: '192.0.2.1' };
const database = useTestDatabase();

let acme: TestOrganization;
beforeEach(async () => {
  acme = await addOrganization(database, { name: 'Acme' });
  await acme.addDraftPage();
});

async function signedIn(team: TestOrganization[]): Promise<[string, StaffViewer | PreviewViewer]> {
  const manager = await addStaff(database, { team: team.map(({ id }) => id) });
  const token = await addSession(database, manager, now);
  return [token, await staffViewer(token)];
}

async function staffViewer(token: string): Promise<StaffViewer | PreviewViewer> {
  const viewer = await findViewer(database, token, now);
  if (viewer.kind !== 'staff' && viewer.kind !== 'preview') throw new Error(`A ${viewer.kind} viewer.`);
  return viewer;
}

test('an account manager looks with the customer’s eyes and comes back', async () => {
  const [token, manager] = await signedIn([acme]);
  expect(await startPreview(database, manager, acme.id, occasion)).toBe('started');
  const previewing = await staffViewer(token);
  expect(previewing).toMatchObject({ kind: 'preview', organizationName: 'Acme' });
  await endPreview(database, previewing, occasion);
  expect(await staffViewer(token)).toMatchObject({ kind: 'staff' });
  const kinds = await database.prisma.auditEvent.findMany({ orderBy: { id: 'asc' }, select: { kind: true } });
  expect(kinds.map(({ kind }) => kind)).toEqual(['preview.started', 'preview.ended']);
});

test('another team’s customer is not found, like one that never existed', async () => {
  const [token, stranger] = await signedIn([]);
  expect(await startPreview(database, stranger, acme.id, occasion)).toBe('not-found');
  expect(await startPreview(database, stranger, '018f0000-0000-7000-8000-000000000000', occasion)).toBe(
    'not-found',
  );
  expect(await staffViewer(token)).toMatchObject({ kind: 'staff' });
});

test('a customer without any page has nothing to preview', async () => {
  const bare = await addOrganization(database, {});
  const [, manager] = await signedIn([bare]);
  expect(await startPreview(database, manager, bare.id, occasion)).toBe('not-found');
});
