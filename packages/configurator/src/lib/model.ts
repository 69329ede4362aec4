/** What an attribute of an option can say: a number in the attribute's unit, a word, a fact, or a set of words. */
export type AttributeValue = number | string | boolean | readonly string[];

/** The name and unit of an attribute. `telling` ones are shown where options are compared. */
export type Attribute = {
  readonly key: string;
  readonly name: string;
  readonly unit?: string;
  readonly telling?: boolean;
};

/**
 * Something that can be chosen, under a name that says all of it ("2 × 16 GB"). It stands for `quantity` (1 where
 * absent) of the product, or for none where it has no `productId` ("no operating system").
 */
export type Option = {
  readonly key: string;
  readonly name: string;
  readonly productId?: string;
  readonly sku?: string;
  readonly quantity?: number;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
};

/**
 * A question that a configuration answers. `one`: exactly one option. `optional`: one or none. `several`: between
 * `min` and `max` different options. `quantity`: its single option, between `min` and `max` times.
 */
export type Feature =
  | { readonly kind: 'one'; readonly key: string; readonly name: string; readonly options: readonly Option[] }
  | {
      readonly kind: 'optional';
      readonly key: string;
      readonly name: string;
      readonly options: readonly Option[];
    }
  | {
      readonly kind: 'several';
      readonly key: string;
      readonly name: string;
      readonly min: number;
      readonly max: number;
      readonly options: readonly Option[];
    }
  | {
      readonly kind: 'quantity';
      readonly key: string;
      readonly name: string;
      readonly min: number;
      readonly max: number;
      readonly options: readonly [Option];
    };

/** Some options of a feature: the condition "one of them is chosen". */
export type OptionSet = { readonly feature: string; readonly options: readonly string[] };

/** An attribute of whatever is chosen in a feature. */
export type AttributeOf = { readonly feature: string; readonly attribute: string };

/** How two values compare. `in`: the left value is among the right set. */
export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'in';

/**
 * What must hold between choices.
 * - `requires`: where one of `when` is chosen, one of `then` is chosen too.
 * - `excludes`: one of `when` and one of `then` are never chosen together.
 * - `compare`: for every option chosen in the left feature and every one chosen in the right (or the constant), the
 *   comparison holds; a missing or unlike value never satisfies it. It says nothing where a feature is left empty.
 * - `sum`: the sum of the attributes of all that is chosen in `terms`, each times its quantity (missing counts
 *   as 0), plus `plus`, is at most the limit: a constant, or the sum of an attribute over a feature.
 */
export type Rule =
  | { readonly kind: 'requires'; readonly key: string; readonly when: OptionSet; readonly then: OptionSet }
  | { readonly kind: 'excludes'; readonly key: string; readonly when: OptionSet; readonly then: OptionSet }
  | {
      readonly kind: 'compare';
      readonly key: string;
      readonly left: AttributeOf;
      readonly operator: Comparison;
      readonly right: AttributeOf | { readonly constant: AttributeValue };
    }
  | {
      readonly kind: 'sum';
      readonly key: string;
      readonly terms: readonly AttributeOf[];
      readonly plus?: number;
      readonly atMost: AttributeOf | { readonly constant: number };
    };

/** A product that can be configured: the base product, the questions, and the rules between their answers. */
export type Model = {
  readonly format: 1;
  readonly name: string;
  readonly base: { readonly productId: string; readonly sku?: string };
  readonly attributes: readonly Attribute[];
  readonly features: readonly Feature[];
  readonly rules: readonly Rule[];
};
