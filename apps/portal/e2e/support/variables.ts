/** Where something of the installation is; the global setup says it. */
export function requireVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set; the global setup sets it.`);
  return value;
}
