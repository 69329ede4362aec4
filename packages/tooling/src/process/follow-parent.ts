// Preloaded into processes that must not outlive the one that started them, even when that one is killed outright
// and can tell nobody: `node --import …/follow-parent.ts …`

const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, 1_000).unref();
