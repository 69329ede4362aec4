import type { StaffViewer } from '@portico/access';
import { parseModel } from '@portico/configurator';
import { InvariantError } from '@portico/kernel';
import {
  configurationCheckOf,
  type ConfigurationCheck,
  type KnownModel,
  type KnownPriceList,
  type PageCase,
} from '@portico/pages';

import type { Database } from '../core/database.ts';
import type { WriteTransaction } from '../core/write.ts';

/** What decisions about a page are held against: the assortments, price lists and models of this moment. */
export async function readPageCatalogue(
  source: WriteTransaction | Database['prisma'],
  modelIds: readonly string[],
): Promise<PageCase['catalogue']> {
  const assortments = await source.assortment.findMany({ select: { id: true } });
  return {
    assortmentIds: new Set(assortments.map(({ id }) => id)),
    priceLists: await readPriceLists(source),
    check: await readConfigurationCheck(source, modelIds),
  };
}

/** Every price list by name. Price lists are the seller's own; agreements only refer to them. */
export function listPriceLists(database: Database, _viewer: StaffViewer): Promise<readonly KnownPriceList[]> {
  return readPriceLists(database.prisma);
}

/** Every price list with what an agreement’s soundness depends on, by name. */
export async function readPriceLists(
  source: WriteTransaction | Database['prisma'],
): Promise<readonly KnownPriceList[]> {
  const rows = await source.priceList.findMany({
    select: { id: true, name: true, currency: true, kind: true, status: true },
    orderBy: { name: 'asc' },
  });
  return rows.map(({ id, name, currency, kind, status }) => ({
    id,
    name,
    currency,
    kind: kind === 'base' ? 'base' : 'contract',
    isActive: status === 'active',
  }));
}

/** A check against the models named, as they are now. */
export async function readConfigurationCheck(
  source: WriteTransaction | Database['prisma'],
  modelIds: readonly string[],
): Promise<ConfigurationCheck> {
  const rows = await source.configurationModel.findMany({ where: { id: { in: [...new Set(modelIds)] } } });
  return configurationCheckOf(new Map(rows.map((row) => [row.id, toKnownModel(row)])));
}

/** Reads a stored model. Throws `stored-model-broken` for a definition that no import would have let in. */
export function toKnownModel(row: {
  readonly name: string;
  readonly version: number;
  readonly status: string;
  readonly definition: unknown;
}): KnownModel {
  const model = parseModel(row.definition);
  if (!model.ok) {
    throw new InvariantError('stored-model-broken', `The model "${row.name}" cannot be read.`, {
      details: { faults: model.error },
    });
  }
  return {
    name: row.name,
    version: row.version,
    isRetired: row.status === 'retired',
    model: model.value,
  };
}
