import type { z } from 'zod';

/** Variables as a process gets them. Passed in, so that no schema reads `process.env` behind anybody's back. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration cannot be used. `lines` says for each variable what it holds and what it must be. */
export class ConfigurationError extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'ConfigurationError';
    this.lines = lines;
  }
}

/**
 * Parses the variables that `schema` names out of `environment`. An empty variable counts as absent, as it does in
 * a shell. Throws {@link ConfigurationError} with one line for each variable that does not fit: its name, its value
 * (passwords inside a URL are blotted out) and the remedy, which is the schema's own message.
 */
export function readEnvironment<Schema extends z.ZodObject>(
  schema: Schema,
  environment: Environment,
): z.output<Schema> {
  const given = Object.fromEntries(
    Object.keys(schema.shape)
      .map((name) => [name, environment[name]?.trim()] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const remedies = new Map<string, string>();
  for (const { path, message } of parsed.error.issues) {
    const name = String(path[0]);
    if (!remedies.has(name)) remedies.set(name, message);
  }
  throw new ConfigurationError([...remedies].map(([name, remedy]) => describe(name, given[name], remedy)));
}

function describe(name: string, value: string | undefined, remedy: string): string {
  const state =
    value === undefined ? `${name} is not set` : `${name} is ${JSON.stringify(withoutPassword(value))}`;
  return `${state}: ${remedy}`;
}

/** Credentials must not reach a terminal or a log, not even out of a URL that does not parse. */
function withoutPassword(value: string): string {
  return value.replace(/:[^:/@\s]*@/, ':***@').replace(/\/\/[^:/@\s]+@/, '//***@');
}
