import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { diskFullObstacle, Obstacle, recognizeFault } from '../../bootstrap/obstacle.mjs';
import { startChild } from '../process/child-process.ts';
import type { Child } from '../process/child-process.ts';

const TASK = '@portico/portal#build';

const planSchema = z.object({ tasks: z.array(z.object({ taskId: z.string(), hash: z.string() })) });

// The portal's server loads a build only when this file says that it is whole.
const marker = (root: string): string => join(root, 'apps/portal/build/complete');

/** What is known about the portal's build before anything is built. */
export type BuildState = { readonly hash: string; readonly isCurrent: boolean };

/** Whether the build that is there was made from the sources as they are now. */
export async function inspectPortalBuild(root: string, env: NodeJS.ProcessEnv): Promise<BuildState> {
  const plan: string[] = [];
  const child = startChild({
    command: ['turbo', 'run', 'build', '--filter=@portico/portal', '--dry=json'],
    cwd: root,
    env,
    onLine: (line, stream) => {
      if (stream === 'out') plan.push(line);
    },
  });
  const { code } = await child.ended;
  const hash = code === 0 ? readHash(plan.join('\n')) : undefined;
  if (hash === undefined) {
    throw new Obstacle(`turbo could not plan the portal's build: ${child.lastLines().at(-1) ?? ''}`);
  }
  const built = existsSync(marker(root)) ? (await readFile(marker(root), 'utf8')).trim() : undefined;
  return { hash, isCurrent: built === hash };
}

/** Declares the build that is there outdated, so that no server loads it. */
export async function discardPortalBuild(root: string): Promise<void> {
  await rm(marker(root), { force: true });
}

/** Builds the portal when the build that is there is not of the sources as they are now. */
export async function ensurePortalBuild(
  root: string,
  env: NodeJS.ProcessEnv,
  onStart?: (child: Child) => void,
): Promise<void> {
  const state = await inspectPortalBuild(root, env);
  if (!state.isCurrent) await buildPortal(root, env, state, onStart);
}

/** Builds the portal, or takes the build out of turbo's cache. The child is handed over so that it can be ended. */
export async function buildPortal(
  root: string,
  env: NodeJS.ProcessEnv,
  { hash }: BuildState,
  onStart: (child: Child) => void = () => undefined,
): Promise<void> {
  await discardPortalBuild(root);
  const child = startChild({
    command: ['turbo', 'run', 'build', '--filter=@portico/portal', '--output-logs=errors-only'],
    cwd: root,
    env,
    onLine: () => undefined,
  });
  onStart(child);
  const { code } = await child.ended;
  if (code !== 0) {
    const output = child.lastLines().join('\n');
    throw (
      (await diskFullObstacle(root, 'building the portal')) ??
      recognizeFault(output, 'building the portal') ??
      new Obstacle(`The portal could not be built.\n${output}`)
    );
  }
  await writeFile(marker(root), `${hash}\n`);
}

function readHash(output: string): string | undefined {
  return planSchema.parse(JSON.parse(output)).tasks.find(({ taskId }) => taskId === TASK)?.hash;
}
