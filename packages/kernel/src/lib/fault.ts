/**
 * What is wrong with one part of an input. `path` names the field (`lines.2.quantity`), `code` is the stable
 * reason that the message catalogue words as `fault.<code>`, `values` are the figures that the words mention.
 */
export type Fault = {
  readonly path: string;
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
};

/** The faults of an input, in the order of its fields. Empty means that the input is sound. */
export type Faults = readonly Fault[];
