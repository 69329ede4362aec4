import type { StaffViewer } from '@portico/access';
import { couldEver } from '@portico/access';
import { InvariantError, err, ok, type Faults, type Result } from '@portico/kernel';
import {
  findTemplateFaults,
  templateFromContent,
  type PageTemplate,
  type TemplateContent,
} from '@portico/pages';
import { z } from 'zod';

import type { Database } from '../core/database.ts';
import { newId } from '../core/new-id.ts';
import { write } from '../core/write.ts';
import { Prisma } from '../generated/client.ts';
import { performOnce } from '../purchasing/submission.ts';
import { asJson } from '../purchasing/stored-line.ts';
import { readPageState } from './read-page-case.ts';
import { discount, restrictions, storedChoices } from './stored-content.ts';

/** A template in the list: what it brings, in figures. */
export type TemplateListItem = PageTemplate & { readonly updatedAt: Date };

/** Why a template was not saved. `stale` carries it as it is now. */
export type TemplateFailure =
  | { readonly kind: 'faulty'; readonly faults: Faults }
  | { readonly kind: 'stale'; readonly current: PageTemplate }
  | { readonly kind: 'not-found' };

/** The templates by name. All of the seller’s people who may provision customers share them. */
export async function listTemplates(
  database: Database,
  viewer: StaffViewer,
): Promise<readonly TemplateListItem[]> {
  if (!couldEver(viewer, 'organization.create')) return [];
  const rows = await database.prisma.pageTemplate.findMany({ orderBy: { name: 'asc' } });
  return rows.map((row) => ({ ...toTemplate(row), updatedAt: row.updatedAt }));
}

/** A template by its identifier. */
export async function findTemplate(
  database: Database,
  viewer: StaffViewer,
  id: string,
): Promise<PageTemplate | undefined> {
  return (await listTemplates(database, viewer)).find((template) => template.id === id);
}

/** Saves the words of a template, if nobody saved it since `version`. */
export async function renameTemplate(
  database: Database,
  viewer: StaffViewer,
  words: {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly description: string;
  },
  now: Date,
): Promise<Result<void, TemplateFailure>> {
  const faults = findTemplateFaults(words);
  if (faults.length > 0) return err({ kind: 'faulty', faults });
  const name = words.name.trim();
  return refusingTakenName(async () => {
    const saved = await database.prisma.pageTemplate.updateMany({
      where: { id: words.id, version: words.version },
      data: { name, description: words.description.trim(), updatedAt: now, version: { increment: 1 } },
    });
    if (saved.count === 1) return ok(undefined);
    const current = await findTemplate(database, viewer, words.id);
    return err(current === undefined ? { kind: 'not-found' } : { kind: 'stale', current });
  });
}

/** Makes a template out of a customer’s page: its draft where there is one, else what is released. */
export async function makeTemplate(
  database: Database,
  viewer: StaffViewer,
  form: {
    readonly submissionId: string;
    readonly organizationId: string;
    readonly name: string;
    readonly description: string;
  },
  now: Date,
): Promise<Result<string, TemplateFailure>> {
  const faults = findTemplateFaults(form);
  if (faults.length > 0) return err({ kind: 'faulty', faults });
  return refusingTakenName(() =>
    write(database, async (tx): Promise<Result<string, TemplateFailure>> => {
      const sent = {
        submissionId: form.submissionId,
        personId: viewer.personId,
        kind: 'template.make',
        at: now,
      };
      const sending = await performOnce(
        tx,
        sent,
        async (): Promise<Result<{ result: string }, TemplateFailure>> => {
          const page = await readPageState(tx, viewer, form.organizationId, '');
          const revision = page?.draft ?? page?.released;
          if (page === undefined || revision === undefined) return err({ kind: 'not-found' });
          const id = newId();
          await tx.pageTemplate.create({
            data: {
              id,
              name: form.name.trim(),
              description: form.description.trim(),
              content: asJson(templateFromContent(revision.content, page.owner.name)),
              createdAt: now,
              updatedAt: now,
            },
          });
          return ok({ result: id });
        },
      );
      if (sending.kind === 'repeated') return ok(sending.result);
      return sending.outcome.ok ? ok(sending.outcome.value.result) : sending.outcome;
    }),
  );
}

/** The unique index decides, so that of two who take a name at once one is told. */
async function refusingTakenName<Value>(
  save: () => Promise<Result<Value, TemplateFailure>>,
): Promise<Result<Value, TemplateFailure>> {
  try {
    return await save();
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') {
      return err({ kind: 'faulty', faults: [{ path: 'name', code: 'name-taken' }] });
    }
    throw error;
  }
}

const content = z.strictObject({
  welcome: z.strictObject({ title: z.string(), text: z.string() }),
  assortmentIds: z.array(z.string()),
  configurations: z.array(
    z.strictObject({
      modelId: z.string(),
      modelVersion: z.int(),
      name: z.string(),
      description: z.string(),
      choices: storedChoices,
      restrictions,
    }),
  ),
  terms: z.strictObject({
    name: z.string(),
    months: z.int().positive(),
    priceListIds: z.array(z.string()),
    discounts: z.array(discount),
  }),
  links: z.array(z.strictObject({ label: z.string(), url: z.string() })),
});

/** Reads the stored content of a template. */
export function readTemplateContent(stored: unknown): TemplateContent {
  const parsed = content.safeParse(stored);
  if (parsed.success) return parsed.data;
  throw new InvariantError('stored-json-broken', 'A template is stored in a form that nobody wrote.');
}

function toTemplate(row: {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly content: unknown;
  readonly version: number;
}): PageTemplate {
  const { id, name, description, version } = row;
  return { id, name, description, version, content: readTemplateContent(row.content) };
}
