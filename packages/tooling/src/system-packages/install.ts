import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';

import { diskFullObstacle, Obstacle, recognizeFault } from '../../bootstrap/obstacle.mjs';
import { readAptProgress } from './apt-progress.ts';

const APT = '/usr/bin/apt-get';

/** What is wanted of the system's package manager. */
export type SystemPackages = {
  readonly packages: readonly string[];
  /** What they are for a person: "the MariaDB server". */
  readonly what: string;
  /** What a person can do instead, as the end of a sentence. */
  readonly otherwise?: string;
  readonly onProgress: (text: string) => void;
};

/**
 * Installs packages of the system with apt, as root or through a sudo that asks for no password.
 *
 * @throws {Obstacle} that names the command to run by hand when there is no apt or no right to use it
 */
export async function installSystemPackages({
  packages,
  what,
  otherwise,
  onProgress,
}: SystemPackages): Promise<void> {
  const byHand = `${advice(packages)}${otherwise === undefined ? '' : `, ${otherwise}`}`;
  if (!existsSync(APT))
    throw new Obstacle(
      `${capital(what)} is missing, and this system has no apt-get to install it with: ${byHand}.`,
    );
  const prefix = privilege();
  if (prefix === undefined)
    throw new Obstacle(`${capital(what)} is missing, and this account may not install it: ${byHand}.`);

  onProgress(`Installing ${what} with apt-get`);
  const update = await apt(prefix, ['update'], () => undefined);
  const install = await apt(prefix, ['install', '-y', '--no-install-recommends', ...packages], (percent) =>
    onProgress(`Installing ${what} with apt-get: ${percent} %`),
  );
  if (install.code === 0) return;

  const output = `${install.output}\n${update.output}`;
  throw (
    (await diskFullObstacle('/', `installing ${what}`)) ??
    recognizeFault(install.output, `installing ${what}`) ??
    new Obstacle(`apt-get could not install ${what} (${firstError(output)}): ${byHand}.`)
  );
}

function advice(packages: readonly string[]): string {
  if (process.platform === 'darwin') return 'run brew install mariadb chromium for what is missing';
  return existsSync(APT)
    ? `ask an administrator to run: apt-get install ${packages.join(' ')}`
    : `install ${packages.join(' and ')}, or what your system calls it`;
}

/** The words to put before a command that needs root; undefined when there is no way. */
function privilege(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

async function apt(
  prefix: readonly string[],
  args: readonly string[],
  onPercent: (percent: number) => void,
): Promise<{ code: number; output: string }> {
  // RUNLEVEL=1 keeps services from being started; the lock's timeout waits for another apt that is at work.
  const command = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'RUNLEVEL=1',
    APT,
    '-q',
    '-o',
    'DPkg::Lock::Timeout=300',
    // Through sudo the stream would be closed before apt could write to it.
    ...(prefix.length === 0 ? ['-o', 'APT::Status-Fd=3'] : []),
    ...args,
  ];
  const [program = APT, ...rest] = command;
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-50_000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const status = child.stdio[3];
  if (status instanceof Readable) readPercents(status, onPercent);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function readPercents(stream: Readable, onPercent: (percent: number) => void): void {
  let last = 0;
  createInterface({ input: stream }).on('line', (line) => {
    const percent = readAptProgress(line);
    if (percent === undefined || percent < last + 10) return;
    last = percent;
    onPercent(percent);
  });
}

function firstError(output: string): string {
  const line = output.split('\n').find((text) => text.startsWith('E: '));
  return line?.slice(3).trim() ?? 'no reason given';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
