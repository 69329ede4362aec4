/**
 * Reads one line of apt's status stream (`-o APT::Status-Fd`), such as `pmstatus:mariadb:41.6:Unpacking mariadb`.
 * Answers how far it is in percent, with downloading as the first half; undefined for other lines.
 */
export function readAptProgress(line: string): number | undefined {
  const [kind, , percent] = line.split(':');
  const value = Number(percent);
  if (!Number.isFinite(value)) return undefined;
  if (kind === 'dlstatus') return Math.round(value / 2);
  if (kind === 'pmstatus') return Math.round(50 + value / 2);
  return undefined;
}
