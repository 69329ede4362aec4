import type { MemberViewer } from '@portico/access';
import { beforeEach, expect, test } from 'vitest';

import { newId } from '../core/new-id.ts';
import { findViewer } from '../sign-in/find-viewer.ts';
import { addPageCatalogue } from '../testing/page-catalogue.ts';
import type { TestPageCatalogue } from '../testing/page-catalogue.ts';
import { addMember, addOrganization, addSession } from '../testing/people.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import { findApprovedConfiguration } from './find-approved-configuration.ts';

const database = useTestDatabase();
const NOW = new Date('2026-03-02T09:00:00Z');
let catalogue: TestPageCatalogue;

beforeEach(async () => {
  catalogue = await addPageCatalogue(database);
});

async function addCustomer(
  name: string,
  state: 'draft' | 'released' = 'released',
  restrictions: object = {},
) {
  const organization = await addOrganization(database, { name });
  const member = await addMember(database, organization, {});
  const pageRevisionId = await organization.addDraftPage();
  const key = newId();
  await database.prisma.approvedConfiguration.create({
    data: {
      id: newId(),
      pageRevisionId,
      key,
      position: 0,
      modelId: catalogue.modelId,
      modelVersion: 1,
      name: `Desktop of ${name}`,
      description: '',
      choices: { memory: 'm16' },
      restrictions,
    },
  });
  await database.prisma.pageRevision.update({
    where: { id: pageRevisionId },
    data: { state, draftMarker: null },
  });
  await database.prisma.organization.update({
    where: { id: organization.id },
    data: { releasedRevisionId: pageRevisionId },
  });
  const viewer = await findViewer(database, await addSession(database, member, NOW), NOW);
  if (viewer.kind !== 'member') throw new Error(`Signed in as ${viewer.kind}.`);
  return { key, viewer };
}

const find = (viewer: MemberViewer, key: string) => findApprovedConfiguration(database, viewer, key);

test('a member finds an approved configuration of their page, with model and choices', async () => {
  const { key, viewer } = await addCustomer('Acme');
  expect(await find(viewer, key)).toMatchObject({
    key,
    name: 'Desktop of Acme',
    baseSku: 'DESK',
    standard: { memory: 'm16' },
    restrictions: {},
    model: { name: 'Desk 1' },
  });
});

test('what belongs to somebody else is not found, like what never existed', async () => {
  const { viewer } = await addCustomer('Acme');
  const other = await addCustomer('Rival');
  expect(await find(viewer, other.key)).toBeUndefined();
  expect(await find(viewer, newId())).toBeUndefined();
  expect(await find(viewer, 'no-key')).toBeUndefined();
});

test('a draft is not found by a member', async () => {
  const { key, viewer } = await addCustomer('Acme', 'draft');
  expect(await find(viewer, key)).toBeUndefined();
});

test('restrictions that no longer fit the model are left out, not guessed', async () => {
  const { key, viewer } = await addCustomer('Acme', 'released', { allowed: { colour: ['red'] } });
  expect(await find(viewer, key)).not.toHaveProperty('restrictions');
});
