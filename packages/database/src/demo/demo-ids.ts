import { createHash } from 'node:crypto';

/**
 * Identifiers of the demo: UUIDs of version 7, as the application makes them, but always the same for the same
 * seed and name. `at` is the instant that the identifier sorts by.
 */
export type DemoIds = (name: string, at: Date) => string;

/** Identifiers for a seed. Two names never share one. */
export function demoIds(seed: string): DemoIds {
  return (name, at) => {
    const time = at.getTime().toString(16).padStart(12, '0');
    const hash = createHash('sha256').update(`${seed}\n${name}`).digest('hex');
    const variant = ((Number.parseInt(hash.slice(3, 4), 16) & 3) | 8).toString(16);
    return [
      time.slice(0, 8),
      time.slice(8, 12),
      `7${hash.slice(0, 3)}`,
      `${variant}${hash.slice(4, 7)}`,
      hash.slice(7, 19),
    ].join('-');
  };
}
