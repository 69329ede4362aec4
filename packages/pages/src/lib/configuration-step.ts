import { assertNever, err, ok, type Faults, type IdSource, type Result } from '@portico/kernel';
import { findConfigurationFaults, type ConfigurationCheck } from './configuration-check.ts';
import type { ApprovedConfiguration } from './page-content.ts';
import type { ConfigurationStep } from './section-change.ts';

/** The most configurations that one page may offer. */
export const MOST_CONFIGURATIONS = 100;

/** Takes one step on the list of approved configurations. Faults have paths below `configuration`. */
export function applyConfigurationStep(
  configurations: readonly ApprovedConfiguration[],
  step: ConfigurationStep,
  check: ConfigurationCheck,
  ids: IdSource,
): Result<readonly ApprovedConfiguration[], Faults> {
  switch (step.kind) {
    case 'add': {
      if (configurations.length >= MOST_CONFIGURATIONS) {
        return err([{ path: 'configuration', code: 'too-many', values: { max: MOST_CONFIGURATIONS } }]);
      }
      const added = settle({ ...step.configuration, key: ids(), modelVersion: 0 }, check);
      return added.ok ? ok([...configurations, added.value]) : added;
    }
    case 'change': {
      const before = configurations.find((configuration) => configuration.key === step.key);
      if (!before) return gone();
      const after = settle({ ...before, ...step.configuration }, check);
      if (!after.ok) return after;
      return ok(
        configurations.map((configuration) => (configuration === before ? after.value : configuration)),
      );
    }
    case 'remove':
      return has(configurations, step.key)
        ? ok(configurations.filter((configuration) => configuration.key !== step.key))
        : gone();
    case 'move':
      return has(configurations, step.key) ? ok(moved(configurations, step.key, step.by)) : gone();
    default:
      return assertNever(step);
  }
}

/** Accepts a configuration that is sound today, and notes the model's version that it was found sound in. */
function settle(
  configuration: ApprovedConfiguration,
  check: ConfigurationCheck,
): Result<ApprovedConfiguration, Faults> {
  const faults = findConfigurationFaults(configuration, check, 'configuration');
  const finding = check(configuration);
  if (faults.length > 0 || finding.kind !== 'sound') return err(faults);
  return ok({
    ...configuration,
    name: configuration.name.trim(),
    description: configuration.description.trim(),
    modelVersion: finding.modelVersion,
  });
}

function moved(
  configurations: readonly ApprovedConfiguration[],
  key: string,
  by: -1 | 1,
): readonly ApprovedConfiguration[] {
  const from = configurations.findIndex((configuration) => configuration.key === key);
  const to = Math.min(Math.max(from + by, 0), configurations.length - 1);
  const rest = configurations.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...configurations.slice(from, from + 1), ...rest.slice(to)];
}

function has(configurations: readonly ApprovedConfiguration[], key: string): boolean {
  return configurations.some((configuration) => configuration.key === key);
}

function gone(): Result<never, Faults> {
  return err([{ path: 'configuration', code: 'configuration-gone' }]);
}
