import type { StaffViewer } from '@portico/access';
import { toId } from '@portico/kernel';
import {
  editPage,
  type PageCommand,
  type PageContent,
  type PageRevision,
  type SectionChange,
  type SeenDraft,
} from '@portico/pages';
import { beforeEach, describe, expect, test } from 'vitest';

import { newId } from '../core/new-id.ts';
import { findViewer } from '../sign-in/find-viewer.ts';
import { startPreview } from '../sign-in/preview.ts';
import { useTestDatabase } from '../testing/index.ts';
import { addPageCatalogue, type TestPageCatalogue } from '../testing/page-catalogue.ts';
import {
  addMember,
  addOrganization,
  addSession,
  addStaff,
  type TestOrganization,
} from '../testing/people.ts';
import { signInStaff } from '../testing/staff-viewer.ts';
import { findPage } from './find-page.ts';
import { openPageStore } from './page-store.ts';

const database = useTestDatabase();
const now = new Date('2026-03-02T10:00:00Z');

let acme: TestOrganization;
let manager: StaffViewer;
let catalogue: TestPageCatalogue;

beforeEach(async () => {
  acme = await addOrganization(database, { name: 'Acme' });
  manager = await signInStaff(database, now, { name: 'Ida', team: [acme.id] });
  catalogue = await addPageCatalogue(database);
});

function edit(command: PageCommand, viewer = manager, mayRelease = true) {
  return editPage(
    {
      pages: openPageStore(database, viewer, { now }),
      personId: viewer.personId,
      mayRelease: () => mayRelease,
      ids: newId,
      clock: () => now,
    },
    acme.id,
    command,
  );
}

async function draftOf(): Promise<PageRevision> {
  const state = await openPageStore(database, manager, { now }).find(acme.id);
  if (!state?.draft) throw new Error('There is no draft.');
  return state.draft;
}

async function seen(): Promise<SeenDraft> {
  const { id, version } = await draftOf();
  return { revisionId: id, version };
}

async function save(change: SectionChange) {
  return edit({ kind: 'change', seen: await seen(), change });
}

/** Fills a draft with every section of the complete page, one save after the other, as the editor does. */
async function fillDraft(page: PageContent = catalogue.page): Promise<void> {
  const [configuration] = page.configurations;
  if (!configuration || !page.agreement) throw new Error('The example page is complete.');
  await edit({ kind: 'start-draft' });
  await save({ section: 'welcome', welcome: page.welcome });
  await save({ section: 'assortments', assortmentIds: page.assortmentIds });
  await save({ section: 'configurations', step: { kind: 'add', configuration } });
  await save({ section: 'agreement', agreement: page.agreement });
  await save({ section: 'contacts', contacts: page.contacts });
  await save({ section: 'links', links: page.links });
}

async function release(): Promise<void> {
  const outcome = await edit({ kind: 'release', seen: await seen() });
  expect(outcome).toMatchObject({ ok: true });
}

async function memberPage() {
  const token = await addSession(database, await addMember(database, acme, {}), now);
  const viewer = await findViewer(database, token, now);
  if (viewer.kind !== 'member') throw new Error('A member signed in as somebody else.');
  return { viewer, page: await findPage(database, viewer) };
}

describe('a draft', () => {
  test('comes back section by section as it was saved', async () => {
    await fillDraft();
    const { content, version } = await draftOf();
    const [configuration] = content.configurations;
    expect({
      ...content,
      configurations: [{ ...configuration, key: catalogue.page.configurations[0]?.key }],
    }).toEqual(catalogue.page);
    expect(version).toBe(7);
  });

  test('keeps the parts of its configurations ready for pricing', async () => {
    await fillDraft();
    const parts = await database.prisma.approvedConfigurationPart.findMany();
    const { base, small } = catalogue.productIds;
    expect(new Map(parts.map(({ productId, quantity }) => [productId, quantity]))).toEqual(
      new Map([
        [base, 1],
        [small, 1],
      ]),
    );
  });

  test('is refused where a choice does not fit the model, with the path of the choice', async () => {
    await edit({ kind: 'start-draft' });
    const [configuration] = catalogue.page.configurations;
    if (!configuration) throw new Error('The example page has a configuration.');
    const wrong = { ...configuration, choices: { memory: 'm64' } };
    expect(
      await save({ section: 'configurations', step: { kind: 'add', configuration: wrong } }),
    ).toMatchObject({
      ok: false,
      error: { kind: 'faulty', faults: [{ path: 'configuration.choices.memory' }] },
    });
  });

  test('tells the second of two editors, with what the first saved', async () => {
    await edit({ kind: 'start-draft' });
    const before = await seen();
    const title = (text: string): SectionChange => ({
      section: 'welcome',
      welcome: { title: text, text: '' },
    });
    await edit({ kind: 'change', seen: before, change: title('First') });
    const second = await edit({ kind: 'change', seen: before, change: title('Second') });
    expect(second).toMatchObject({
      ok: false,
      error: { kind: 'stale', current: { version: 2, content: { welcome: { title: 'First' } } } },
    });
    expect((await draftOf()).content.welcome.title).toBe('First');
  });

  test('is saved by exactly one of many editors who save at once', async () => {
    await edit({ kind: 'start-draft' });
    const before = await seen();
    const outcomes = await Promise.all(
      ['A', 'B', 'C', 'D'].map((title) =>
        edit({
          kind: 'change',
          seen: before,
          change: { section: 'welcome', welcome: { title, text: '' } },
        }),
      ),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect((await draftOf()).version).toBe(2);
  });

  test('is made only once by two who start it at once', async () => {
    const outcomes = await Promise.all([edit({ kind: 'start-draft' }), edit({ kind: 'start-draft' })]);
    expect(outcomes.map((outcome) => (outcome.ok ? 'started' : outcome.error.kind)).sort()).toEqual([
      'draft-exists',
      'started',
    ]);
  });

  test('is not found by those who do not look after the customer', async () => {
    await edit({ kind: 'start-draft' });
    const stranger = await signInStaff(database, now, {});
    expect(await openPageStore(database, stranger, { now }).find(acme.id)).toBeUndefined();
    expect(await openPageStore(database, stranger, { now }).history(acme.id)).toEqual([]);
    expect(await edit({ kind: 'start-draft' }, stranger)).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
  });

  test('is found by an administrator of the seller, whoever’s customer it is', async () => {
    const administrator = await signInStaff(database, now, { role: 'administrator' });
    expect(await openPageStore(database, administrator, { now }).find(acme.id)).toMatchObject({
      owner: { name: 'Acme', currency: 'EUR' },
    });
  });
});

describe('releasing', () => {
  test('is refused while something is missing, and then nothing is released', async () => {
    await edit({ kind: 'start-draft' });
    const outcome = await edit({ kind: 'release', seen: await seen() });
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'incomplete' } });
    expect((await memberPage()).page).toBeUndefined();
  });

  test('shows the page to the customer’s people, whole', async () => {
    await fillDraft();
    await release();
    const { page } = await memberPage();
    expect(page).toMatchObject({
      welcome: { title: 'Welcome', text: 'Your page.' },
      agreement: {
        number: 'A-1',
        validFrom: new Date('2026-01-01T00:00:00Z'),
        validUntil: new Date('2027-01-01T00:00:00Z'),
      },
      contacts: [{ name: 'Ida Brandt' }],
      links: [{ label: 'Service' }],
      configurations: [{ name: 'Office desktop', modelName: 'Desk 1' }],
    });
  });

  test('takes the parts of the model as it is then', async () => {
    await fillDraft();
    const { large } = catalogue.productIds;
    await database.pool.query(
      `UPDATE configuration_models
          SET version = 2, definition = JSON_REPLACE(definition, '$.features[0].options[0].productId', ?)`,
      [large],
    );
    await release();
    const parts = await database.prisma.approvedConfigurationPart.findMany();
    expect(parts.map(({ productId }) => productId)).toContain(large);
  });

  test('names a configuration whose model was retired since', async () => {
    await fillDraft();
    await database.pool.query('UPDATE configuration_models SET status = "retired"');
    expect(await edit({ kind: 'release', seen: await seen() })).toMatchObject({
      ok: false,
      error: {
        kind: 'incomplete',
        faults: [{ path: 'configurations.0.modelId', code: 'model-retired' }],
      },
    });
  });

  test('supersedes what was released; keys of configurations stay', async () => {
    await fillDraft();
    await release();
    const before = (await openPageStore(database, manager, { now }).find(acme.id))?.released;
    await edit({ kind: 'start-draft' });
    await save({ section: 'welcome', welcome: { title: 'Welcome again', text: '' } });
    await release();
    const state = await openPageStore(database, manager, { now }).find(acme.id);
    expect(state?.released?.content.configurations[0]?.key).toBe(before?.content.configurations[0]?.key);
    expect(
      (await openPageStore(database, manager, { now }).history(acme.id)).map(({ number, state: is }) => [
        number,
        is,
      ]),
    ).toEqual([
      [2, 'released'],
      [1, 'superseded'],
    ]);
  });

  test('is refused to those who may not release', async () => {
    await fillDraft();
    expect(await edit({ kind: 'release', seen: await seen() }, manager, false)).toMatchObject({
      ok: false,
      error: { kind: 'may-not-release' },
    });
  });

  test('is recorded with who did it', async () => {
    await fillDraft();
    await release();
    const events = await database.prisma.auditEvent.findMany({ where: { kind: 'page.released' } });
    expect(events).toMatchObject([{ actorName: 'Ida', organizationId: acme.id, data: { number: 1 } }]);
  });
});

describe('an old revision', () => {
  test('is taken up again as a draft, and the released page stays', async () => {
    await fillDraft();
    await release();
    const first = (await openPageStore(database, manager, { now }).find(acme.id))?.released;
    await edit({ kind: 'start-draft' });
    await save({ section: 'welcome', welcome: { title: 'Second', text: '' } });
    await release();
    await edit({ kind: 'revert-to', revisionId: first?.id ?? '' });
    expect((await draftOf()).content).toEqual(first?.content);
    expect((await memberPage()).page?.welcome.title).toBe('Second');
  });

  test('of another organization is unknown', async () => {
    const other = await addOrganization(database, { name: 'Other' });
    const foreign = await other.addDraftPage();
    expect(await edit({ kind: 'revert-to', revisionId: foreign })).toEqual({
      ok: false,
      error: { kind: 'unknown-revision' },
    });
  });
});

describe('nothing of a draft', () => {
  test('is readable by members while nothing was released', async () => {
    await fillDraft();
    const { viewer, page } = await memberPage();
    expect(page).toBeUndefined();
    // Even if a session should come to name the draft.
    const { id } = await draftOf();
    const forged = { ...viewer, pageRevisionId: toId<'PageRevision'>(id) };
    expect(await findPage(database, forged)).toBeUndefined();
  });

  test('shows beside what is released', async () => {
    await fillDraft();
    await release();
    const before = (await memberPage()).page;
    await edit({ kind: 'start-draft' });
    await save({ section: 'welcome', welcome: { title: 'SECRET title', text: 'SECRET text' } });
    await save({ section: 'links', links: [{ label: 'SECRET', url: 'https://secret.example' }] });
    await save({
      section: 'contacts',
      contacts: [{ name: 'SECRET', title: '', email: 'secret@seller.example', phone: '' }],
    });
    const key = (await draftOf()).content.configurations[0]?.key ?? '';
    await save({ section: 'configurations', step: { kind: 'remove', key } });
    const after = (await memberPage()).page;
    expect(after).toEqual(before);
    expect(JSON.stringify(after)).not.toContain('SECRET');
  });

  test('is left when it is discarded', async () => {
    await fillDraft();
    await edit({ kind: 'discard', seen: await seen() });
    expect(await database.prisma.approvedConfiguration.count()).toBe(0);
    expect(await database.prisma.agreement.count()).toBe(0);
    expect(await database.prisma.pageContact.count()).toBe(0);
  });
});

describe('a preview', () => {
  test('shows the draft to whoever looks after the customer', async () => {
    await fillDraft();
    const staff = await addStaff(database, { team: [acme.id] });
    const token = await addSession(database, staff, now);
    const before = await findViewer(database, token, now);
    if (before.kind !== 'staff') throw new Error('Staff signed in as somebody else.');
    await startPreview(database, before, acme.id, { now, address: '' });
    const viewer = await findViewer(database, token, now);
    if (viewer.kind !== 'preview') throw new Error('The preview did not start.');
    expect(await findPage(database, viewer)).toMatchObject({ welcome: { title: 'Welcome' } });
  });
});
