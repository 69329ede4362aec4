/** Whether an address is one of a pattern of the route table: `/quotes/:id` takes `/quotes/17`, not `/quotes/17/revise`. */
export function isOf(pattern: string, pathname: string): boolean {
  const parts = pattern.split('/');
  const given = pathname.split('/');
  return (
    parts.length === given.length && parts.every((part, at) => part.startsWith(':') || part === given[at])
  );
}

/** The pattern that answers at an address; one that names every part goes before one with a placeholder. */
export function patternOf(pathname: string, patterns: readonly string[]): string | undefined {
  return patterns
    .filter((pattern) => isOf(pattern, pathname))
    .toSorted((one, other) => placeholders(one) - placeholders(other))[0];
}

function placeholders(pattern: string): number {
  return pattern.split('/').filter((part) => part.startsWith(':')).length;
}
