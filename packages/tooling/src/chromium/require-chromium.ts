import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { Obstacle } from '../../bootstrap/obstacle.mjs';
import { installSystemPackages } from '../system-packages/index.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * The path of a Chromium: the one that PORTICO_CHROMIUM names, or the system's, installed where it is absent.
 *
 * @throws {Obstacle} when there is none and none can be installed
 */
export async function requireChromium(
  environment: NodeJS.ProcessEnv,
  onProgress: (text: string) => void,
): Promise<string> {
  const named = environment.PORTICO_CHROMIUM;
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Obstacle(`PORTICO_CHROMIUM is ${named}, and no program stands there.`);
  }
  const present = findChromium(environment);
  if (present !== undefined) return present;
  await installSystemPackages({
    packages: ['chromium'],
    what: 'the browser Chromium',
    otherwise: 'or name one that you have: PORTICO_CHROMIUM=/path/to/chromium',
    onProgress,
  });
  const installed = findChromium(environment);
  if (installed !== undefined) return installed;
  throw new Obstacle('Chromium was installed, but no program of its name was found on the PATH.');
}

function findChromium({ PATH = '' }: NodeJS.ProcessEnv): string | undefined {
  const folders = [...PATH.split(delimiter).filter((folder) => folder !== ''), '/usr/bin'];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
