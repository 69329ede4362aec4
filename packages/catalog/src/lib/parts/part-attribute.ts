import type { AttributeDefinition, AttributeType, AttributeValue } from '../attribute.ts';

/**
 * How one attribute is read out of a part record: the field (a dotted path), and what the value found there
 * means. `read` turns what stands there into a value where the plain rules of the type do not.
 */
export type PartAttribute = {
  readonly field: string;
  readonly definition: AttributeDefinition;
  readonly zeroIsUnknown: boolean;
  readonly read?: (value: unknown) => AttributeValue | undefined;
};

type Options = {
  readonly telling?: boolean;
  readonly code?: string;
  readonly zeroIsUnknown?: boolean;
  readonly read?: (value: unknown) => AttributeValue | undefined;
};

/** A figure with a unit, such as a length. Zero means that nobody knew it. */
export function measure(field: string, name: string, unit: string, options: Options = {}): PartAttribute {
  return attribute('number', field, name, { zeroIsUnknown: true, ...options }, unit);
}

/** How many of something there are. Zero means that there are none. */
export function count(field: string, name: string, options: Options = {}): PartAttribute {
  return attribute('number', field, name, options);
}

/** Words. */
export function text(field: string, name: string, options: Options = {}): PartAttribute {
  return attribute('text', field, name, options);
}

/** Yes or no. */
export function flag(field: string, name: string, options: Options = {}): PartAttribute {
  return attribute('boolean', field, name, options);
}

/** Several words. */
export function set(field: string, name: string, options: Options = {}): PartAttribute {
  return attribute('set', field, name, options);
}

/** Marks attributes as those that a list shows, in this order. */
export function telling(...attributes: readonly PartAttribute[]): PartAttribute[] {
  return attributes.map((each) => ({ ...each, definition: { ...each.definition, telling: true } }));
}

/** The code of a field: `specifications.memory.maxSupport` becomes `specifications-memory-max-support`. */
export function codeOf(field: string): string {
  return field
    .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
    .replaceAll(/[^A-Za-z\d]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 80);
}

function attribute(
  type: AttributeType,
  field: string,
  name: string,
  options: Options,
  unit?: string,
): PartAttribute {
  return {
    field,
    definition: {
      code: options.code ?? codeOf(field),
      name,
      type,
      ...(unit === undefined ? {} : { unit }),
      telling: options.telling ?? false,
    },
    zeroIsUnknown: options.zeroIsUnknown ?? false,
    ...(options.read === undefined ? {} : { read: options.read }),
  };
}
