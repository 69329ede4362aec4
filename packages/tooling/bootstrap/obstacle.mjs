import { statfs } from 'node:fs/promises';

/**
 * Something in the surroundings stands in the way: no network, a full disk, a port in use. Its message is one
 * line for the person at the terminal that says what is wrong and what to do; it is shown without a stack.
 */
export class Obstacle extends Error {
  /** @override */
  name = 'Obstacle';
}

const FULL_BELOW_BYTES = 8 * 1024 * 1024;

/** @param {string} what */
const diskFull = (what) =>
  `The disk is full: ${what} could not be finished. Free some space (df -h shows where) and run the command again.`;

/** @type {ReadonlyArray<readonly [RegExp, (what: string) => string]>} */
const KNOWN_FAULTS = [
  [/ENOSPC|No space left on device|OS errno 28|errno: 28/i, diskFull],
  [
    /EROFS|Read-only file system/i,
    (what) =>
      `This folder is read-only: ${what} needs to write here. Clone the repository to a folder that you can write to.`,
  ],
  [
    /EACCES|EPERM|Permission denied/i,
    (what) =>
      `No permission to write here: ${what} could not be finished. Make the folder yours (chown) or clone it to one that is.`,
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|dns error|error sending request|META_FETCH_FAIL|tunneling socket/i,
    (what) =>
      `The npm registry did not answer: ${what} needs the network. Check the connection (npm ping) and run the command again.`,
  ],
];

/**
 * Words a fault of the operating system or of the network, or answers undefined where the text names none.
 *
 * @param {string} text what the failing program or call said
 * @param {string} what what was being done, as a noun ("installing the dependencies")
 * @returns {Obstacle | undefined}
 */
export function recognizeFault(text, what) {
  for (const [pattern, word] of KNOWN_FAULTS) {
    if (pattern.test(text)) return new Obstacle(word(what));
  }
  return undefined;
}

/**
 * The obstacle to report when the disk under a folder has no room left; undefined when it has. For programs that
 * fail on a full disk without saying so.
 *
 * @param {string} folder
 * @param {string} what as for recognizeFault
 * @returns {Promise<Obstacle | undefined>}
 */
export async function diskFullObstacle(folder, what) {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < FULL_BELOW_BYTES ? new Obstacle(diskFull(what)) : undefined;
}
