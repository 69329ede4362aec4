import { checkConfiguration, partsOf, type Model } from '@portico/configurator';
import type { Fault, Faults } from '@portico/kernel';
import type { ApprovedConfiguration } from './page-content.ts';
import { findTextFaults } from './text-faults.ts';

/** A product that a configuration is made of, and how many of it one system takes. */
export type ConfigurationPart = { readonly productId: string; readonly quantity: number };

/**
 * What looking a configuration up in its model finds. `sound` carries the model's present version and the parts;
 * `unsound` says in the configurator's own codes what its rules no longer permit, with paths below the choices.
 */
export type ConfigurationFinding =
  | { readonly kind: 'sound'; readonly modelVersion: number; readonly parts: readonly ConfigurationPart[] }
  | { readonly kind: 'unknown-model' }
  | { readonly kind: 'retired-model'; readonly modelName: string }
  | { readonly kind: 'unsound'; readonly faults: Faults };

/** Looks a configuration up in its model as it is today. Passed in, so that decisions need no catalogue. */
export type ConfigurationCheck = (
  configuration: Pick<ApprovedConfiguration, 'modelId' | 'choices' | 'restrictions'>,
) => ConfigurationFinding;

/** A model as the catalogue holds it today. A retired one is sold no more. */
export type KnownModel = {
  readonly name: string;
  readonly version: number;
  readonly isRetired: boolean;
  readonly model: Model;
};

/** The check against these models, by id; a model that is not among them is unknown. */
export function configurationCheckOf(models: ReadonlyMap<string, KnownModel>): ConfigurationCheck {
  return ({ modelId, choices, restrictions }) => {
    const known = models.get(modelId);
    if (known === undefined) return { kind: 'unknown-model' };
    if (known.isRetired) return { kind: 'retired-model', modelName: known.name };
    const sound = checkConfiguration(known.model, { choices, restrictions });
    if (!sound.ok) return { kind: 'unsound', faults: sound.error };
    return { kind: 'sound', modelVersion: known.version, parts: partsOf(known.model, sound.value.choices) };
  };
}

/** What is wrong with a configuration, with paths below `path`: its words, and its choices in the model of today. */
export function findConfigurationFaults(
  configuration: ApprovedConfiguration,
  check: ConfigurationCheck,
  path: string,
): Faults {
  return [
    ...findTextFaults(`${path}.name`, configuration.name, { max: 160, required: true }),
    ...findTextFaults(`${path}.description`, configuration.description, { max: 600 }),
    ...findModelFaults(check(configuration), path),
  ];
}

function findModelFaults(finding: ConfigurationFinding, path: string): Faults {
  switch (finding.kind) {
    case 'sound':
      return [];
    case 'unknown-model':
      return [{ path: `${path}.modelId`, code: 'model-unknown' }];
    case 'retired-model':
      return [{ path: `${path}.modelId`, code: 'model-retired', values: { model: finding.modelName } }];
    case 'unsound':
      return finding.faults.map((fault): Fault => ({ ...fault, path: `${path}.${fault.path}` }));
  }
}
