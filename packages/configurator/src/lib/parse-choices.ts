import { err, ok, type Fault, type Faults, type Result } from '@portico/kernel';
import type { Choice, Choices, Restrictions } from './choices.ts';
import type { Feature, Model } from './model.ts';

/**
 * Reads choices out of untrusted JSON: an object of answers by feature key. Each answer must fit the kind of its
 * feature and name options that it has; whether the answers go together is for `evaluate` to say.
 */
export function parseChoices(model: Model, input: unknown, path = 'choices'): Result<Choices, Faults> {
  if (!isRecord(input)) return err([{ path, code: 'choices-invalid' }]);
  const faults: Fault[] = [];
  const choices: Record<string, Choice> = {};
  for (const [key, value] of Object.entries(input)) {
    const here = `${path}.${key}`;
    const feature = model.features.find((candidate) => candidate.key === key);
    if (feature === undefined) {
      faults.push({ path: here, code: 'feature-unknown', values: { feature: key } });
      continue;
    }
    const choice = readChoiceOf(feature, value, here);
    if (choice.ok) choices[key] = choice.value;
    else faults.push(...choice.error);
  }
  return faults.length > 0 ? err(faults) : ok(choices);
}

/** Reads restrictions out of untrusted JSON: `allowed` options by feature, and `locked` answers. */
export function parseRestrictions(
  model: Model,
  input: unknown,
  path = 'restrictions',
): Result<Restrictions, Faults> {
  if (!isRecord(input)) return err([{ path, code: 'restrictions-invalid' }]);
  const allowed = parseAllowed(model, input['allowed'] ?? {}, `${path}.allowed`);
  const locked = parseChoices(model, input['locked'] ?? {}, `${path}.locked`);
  if (!allowed.ok || !locked.ok) {
    return err([...(allowed.ok ? [] : allowed.error), ...(locked.ok ? [] : locked.error)]);
  }
  return ok({ allowed: allowed.value, locked: locked.value });
}

function parseAllowed(
  model: Model,
  input: unknown,
  path: string,
): Result<Readonly<Record<string, readonly string[]>>, Faults> {
  if (!isRecord(input)) return err([{ path, code: 'restrictions-invalid' }]);
  const faults: Fault[] = [];
  const allowed: Record<string, readonly string[]> = {};
  for (const [key, value] of Object.entries(input)) {
    const feature = model.features.find((candidate) => candidate.key === key);
    if (feature === undefined) {
      faults.push({ path: `${path}.${key}`, code: 'feature-unknown', values: { feature: key } });
      continue;
    }
    const options = readOptionKeys(feature, value, `${path}.${key}`);
    if (options.ok) allowed[key] = options.value;
    else faults.push(...options.error);
  }
  return faults.length > 0 ? err(faults) : ok(allowed);
}

function readChoiceOf(feature: Feature, value: unknown, path: string): Result<Choice, Faults> {
  switch (feature.kind) {
    case 'one':
      return readOptionKey(feature, value, path);
    case 'optional':
      return value === null ? ok(null) : readOptionKey(feature, value, path);
    case 'several':
      return readOptionKeys(feature, value, path);
    case 'quantity':
      if (
        typeof value === 'number' &&
        Number.isInteger(value) &&
        value >= feature.min &&
        value <= feature.max
      ) {
        return ok(value);
      }
      return err([{ path, code: 'quantity-out-of-range', values: { min: feature.min, max: feature.max } }]);
  }
}

function readOptionKey(feature: Feature, value: unknown, path: string): Result<string, Faults> {
  if (typeof value !== 'string')
    return err([{ path, code: 'choice-invalid', values: { feature: feature.name } }]);
  if (feature.options.some(({ key }) => key === value)) return ok(value);
  return err([{ path, code: 'option-unknown', values: { feature: feature.name, option: value } }]);
}

function readOptionKeys(feature: Feature, value: unknown, path: string): Result<readonly string[], Faults> {
  if (!Array.isArray(value))
    return err([{ path, code: 'choice-invalid', values: { feature: feature.name } }]);
  const keys: string[] = [];
  const faults: Fault[] = [];
  for (const [index, item] of value.entries()) {
    const key = readOptionKey(feature, item, `${path}.${index}`);
    if (!key.ok) faults.push(...key.error);
    else if (keys.includes(key.value))
      faults.push({ path: `${path}.${index}`, code: 'option-repeated', values: { option: key.value } });
    else keys.push(key.value);
  }
  return faults.length > 0 ? err(faults) : ok(keys);
}

function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
