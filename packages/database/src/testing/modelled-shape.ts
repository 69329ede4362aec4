import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { getDMMF } from '@prisma/get-dmmf';

const FOLDER = join(import.meta.dirname, '../../prisma/schema');

const SCALARS: Readonly<Record<string, string>> = {
  BigInt: 'bigint',
  Boolean: 'tinyint(1)',
  Int: 'int',
  Json: 'longtext',
};

type Dmmf = Exclude<ReturnType<typeof getDMMF>, { readonly reason: string }>;
type Model = Dmmf['datamodel']['models'][number];
type Field = Model['fields'][number];

/** What the Prisma model says of the schema: a line per column, index and foreign key, sorted. */
export async function readModelledShape(): Promise<readonly string[]> {
  const names = await readdir(FOLDER);
  const files = await Promise.all(
    names.map(async (name): Promise<[string, string]> => [name, await readFile(join(FOLDER, name), 'utf8')]),
  );
  const dmmf = getDMMF({ datamodel: files });
  if ('reason' in dmmf) throw new Error(`The Prisma schema cannot be read: ${dmmf.reason}`);
  const { datamodel } = dmmf;
  const byName = new Map(datamodel.models.map((model) => [model.name, model]));
  const lines = datamodel.models.flatMap((model) => [
    ...model.fields.filter((field) => field.kind !== 'object').map((field) => describeColumn(model, field)),
    ...model.fields
      .filter((field) => (field.relationFromFields?.length ?? 0) > 0)
      .map((field) => describeReference(model, field, byName)),
  ]);
  const indexes = datamodel.indexes.map((index) => {
    const model = requireModel(byName, index.model);
    const columns = index.fields.map((field) => columnOf(model, field.name));
    return `${tableOf(model)} ${index.type} (${columns.join(', ')})`;
  });
  return [...lines, ...indexes].sort();
}

function describeColumn(model: Model, field: Field): string {
  const nullability = field.isRequired ? 'not null' : 'null';
  const preset = field.hasDefaultValue ? ` default ${presetText(field.default)}` : '';
  return `${tableOf(model)}.${field.dbName ?? field.name} ${columnType(field)} ${nullability}${preset}`;
}

function columnType(field: Field): string {
  if (field.nativeType == null) return SCALARS[field.type] ?? field.type;
  const [name, args] = field.nativeType;
  const base = name === 'DateTime' ? 'datetime' : name.toLowerCase();
  return args.length === 0 ? base : `${base}(${args.join(',')})`;
}

function presetText(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return String(value);
}

function describeReference(model: Model, field: Field, byName: ReadonlyMap<string, Model>): string {
  const target = requireModel(byName, field.type);
  const columns = (field.relationFromFields ?? []).map((name) => columnOf(model, name)).join(', ');
  return `${tableOf(model)} (${columns}) -> ${tableOf(target)} on delete ${(field.relationOnDelete ?? 'Restrict').toLowerCase()}`;
}

function requireModel(byName: ReadonlyMap<string, Model>, name: string): Model {
  const model = byName.get(name);
  if (model === undefined) throw new Error(`The Prisma schema names ${name} but does not define it.`);
  return model;
}

function columnOf(model: Model, fieldName: string): string {
  const field = model.fields.find((candidate) => candidate.name === fieldName);
  return field?.dbName ?? fieldName;
}

function tableOf(model: Model): string {
  return model.dbName ?? model.name;
}
