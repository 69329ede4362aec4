import { Obstacle } from '../../bootstrap/obstacle.mjs';
import type { Step } from './step.ts';

/** What the command line asks for. */
export type Selection = { readonly kind: 'run'; readonly steps: readonly Step[] } | { readonly kind: 'list' };

/**
 * Reads `--only lint,unit` and `--list`. A selected step brings along the steps that it needs first.
 *
 * @throws {Obstacle} for an argument or a step that there is not
 */
export function readSelection(args: readonly string[], steps: readonly Step[]): Selection {
  if (args.length === 0) return { kind: 'run', steps };
  if (args[0] === '--list') return { kind: 'list' };
  const [option, value] = args[0]?.startsWith('--only=') ? ['--only', args[0].slice('--only='.length)] : args;
  if (option !== '--only' || value === undefined) {
    throw new Obstacle(
      `Not understood: ${args.join(' ')}. Use npm test -- --only unit,lint or npm test -- --list`,
    );
  }
  const names = new Set(value.split(',').map((name) => name.trim()));
  for (const name of names) {
    if (!steps.some((step) => step.name === name)) {
      throw new Obstacle(
        `There is no step "${name}". There are: ${steps.map((step) => step.name).join(', ')}.`,
      );
    }
  }
  for (const step of steps) if (names.has(step.name)) for (const first of step.after ?? []) names.add(first);
  return { kind: 'run', steps: steps.filter((step) => names.has(step.name)) };
}
