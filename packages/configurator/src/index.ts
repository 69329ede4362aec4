export type { Choice, Choices, Restrictions } from './lib/choices.ts';
export type {
  Blocked,
  Cause,
  Change,
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
