import type { Attributes } from './attribute.ts';
import { z } from 'zod';

const attributes = z.record(
  z.string(),
  z.union([z.number(), z.string(), z.boolean(), z.array(z.string()).readonly()]),
);

/** Reads attributes out of stored JSON; `undefined` when it is not of their shape. */
export function parseAttributes(json: unknown): Attributes | undefined {
  const parsed = attributes.safeParse(json);
  return parsed.success ? parsed.data : undefined;
}
