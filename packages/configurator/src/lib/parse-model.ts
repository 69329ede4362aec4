import { err, ok, type Fault, type Faults, type Result } from '@portico/kernel';
import type { z } from 'zod';
import { findModelFaults } from './model-faults.ts';
import { modelSchema } from './model-schema.ts';
import type { Model } from './model.ts';

/**
 * Reads a model out of untrusted JSON. Every fault carries its path (`features.2.options.0.key`): shapes and types
 * first, then keys that repeat, names that lead nowhere, and counts that cannot be met.
 */
export function parseModel(input: unknown, path = 'model'): Result<Model, Faults> {
  const parsed = modelSchema().safeParse(input);
  if (!parsed.success) {
    return err(parsed.error.issues.map((issue): Fault => toFault(issue, path)));
  }
  const faults = findModelFaults(parsed.data, path);
  return faults.length > 0 ? err(faults) : ok(parsed.data);
}

function toFault(issue: z.core.$ZodIssue, path: string): Fault {
  const place = [path, ...issue.path.map(String)].join('.');
  return { path: place, code: 'model-malformed', values: { problem: issue.message } };
}
