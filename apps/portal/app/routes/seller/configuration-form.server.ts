import type { Choice, Choices, Feature, Model, Restrictions } from '@portico/configurator';

import type { FormValues } from '~/forms/read-form.server.ts';

/** How far members may depart from what is chosen in a feature. */
export const POLICIES = ['free', 'some', 'fixed'] as const;

/** How far members may depart from what is chosen in a feature. */
export type Policy = (typeof POLICIES)[number];

/** What the form of a configuration says: words, choices, and how far members may depart from them. */
export type ReadConfiguration = {
  readonly name: string;
  readonly description: string;
  readonly choices: Choices;
  readonly restrictions: Restrictions;
};

/** Reads the form. Answers that do not fit their feature are left open, and found missing when it is checked. */
export function readConfiguration(form: FormValues, model: Model): ReadConfiguration {
  const choices: Record<string, Choice> = {};
  const allowed: Record<string, readonly string[]> = {};
  const locked: Record<string, Choice> = {};
  for (const feature of model.features) {
    const choice = readChoice(form, feature);
    if (choice !== undefined) choices[feature.key] = choice;
    const policy = form.text(`policy.${feature.key}`);
    if (policy === 'fixed' && choice !== undefined) locked[feature.key] = choice;
    if (policy === 'some') allowed[feature.key] = readAllowed(form, feature, choice);
  }
  return {
    name: form.text('configuration.name'),
    description: form.text('configuration.description'),
    choices,
    restrictions: {
      ...(Object.keys(allowed).length > 0 && { allowed }),
      ...(Object.keys(locked).length > 0 && { locked }),
    },
  };
}

/** How a feature is restricted. */
export function policyOf({ allowed, locked }: Restrictions, feature: string): Policy {
  if (locked !== undefined && feature in locked) return 'fixed';
  return allowed !== undefined && feature in allowed ? 'some' : 'free';
}

/**
 * The options that members may choose: those ticked, and always what is approved itself. A form that did not show
 * the options yet, because the feature was free until now, begins with all of them.
 */
function readAllowed(form: FormValues, feature: Feature, choice: Choice | undefined): readonly string[] {
  const keys = feature.options.map(({ key }) => key);
  const name = `allow.${feature.key}`;
  if (!(name in form.typed)) return keys;
  const approved = typeof choice === 'string' ? [choice] : typeof choice === 'object' ? (choice ?? []) : [];
  return keys.filter((key) => form.all(name).includes(key) || approved.includes(key));
}

function readChoice(form: FormValues, feature: Feature): Choice | undefined {
  const name = `choice.${feature.key}`;
  const known = (key: string) => feature.options.some((option) => option.key === key);
  switch (feature.kind) {
    case 'one':
      return known(form.text(name)) ? form.text(name) : undefined;
    case 'optional':
      return known(form.text(name)) ? form.text(name) : null;
    case 'several':
      return form.all(name).filter(known);
    case 'quantity': {
      const count = Number(form.text(name));
      return Number.isInteger(count) && form.text(name) !== '' ? count : undefined;
    }
  }
}
