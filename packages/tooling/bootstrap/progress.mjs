/**
 * Says on stderr what the bootstrap does, so that stdout carries nothing but what the command prints.
 *
 * @param {string} text one line
 */
export function say(text) {
  process.stderr.write(`portico: ${text}\n`);
}

/**
 * Announces a step, runs it, and says how long it took.
 *
 * @template T
 * @param {string} announcement "Installing the dependencies"
 * @param {() => Promise<T>} step
 * @returns {Promise<T>}
 */
export async function timed(announcement, step) {
  const started = performance.now();
  say(`${announcement} …`);
  const value = await step();
  say(`${announcement}: done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return value;
}
