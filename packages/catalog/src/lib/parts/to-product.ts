import { type Fault, type Faults, type Result, err, ok, parseId } from '@portico/kernel';
import type { AttributeDefinition, AttributeValue, Attributes } from '../attribute.ts';
import { describe, flatten } from './flatten.ts';
import type { PartCategory } from './part-categories.ts';
import { readPartNumbers } from './read-part-numbers.ts';
import { readText, readValue } from './read-value.ts';
import { toSku } from './to-sku.ts';

/**
 * A product as an import brings it. `sourceKey` names it at its origin for ever; `undescribed` are the
 * definitions of attributes that the category’s table does not hold.
 */
export type ImportedProduct = {
  readonly sourceKey: string;
  readonly categoryCode: string;
  readonly sku: string;
  readonly brand?: string;
  readonly partNumber?: string;
  readonly name: string;
  readonly summary: string;
  readonly attributes: Attributes;
  readonly undescribed: readonly AttributeDefinition[];
};

const MAX_NAME = 400;
const MAX_BRAND = 120;

/**
 * Reads one record of the parts data as a product of `category`. Only what makes it a product must be sound: its
 * identifier (`opendb_id`) and its name (`metadata.name`); the error lists what is wrong with those. Everything
 * else is taken where it can be read and left out where it cannot: null, empty, “unknown”, a measure of zero.
 * Names may repeat and part numbers may be missing, so neither identifies a product.
 */
export function toProduct(category: PartCategory, record: unknown): Result<ImportedProduct, Faults> {
  if (!isRecord(record)) return err([{ path: '', code: 'not-an-object' }]);
  const metadata = isRecord(record['metadata']) ? record['metadata'] : {};
  const sourceKey = parseId(lowerCase(record['opendb_id']));
  const name = readText(metadata['name']);
  const brand = readText(metadata['manufacturer']);
  const faults = [
    ...(sourceKey === undefined ? [fault('opendb_id', 'not-an-identifier')] : []),
    ...textFaults('metadata.name', name, metadata['name'], MAX_NAME),
    ...(brand !== undefined && brand.length > MAX_BRAND ? [tooLong('metadata.manufacturer', MAX_BRAND)] : []),
  ];
  if (faults.length > 0 || sourceKey === undefined || name === undefined) return err(faults);
  const [partNumber] = readPartNumbers(metadata['part_numbers']);
  const { attributes, undescribed } = readAttributes(category, record);
  return ok({
    sourceKey,
    categoryCode: category.code,
    sku: toSku(category.skuPrefix, sourceKey),
    ...(brand === undefined ? {} : { brand }),
    ...(partNumber === undefined ? {} : { partNumber }),
    name,
    summary: [attributes['series'], attributes['variant']]
      .filter((part) => typeof part === 'string')
      .join(' '),
    attributes,
    undescribed,
  });
}

function readAttributes(category: PartCategory, record: object) {
  const attributes: Record<string, AttributeValue> = {};
  for (const { field, definition, zeroIsUnknown, read } of category.attributes) {
    const found = valueAt(record, field);
    const value = read === undefined ? readValue(definition.type, found) : read(found);
    if (value !== undefined && !(zeroIsUnknown && value === 0)) attributes[definition.code] = value;
  }
  const undescribed: AttributeDefinition[] = [];
  for (const plain of flatten(record, category.readFields)) {
    const definition = describe(plain);
    const value = readValue(definition.type, plain.value);
    if (value === undefined || definition.code === '' || definition.code in attributes) continue;
    attributes[definition.code] = value;
    undescribed.push(definition);
  }
  return { attributes, undescribed };
}

function valueAt(record: object, field: string): unknown {
  return field.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), record);
}

function textFaults(path: string, text: string | undefined, raw: unknown, most: number): Fault[] {
  if (text === undefined) return [fault(path, 'required')];
  return typeof raw === 'string' && raw.length > most ? [tooLong(path, most)] : [];
}

function fault(path: string, code: string): Fault {
  return { path, code };
}

function tooLong(path: string, most: number): Fault {
  return { path, code: 'too-long', values: { most } };
}

function lowerCase(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
