const WARNING = 40;

/**
 * Whether a line belongs on the terminal: warnings and worse of a structured log, and whatever was printed to the
 * error stream without one. Everything else stays in the log file.
 */
export function isWorthShowing(line: string, stream: 'out' | 'err'): boolean {
  if (line.trim() === '') return false;
  const level = readLevel(line);
  return level === undefined ? stream === 'err' : level >= WARNING;
}

function readLevel(line: string): number | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'level' in value && typeof value.level === 'number'
      ? value.level
      : undefined;
  } catch {
    return undefined;
  }
}
