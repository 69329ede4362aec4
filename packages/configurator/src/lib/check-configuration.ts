import { err, ok, type Fault, type Faults, type Result } from '@portico/kernel';
import type { Choices, Restrictions } from './choices.ts';
import { isAnswered } from './choose.ts';
import { evaluate } from './evaluate.ts';
import type { Cause } from './evaluation.ts';
import type { Feature, Model } from './model.ts';
import { parseChoices, parseRestrictions } from './parse-choices.ts';

/** A configuration that can be built: every feature answered, every rule and restriction kept. */
export type SoundConfiguration = { readonly choices: Choices; readonly restrictions: Restrictions };

/**
 * Checks a whole configuration against its model: that the answers fit, that none is missing, and that rules and
 * restrictions hold. Faults carry the path of the answer (`choices.memory`) or `choices` where several together
 * are at fault; then `values.rules` names the rules, comma-separated.
 */
export function checkConfiguration(
  model: Model,
  configuration: { readonly choices: unknown; readonly restrictions: unknown },
): Result<SoundConfiguration, Faults> {
  const choices = parseChoices(model, configuration.choices);
  const restrictions = parseRestrictions(model, configuration.restrictions);
  if (!choices.ok || !restrictions.ok) {
    return err([...(choices.ok ? [] : choices.error), ...(restrictions.ok ? [] : restrictions.error)]);
  }
  const { complete, valid, conflict } = evaluate(model, restrictions.value, choices.value);
  if (complete) return ok({ choices: choices.value, restrictions: restrictions.value });
  if (!valid) return err([toConflictFault(model, conflict)]);
  return err(
    model.features.filter((feature) => !isAnswered(feature, choices.value[feature.key])).map(toMissingFault),
  );
}

function toMissingFault({ key, name }: Feature): Fault {
  return { path: `choices.${key}`, code: 'choice-missing', values: { feature: name } };
}

function toConflictFault(model: Model, conflict: readonly Cause[]): Fault {
  const rules = conflict.flatMap((cause) => (cause.kind === 'rule' ? [cause.rule] : []));
  const features = conflict.flatMap((cause) => (cause.kind === 'rule' ? [] : [cause.feature]));
  const names = [...new Set(features)].map((key) => nameOf(model, key));
  const [only] = new Set(features);
  return {
    path: new Set(features).size === 1 && only !== undefined ? `choices.${only}` : 'choices',
    code: 'choices-conflict',
    values: { features: names.join(', '), rules: rules.join(', ') },
  };
}

function nameOf(model: Model, key: string): string {
  return model.features.find((feature) => feature.key === key)?.name ?? key;
}
