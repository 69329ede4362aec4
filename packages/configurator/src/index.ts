export { checkConfiguration } from './lib/check-configuration.ts';
export type { SoundConfiguration } from './lib/check-configuration.ts';
export { isSameChoice } from './lib/choice-literals.ts';
export type { Choice, Choices, Restrictions } from './lib/choices.ts';
export { findFeature, isAnswered, toggledChoice, withChoice } from './lib/choose.ts';
export { comparisonHolds } from './lib/compare-values.ts';
export { complete } from './lib/complete.ts';
export type { NoCompletion } from './lib/complete.ts';
export { evaluate, evaluateFeature, judgeChoices } from './lib/evaluate.ts';
export type {
  Blocked,
  Cause,
  Change,
  ChoicesVerdict,
  Evaluation,
  FeatureState,
  OptionState,
  Repair,
  Standing,
} from './lib/evaluation.ts';
export type {
  Attribute,
  AttributeOf,
  AttributeValue,
  Comparison,
  Feature,
  Model,
  Option,
  OptionSet,
  Rule,
} from './lib/model.ts';
export { choiceCost, chosenOptions } from './lib/option-cost.ts';
export type { OptionCost } from './lib/option-cost.ts';
export { parseChoices, parseRestrictions } from './lib/parse-choices.ts';
export { MODEL_LIMITS } from './lib/model-limits.ts';
export { parseModel } from './lib/parse-model.ts';
export { departuresFrom, describeChoices, partsOf, productsOfModel } from './lib/parts-of.ts';
export type { Departure, DescribedChoice, Part } from './lib/parts-of.ts';
export { permitted } from './lib/permitted.ts';
export type { RestrictedModel } from './lib/permitted.ts';
export { repair } from './lib/repair.ts';
export type { Wish } from './lib/repair.ts';
export { revive } from './lib/revive.ts';
export type { Revived } from './lib/revive.ts';
