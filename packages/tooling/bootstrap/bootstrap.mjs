import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { runCommand } from './command.mjs';
import { areDependenciesReady, installDependencies } from './dependencies.mjs';
import { commandEnvironment } from './environment.mjs';
import { withLock } from './lock.mjs';
import { Obstacle, recognizeFault } from './obstacle.mjs';
import { generatePrismaClient, isPrismaClientReady } from './prisma-client.mjs';
import { say, timed } from './progress.mjs';
import { installToolchain, isToolchainReady, pinnedTools } from './toolchain.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const toolchain = join(root, 'packages', 'tooling', 'toolchain');

/**
 * Makes the checkout ready (pinned Node and pnpm, dependencies, Prisma client), each only where it is not yet,
 * then runs the command and ends with its exit code.
 *
 * @param {readonly string[]} command
 */
export async function main(command) {
  // The terminal may be closed while the command still ends in order.
  process.stderr.on('error', () => undefined);
  try {
    const env = commandEnvironment(process.env, [join(toolchain, 'bin'), join(root, 'node_modules', '.bin')]);
    await prepare(env);
    process.exitCode = await runCommand(command, { cwd: root, env });
  } catch (error) {
    say(explain(error));
    process.exitCode = 1;
  }
}

/** @param {NodeJS.ProcessEnv} env */
async function prepare(env) {
  const tools = await pinnedTools(toolchain);
  if (await isReady(tools)) return;

  await withLock(
    join(toolchain, '.lock'),
    async () => {
      if (!(await isToolchainReady(toolchain, tools))) {
        const [node, pnpm] = tools;
        await timed(`Installing Node ${node?.version} and pnpm ${pnpm?.version} into the checkout`, () =>
          installToolchain(toolchain, tools),
        );
      }
      if (!(await areDependenciesReady(root))) {
        await timed('Installing the dependencies', () => installDependencies(root, env));
      }
      if (!(await isPrismaClientReady(root))) {
        await timed('Generating the Prisma client', () => generatePrismaClient(root, env));
      }
    },
    {
      onWait: (holder) =>
        say(`Waiting for another portico command (process ${holder}) to finish its preparations …`),
    },
  );
}

/** @param {readonly import('./toolchain.mjs').Tool[]} tools */
async function isReady(tools) {
  const answers = await Promise.all([
    isToolchainReady(toolchain, tools),
    areDependenciesReady(root),
    isPrismaClientReady(root),
  ]);
  return answers.every(Boolean);
}

/** @param {unknown} error */
function explain(error) {
  if (error instanceof Obstacle) return error.message;
  const text = error instanceof Error ? error.message : String(error);
  return recognizeFault(text, 'preparing the checkout')?.message ?? `Preparing the checkout failed: ${text}`;
}
