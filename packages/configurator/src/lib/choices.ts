/**
 * The answer to one feature: an option's key (`one`, `optional`), null for deliberately nothing (`optional`), the
 * keys of all options chosen (`several`), or how many (`quantity`).
 */
export type Choice = string | null | readonly string[] | number;

/**
 * Answers by feature key. A feature that is absent is still open. A `several` that has not reached its minimum is
 * unfinished and may still grow; otherwise its set is exact.
 */
export type Choices = Readonly<Record<string, Choice>>;

/**
 * An approved specification over a model: which options of a feature may be chosen at all (a feature that is absent
 * is free), and features whose answer is fixed.
 */
export type Restrictions = {
  readonly allowed?: Readonly<Record<string, readonly string[]>>;
  readonly locked?: Choices;
};
