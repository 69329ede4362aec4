import type { Choices } from '@portico/configurator';
import { InvariantError } from '@portico/kernel';
import type { LineDetail, LineTrace, ShipTo } from '@portico/purchasing';
import { z } from 'zod';

const choices = z.record(
  z.string(),
  z.union([z.string(), z.null(), z.number(), z.array(z.string()).readonly()]),
);
const details = z.array(z.object({ label: z.string(), value: z.string() }));
const shipTo = z.object({
  unitName: z.string(),
  recipient: z.string().exactOptional(),
  line1: z.string().exactOptional(),
  line2: z.string().exactOptional(),
  postalCode: z.string().exactOptional(),
  city: z.string().exactOptional(),
  region: z.string().exactOptional(),
  country: z.string().exactOptional(),
});

/** Reads choices out of a column or a form; `undefined` when they are not answers by feature. */
export function parseChoices(value: unknown): Choices | undefined {
  const parsed = choices.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** Reads the choices of a stored line. */
export function readChoices(value: unknown): Choices {
  return parseChoices(value) ?? broken('choices');
}

/** Reads the details of a stored line. */
export function readDetails(value: unknown): readonly LineDetail[] {
  const parsed = details.safeParse(value);
  return parsed.success ? parsed.data : broken('details');
}

/** Reads where a stored order goes. */
export function readShipTo(value: unknown): ShipTo {
  const parsed = shipTo.safeParse(value);
  return parsed.success ? parsed.data : broken('ship_to');
}

/** Reads the trace of a stored line. Its inside is pricing's own, which wrote it; the version says whether it still fits. */
export function readTrace(value: unknown): LineTrace {
  return isTrace(value) ? value : broken('trace');
}

function isTrace(value: unknown): value is LineTrace {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === 1 &&
    ('parts' in value || 'candidates' in value)
  );
}

function broken(column: string): never {
  throw new InvariantError(
    'stored-json-broken',
    `A stored line has "${column}" in a form that nobody wrote.`,
  );
}
