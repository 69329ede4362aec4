import type { AttributeDefinition, AttributeType } from '../attribute.ts';
import { codeOf } from './part-attribute.ts';

/** A field of a record that nobody described: where it stands, and what it holds. */
export type PlainField = { readonly field: string; readonly value: unknown };

const MAX_DEPTH = 6;

/**
 * Lays a nested record flat: one entry for each value that is no object. Lists stay whole; lists of objects are
 * left out, because their entries have no name of their own.
 */
export function flatten(record: object, skip: ReadonlySet<string>, prefix = '', depth = 0): PlainField[] {
  return Object.entries(record).flatMap(([key, value]: [string, unknown]): PlainField[] => {
    const field = prefix === '' ? key : `${prefix}.${key}`;
    if (skip.has(field) || value === null || value === undefined) return [];
    if (Array.isArray(value))
      return value.every((entry) => typeof entry === 'string') ? [{ field, value }] : [];
    if (typeof value === 'object') return depth < MAX_DEPTH ? flatten(value, skip, field, depth + 1) : [];
    return [{ field, value }];
  });
}

/** Describes a field by what it holds: its name is its path in words, its type that of its value. */
export function describe({ field, value }: PlainField): AttributeDefinition {
  const words = codeOf(field).replaceAll('-', ' ');
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  return { code: codeOf(field), name: name.slice(0, 120), type: typeOf(value), telling: false };
}

function typeOf(value: unknown): AttributeType {
  if (Array.isArray(value)) return 'set';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'text';
}
