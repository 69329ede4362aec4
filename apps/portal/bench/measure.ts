import { join } from 'node:path';

import { z } from 'zod';

import { cpuMilliseconds } from './cpu-time.ts';
import { runProcess } from './run-process.ts';
import type { MeasuredServer } from './server-process.ts';

const resultSchema = z.object({
  requests: z.number(),
  warmedUpWith: z.number(),
  perSecond: z.number(),
  p50: z.number(),
  p99: z.number(),
  bytes: z.number(),
});

/**
 * What one run of the load measured. `bytes` is the length of the page, `cpuMilliseconds` what the server's process
 * spends on one request.
 */
export type Measurement = z.infer<typeof resultSchema> & { readonly cpuMilliseconds: number | undefined };

/** How a page is loaded. */
export type Load = { readonly connections: number; readonly warmup: number; readonly seconds: number };

/** Loads a page of a server from a process of its own. */
export async function measure(
  { origin, pid }: MeasuredServer,
  path: string,
  cookie: string,
  load: Load,
): Promise<Measurement> {
  const url = `${origin}${path}`;
  const before = await cpuMilliseconds(pid);
  const options = Object.entries({ url, cookie, ...load }).map(([name, value]) => `--${name}=${value}`);
  const output = await runProcess(
    ['node', join(import.meta.dirname, 'load/main.ts'), ...options],
    import.meta.dirname,
  );
  const after = await cpuMilliseconds(pid);
  const result = resultSchema.parse(JSON.parse(output));
  // What warming up took is spread over the requests that were counted there too.
  const served = result.requests + result.warmedUpWith;
  return {
    ...result,
    cpuMilliseconds: before === undefined || after === undefined ? undefined : (after - before) / served,
  };
}
