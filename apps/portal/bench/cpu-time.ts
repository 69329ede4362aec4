import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

// Linux counts processor time in hundredths of a second, whatever the kernel's own tick is.
const TICKS_PER_SECOND = 100;

/**
 * How many milliseconds a process has kept a processor busy since it started; undefined where the system does not
 * say. Unlike the time on the clock it does not depend on what else the machine does.
 */
export async function cpuMilliseconds(pid: number): Promise<number | undefined> {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return undefined;
  const stat = await readFile(path, 'utf8');
  return readCpuMilliseconds(stat);
}

/** Reads it out of a line of /proc/<pid>/stat. */
export function readCpuMilliseconds(stat: string): number {
  // The program's name stands in parentheses and may hold blanks; user and system time are fields 14 and 15.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND) * 1000;
}
