import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { z } from 'zod';

import type { MeasuredServer } from '../server-process.ts';
import { summarizeProfile } from './summarize-profile.ts';
import type { Share } from './summarize-profile.ts';

const WARM_UP_SECONDS = 3;
const SAMPLED_SECONDS = 5;

const profileSchema = z.object({
  nodes: z.array(
    z.object({ id: z.number(), callFrame: z.object({ functionName: z.string(), url: z.string() }) }),
  ),
  samples: z.array(z.number()),
});

/** What a server has to be started with, so that it can be looked into. */
export type Instrumented = {
  readonly nodeOptions: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
};

/**
 * Where a server's processor time goes while it is loaded. It is started anew under V8's sampling profiler, which
 * costs it some speed, so nothing is timed meanwhile; starting and warming up are not sampled.
 */
export async function profile(
  start: (instrumented: Instrumented) => Promise<MeasuredServer>,
  load: (server: MeasuredServer, seconds: number) => Promise<unknown>,
): Promise<readonly Share[]> {
  const folder = await mkdtemp(join(tmpdir(), 'portico-profile-'));
  const file = join(folder, 'profile.json');
  const server = await start({
    nodeOptions: ['--import', join(import.meta.dirname, 'sampler.ts')],
    environment: { PORTICO_BENCH_PROFILE: file },
  });
  try {
    await load(server, WARM_UP_SECONDS);
    process.kill(server.pid, 'SIGUSR2');
    await load(server, SAMPLED_SECONDS);
    process.kill(server.pid, 'SIGUSR2');
    for (let waited = 0; waited < 100 && !existsSync(file); waited += 1) await pause(100);
    return summarizeProfile(profileSchema.parse(JSON.parse(await readFile(file, 'utf8'))));
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
