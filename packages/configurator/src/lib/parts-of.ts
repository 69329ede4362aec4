import type { Choice, Choices } from './choices.ts';
import type { Feature, Model, Option } from './model.ts';
import { chosenOptions } from './option-cost.ts';
import { isSameChoice } from './choice-literals.ts';

/** A product and how many of it one configuration takes. */
export type Part = { readonly productId: string; readonly quantity: number };

/**
 * What a configuration is made of: the base product once, then the products of what is chosen in the model's order,
 * equal products added up. Options without a product add nothing.
 */
export function partsOf(model: Model, choices: Choices): readonly Part[] {
  const quantities = new Map([[model.base.productId, 1]]);
  for (const feature of model.features) {
    for (const { option, times } of chosenOptions(feature, choices[feature.key])) {
      if (option.productId === undefined) continue;
      const quantity = (option.quantity ?? 1) * times;
      quantities.set(option.productId, (quantities.get(option.productId) ?? 0) + quantity);
    }
  }
  return [...quantities].map(([productId, quantity]) => ({ productId, quantity }));
}

/** Every product that some configuration of the model could take, each once: what to ask prices for. */
export function productsOfModel(model: Model): readonly string[] {
  const options = model.features.flatMap((feature): readonly Option[] => feature.options);
  const ids = options.flatMap(({ productId }) => (productId === undefined ? [] : [productId]));
  return [...new Set([model.base.productId, ...ids])];
}

/**
 * A feature with what is chosen in it: empty for nothing or while open. `quantity` is how many times an option is
 * chosen, above one only in a feature of that kind; an option that stands for several pieces says so in its name.
 */
export type DescribedChoice = {
  readonly feature: string;
  readonly name: string;
  readonly options: readonly { readonly key: string; readonly name: string; readonly quantity: number }[];
};

/** What is chosen, in the names of the model and in its order. */
export function describeChoices(model: Model, choices: Choices): readonly DescribedChoice[] {
  return model.features.map((feature) => describeFeature(feature, choices[feature.key]));
}

function describeFeature(feature: Feature, choice: Choice | undefined): DescribedChoice {
  const options = chosenOptions(feature, choice).map(({ option, times }) => ({
    key: option.key,
    name: option.name,
    quantity: times,
  }));
  return { feature: feature.key, name: feature.name, options };
}

/** A feature that is answered otherwise than in the standard. */
export type Departure = { readonly from: DescribedChoice; readonly to: DescribedChoice };

/** Where choices depart from a standard, in the model's order. */
export function departuresFrom(model: Model, standard: Choices, choices: Choices): readonly Departure[] {
  return model.features
    .filter(({ key }) => !isSameChoice(standard[key], choices[key]))
    .map((feature) => ({
      from: describeFeature(feature, standard[feature.key]),
      to: describeFeature(feature, choices[feature.key]),
    }));
}
