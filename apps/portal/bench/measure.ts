import { join } from 'node:path';

import { z } from 'zod';

import { runProcess } from './run-process.ts';

const resultSchema = z.object({
  requests: z.number(),
  perSecond: z.number(),
  p50: z.number(),
  p99: z.number(),
  bytes: z.number(),
});

/** What one run of the load measured; `bytes` is the length of the page. */
export type Measurement = z.infer<typeof resultSchema>;

/** How a page is loaded. */
export type Load = { readonly connections: number; readonly warmup: number; readonly seconds: number };

/** Loads a page from a process of its own. */
export async function measure(url: string, cookie: string, load: Load): Promise<Measurement> {
  const options = Object.entries({ url, cookie, ...load }).map(([name, value]) => `--${name}=${value}`);
  const output = await runProcess(
    ['node', join(import.meta.dirname, 'load/main.ts'), ...options],
    import.meta.dirname,
  );
  return resultSchema.parse(JSON.parse(output));
}
