/** Calls `onGone` when the bootstrap that started this process was killed and could not pass on a signal. */
export function watchBootstrap(onGone: () => void): void {
  const parent = process.ppid;
  if (process.env.PORTICO_BOOTSTRAP_PID !== String(parent)) return;
  setInterval(() => {
    if (process.ppid !== parent) onGone();
  }, 1_000).unref();
}
