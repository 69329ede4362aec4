import { parseModel } from '@portico/configurator';
import type { Model } from '@portico/configurator';
import { InvariantError } from '@portico/kernel';
import { LRUCache } from 'lru-cache';

// A model of one version never changes, and parsing a large one takes longer than reading it.
const models = new LRUCache<string, Model>({ max: 500 });

/** The stored model of one version, parsed once per process. */
export function modelOf(stored: {
  readonly modelId: string;
  readonly version: number;
  readonly definition: unknown;
}): Model {
  const key = `${stored.modelId} ${stored.version}`;
  const known = models.get(key);
  if (known !== undefined) return known;
  const parsed = parseModel(stored.definition);
  if (!parsed.ok) {
    throw new InvariantError('model-broken', `The stored model ${stored.modelId} cannot be read.`, {
      details: { faults: parsed.error },
    });
  }
  models.set(key, parsed.value);
  return parsed.value;
}
