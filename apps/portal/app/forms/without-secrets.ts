const SECRETS: ReadonlySet<string> = new Set(['password', 'repeated', 'current']);

/** What was typed, to be shown again, without the passwords: those never come back from the server. */
export function withoutSecrets(typed: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !SECRETS.has(name)));
}
