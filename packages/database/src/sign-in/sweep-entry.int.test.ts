import { expect, test } from 'vitest';

import { addMember, addOrganization, addSession, useTestDatabase } from '../testing/index.ts';
import { findViewer } from './find-viewer.ts';
import { createResetDesk } from './request-reset.ts';
import { sweepEntry } from './sweep-entry.ts';

const database = useTestDatabase();
const now = new Date('2026-03-02T10:00:00Z');
const days = (count: number) => new Date(now.getTime() + count * 24 * 60 * 60 * 1000);

test('what still opens something stays, what is over goes', async () => {
  const acme = await addOrganization(database, {});
  const pat = await addMember(database, acme, {});
  await addSession(database, pat, now);
  const fresh = await addSession(database, pat, days(1));
  await createResetDesk(database)({ email: pat.email, address: '192.0.2.1' }, now);

  await sweepEntry(database, days(1));
  expect(await database.prisma.session.count()).toBe(1);
  expect(await findViewer(database, fresh, days(1))).toMatchObject({ kind: 'member' });
  expect(await database.prisma.passwordReset.count()).toBe(1);

  await sweepEntry(database, days(8));
  expect(await database.prisma.session.count()).toBe(0);
  expect(await database.prisma.passwordReset.count()).toBe(0);
});
