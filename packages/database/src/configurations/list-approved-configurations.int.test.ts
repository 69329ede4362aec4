import { toPreviewViewer } from '@portico/access';
import type { MemberViewer } from '@portico/access';
import { toId } from '@portico/kernel';
import type { Id } from '@portico/kernel';
import { beforeEach, expect, it } from 'vitest';

import { newId } from '../core/new-id.ts';
import { addMember, addOrganization, memberViewer } from '../testing/people.ts';
import type { TestMember } from '../testing/people.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import { listApprovedConfigurations } from './list-approved-configurations.ts';

const database = useTestDatabase();
const NOW = new Date('2026-03-02T09:00:00Z');

let organizationId: Id<'Organization'>;
let member: TestMember;
let draft: Id<'PageRevision'>;

beforeEach(async () => {
  const acme = await addOrganization(database);
  organizationId = acme.id;
  member = await addMember(database, acme, {});
  draft = await acme.addDraftPage();
  const categoryId = newId();
  await database.prisma.category.create({ data: { id: categoryId, code: 'all', name: 'All' } });
  const productId = newId();
  await database.prisma.product.create({
    data: {
      id: productId,
      sku: 'TOWER-1',
      source: 'test',
      sourceKey: productId,
      categoryId,
      name: 'Tower',
      summary: '',
      attributes: {},
      contentHash: '',
      createdAt: NOW,
      updatedAt: NOW,
    },
  });
  const modelId = newId();
  await database.prisma.configurationModel.create({
    data: {
      id: modelId,
      code: 'tower',
      name: 'Tower',
      family: 'Towers',
      description: '',
      productId,
      definition: {},
    },
  });
  await database.prisma.approvedConfiguration.create({
    data: {
      id: newId(),
      pageRevisionId: draft,
      key: newId(),
      position: 0,
      modelId,
      modelVersion: 1,
      name: 'Office tower',
      description: '',
      choices: {},
      restrictions: {},
    },
  });
});

async function release(): Promise<MemberViewer> {
  await database.prisma.pageRevision.update({
    where: { id: draft },
    data: { state: 'released', draftMarker: null, releasedAt: NOW },
  });
  await database.prisma.organization.update({
    where: { id: organizationId },
    data: { releasedRevisionId: draft },
  });
  return memberViewer(database, member, NOW);
}

async function namesFor(viewer: MemberViewer): Promise<readonly string[]> {
  return (await listApprovedConfigurations(database, viewer)).items.map((item) => item.name);
}

it('a draft is seen by nobody of the customer, and by whoever previews it', async () => {
  const viewer = await memberViewer(database, member, NOW);
  expect(await namesFor(viewer)).toEqual([]);
  expect(await namesFor({ ...viewer, pageRevisionId: draft })).toEqual([]);
  const preview = toPreviewViewer({
    ...viewer,
    staffMemberId: toId(newId()),
    role: 'account-manager',
    organizationIds: [organizationId],
    pageRevisionId: draft,
  });
  expect((await listApprovedConfigurations(database, preview)).items).toMatchObject([
    { name: 'Office tower', family: 'Towers', sku: 'TOWER-1' },
  ]);
});

it('what was released is seen, again and again, by its customer alone', async () => {
  const viewer = await release();
  expect(await namesFor(viewer)).toEqual(['Office tower']);
  expect(await namesFor(viewer)).toEqual(['Office tower']);
  const other = await addOrganization(database, { name: 'Other' });
  const stranger = await memberViewer(database, await addMember(database, other, {}), NOW);
  expect(await namesFor({ ...stranger, pageRevisionId: draft })).toEqual([]);
});
