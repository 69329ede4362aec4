import type { Restrictions } from './choices.ts';
import type { Feature, Model } from './model.ts';

/** A model and what restricts it still. */
export type RestrictedModel = { readonly model: Model; readonly restrictions: Restrictions };

/**
 * The same configurations with less told: options that the restrictions forbid are left out of the model, so that a
 * person within them is sent what they may choose and no more. Rules stay.
 */
export function permitted(model: Model, restrictions: Restrictions): RestrictedModel {
  const { allowed = {}, locked } = restrictions;
  const quantities = model.features.filter(({ kind }) => kind === 'quantity').map(({ key }) => key);
  const remaining = Object.entries(allowed).filter(([key]) => quantities.includes(key));
  return {
    model: {
      ...model,
      features: model.features.map((feature) => permittedFeature(feature, allowed[feature.key])),
    },
    restrictions: {
      ...(remaining.length > 0 && { allowed: Object.fromEntries(remaining) }),
      ...(locked !== undefined && { locked }),
    },
  };
}

/** A quantity has but one option, so it keeps it, and its restriction with it. */
function permittedFeature(feature: Feature, keys: readonly string[] | undefined): Feature {
  if (keys === undefined || feature.kind === 'quantity') return feature;
  return { ...feature, options: feature.options.filter(({ key }) => keys.includes(key)) };
}
