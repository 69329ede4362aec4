import { z } from 'zod';

/** A TCP port; 0 asks the system for a free one. */
export function portVariable(name: string, preset: number) {
  const remedy = `it must be a port number from 0 to 65535, for example ${name}=${preset}.`;
  return z
    .string()
    .regex(/^\d{1,5}$/, { error: remedy })
    .transform(Number)
    .refine((port) => port <= 65_535, { error: remedy })
    .default(preset);
}

/** A whole number within bounds. */
export function wholeNumberVariable(name: string, preset: number, least: number, most: number) {
  const remedy = `it must be a whole number from ${least} to ${most}, for example ${name}=${preset}.`;
  return z
    .string()
    .regex(/^\d{1,9}$/, { error: remedy })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error: remedy })
    .default(preset);
}

/** A URL of one of `protocols` (written with the colon). */
export function urlVariable(protocols: readonly string[], example: string) {
  return z.string().refine((text) => protocols.includes(URL.parse(text)?.protocol ?? ''), {
    error: `it must be a URL such as ${example}.`,
  });
}
