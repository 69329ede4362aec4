/** What kind of value an attribute holds. */
export type AttributeType = 'number' | 'text' | 'boolean' | 'set';

/** A value of an attribute: a figure in the unit of its definition, words, yes or no, or several words. */
export type AttributeValue = number | string | boolean | readonly string[];

/** The attributes of a product by the code of their definition. What is not known is absent, never null. */
export type Attributes = Readonly<Record<string, AttributeValue>>;

/**
 * What an attribute of a category means. `code` is stable and kebab-case, `unit` stands behind figures (`mm`,
 * `W`, `GB`), and a `telling` attribute is one that a list shows to tell one product from the next.
 */
export type AttributeDefinition = {
  readonly code: string;
  readonly name: string;
  readonly type: AttributeType;
  readonly unit?: string;
  readonly telling: boolean;
};

/** One attribute of one product together with what it means: what a page of facts is made of. */
export type ProductFact = { readonly definition: AttributeDefinition; readonly value: AttributeValue };

/**
 * Lines up what is known of a product in the order of its category’s definitions. Attributes without a
 * definition are left out; so are those whose value is not of the defined type.
 */
export function factsOf(definitions: readonly AttributeDefinition[], attributes: Attributes): ProductFact[] {
  return definitions.flatMap((definition) => {
    const value = attributes[definition.code];
    return value !== undefined && isOfType(definition.type, value) ? [{ definition, value }] : [];
  });
}

/** Like {@link factsOf}, for the telling attributes only, at most `limit` of them. */
export function tellingFactsOf(
  definitions: readonly AttributeDefinition[],
  attributes: Attributes,
  limit = 5,
): ProductFact[] {
  return factsOf(
    definitions.filter((definition) => definition.telling),
    attributes,
  ).slice(0, limit);
}

/** Whether a value is one that an attribute of this type may hold. */
export function isOfType(type: AttributeType, value: AttributeValue): boolean {
  switch (type) {
    case 'number':
      return typeof value === 'number';
    case 'text':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'set':
      return Array.isArray(value);
  }
}
