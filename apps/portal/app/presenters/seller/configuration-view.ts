import { evaluate, type Choices, type Feature, type Model, type Restrictions } from '@portico/configurator';

/** An option as the form offers it; `isBlocked`: it does not go together with what is chosen elsewhere. */
export type OptionView = { readonly key: string; readonly name: string; readonly isBlocked: boolean };

/** A feature as the form shows it. */
export type FeatureView = {
  readonly key: string;
  readonly name: string;
  readonly kind: Feature['kind'];
  readonly min: number;
  readonly max: number;
  readonly options: readonly OptionView[];
  readonly chosen: readonly string[];
  readonly count: number | undefined;
  readonly allowed: readonly string[];
};

/** A configuration that is being made: every feature, and the names of those whose answers do not go together. */
export type ConfigurationView = {
  readonly features: readonly FeatureView[];
  readonly conflict: readonly string[];
  readonly isComplete: boolean;
};

/** Lays a configuration out for its form. What the seller may choose is bound by the model alone, not by restrictions. */
export function toConfigurationView(
  model: Model,
  choices: Choices,
  restrictions: Restrictions,
): ConfigurationView {
  const evaluation = evaluate(model, {}, choices);
  const states = new Map(evaluation.features.map((feature) => [feature.key, feature]));
  const inConflict = new Set(
    evaluation.conflict.flatMap((cause) => (cause.kind === 'rule' ? [] : [cause.feature])),
  );
  return {
    isComplete: evaluation.complete,
    conflict: model.features.filter(({ key }) => inConflict.has(key)).map(({ name }) => name),
    features: model.features.map((feature): FeatureView => {
      const choice = choices[feature.key];
      const blocked = new Set(
        (states.get(feature.key)?.options ?? [])
          .filter((option) => option.state === 'blocked')
          .map((option) => option.key),
      );
      return {
        key: feature.key,
        name: feature.name,
        kind: feature.kind,
        min: 'min' in feature ? feature.min : 0,
        max: 'max' in feature ? feature.max : 1,
        options: feature.options.map(({ key, name }) => ({ key, name, isBlocked: blocked.has(key) })),
        chosen: typeof choice === 'string' ? [choice] : typeof choice === 'object' ? (choice ?? []) : [],
        count: typeof choice === 'number' ? choice : undefined,
        allowed: restrictions.allowed?.[feature.key] ?? feature.options.map(({ key }) => key),
      };
    }),
  };
}
