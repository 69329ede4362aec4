import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { z } from 'zod';

import type { MeasuredServer } from '../server-process.ts';
import { summarizeProfile } from './summarize-profile.ts';
import type { Share } from './summarize-profile.ts';

const profileSchema = z.object({
  nodes: z.array(
    z.object({ id: z.number(), callFrame: z.object({ functionName: z.string(), url: z.string() }) }),
  ),
  samples: z.array(z.number()),
});

/**
 * Where a server's processor time goes while `load` runs. It is started anew under V8's sampling profiler, which
 * costs it some speed, so nothing is timed meanwhile.
 */
export async function profile(
  start: (nodeOptions: readonly string[]) => Promise<MeasuredServer>,
  load: (origin: string) => Promise<unknown>,
): Promise<readonly Share[]> {
  const folder = await mkdtemp(join(tmpdir(), 'portico-profile-'));
  try {
    const server = await start(['--cpu-prof', `--cpu-prof-dir=${folder}`]);
    try {
      await load(server.origin);
    } finally {
      await server.stop();
    }
    const [file] = await readdir(folder);
    if (file === undefined) throw new Error('The server ended without writing its profile.');
    return summarizeProfile(profileSchema.parse(JSON.parse(await readFile(join(folder, file), 'utf8'))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
