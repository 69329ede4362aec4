import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { filesBelow, fingerprint } from './fingerprint.mjs';
import { Obstacle, recognizeFault } from './obstacle.mjs';
import { runQuietly } from './quiet-run.mjs';

/** @param {string} root */
const home = (root) => join(root, 'packages', 'database');

/** @param {string} root */
const marker = (root) => join(home(root), 'src', 'generated', '.schema-fingerprint');

/** @param {string} root */
async function wanted(root) {
  const schema = await filesBelow(join(home(root), 'prisma', 'schema'));
  return fingerprint([...schema, join(home(root), 'prisma.config.ts'), join(home(root), 'package.json')]);
}

/**
 * Whether the generated client belongs to the schema as it is now.
 *
 * @param {string} root
 */
export async function isPrismaClientReady(root) {
  if (!existsSync(marker(root))) return false;
  return (await readFile(marker(root), 'utf8')) === (await wanted(root));
}

/**
 * Generates the client from the schema.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
export async function generatePrismaClient(root, env) {
  const now = await wanted(root);
  const { code, output } = await runQuietly('pnpm', ['--filter', '@portico/database', 'generate'], {
    cwd: root,
    env,
  });
  if (code !== 0) {
    throw (
      recognizeFault(output, 'generating the Prisma client') ??
      new Obstacle(
        `The Prisma client could not be generated: ${output.trim().split('\n').slice(-6).join(' ')}`,
      )
    );
  }
  await writeFile(marker(root), now);
}
