import type { Choice } from './choices.ts';

/**
 * One thing that stands in the way: a choice made in another feature, a rule of the model, or the approved
 * specification (its allowed options, or its locked answer, for `feature`).
 */
export type Cause =
  | { readonly kind: 'choice'; readonly feature: string; readonly choice: Choice }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'allowed'; readonly feature: string }
  | { readonly kind: 'locked'; readonly feature: string }
  | { readonly kind: 'count'; readonly feature: string; readonly min: number; readonly max: number };

/**
 * Why something cannot be chosen: an irreducible set of causes. Together with the feature's own kind they rule it
 * out; without any one of them it would be possible.
 */
export type Blocked = { readonly state: 'blocked'; readonly because: readonly Cause[] };

/** Whether a change of a feature leads to choices that some valid complete configuration still contains. */
export type Standing = { readonly state: 'available' } | Blocked;

/** An option as it stands. A chosen option of an `optional` or `several` feature also says whether it can be taken away. */
export type OptionState =
  | { readonly key: string; readonly state: 'chosen'; readonly removal?: Standing }
  | ({ readonly key: string } & Standing);

/** A feature as it stands: its answer (absent while open), each option, and for a `quantity` each count. */
export type FeatureState = {
  readonly key: string;
  readonly choice?: Choice;
  readonly locked: boolean;
  readonly options: readonly OptionState[];
  readonly counts?: readonly ({ readonly count: number } & ({ readonly state: 'chosen' } | Standing))[];
};

/**
 * Choices as a whole. `valid`: some valid complete configuration contains all of them; where not, `conflict` is an
 * irreducible set of causes. `complete`: valid, and every feature has its answer.
 */
export type ChoicesVerdict = {
  readonly valid: boolean;
  readonly complete: boolean;
  readonly conflict: readonly Cause[];
};

/** A model with the choices made: the verdict on them, and where every feature stands. */
export type Evaluation = ChoicesVerdict & { readonly features: readonly FeatureState[] };

/** One answer that a repair changes. `from` is absent where the feature was open. */
export type Change = { readonly feature: string; readonly from?: Choice; readonly to: Choice };

/** A change that is wanted, with the fewest, then cheapest other changes that make it possible. */
export type Repair = {
  readonly changes: readonly Change[];
  readonly choices: Readonly<Record<string, Choice>>;
  /** What the parts of all changed features cost more (or less), in the units of the price function. */
  readonly costDifference: number;
};
