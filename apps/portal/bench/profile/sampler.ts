import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';

// Preloaded into the server that is looked into: SIGUSR2 starts the sampling profiler, the next one stops it and
// writes what it saw to the file that PORTICO_BENCH_PROFILE names. So the time of starting is left out.

const session = new Session();
session.connect();
session.post('Profiler.enable');

let isRunning = false;
process.on('SIGUSR2', () => {
  if (!isRunning) {
    isRunning = true;
    session.post('Profiler.start');
    return;
  }
  session.post('Profiler.stop', (error, result) => {
    if (error === null)
      writeFileSync(process.env['PORTICO_BENCH_PROFILE'] ?? '', JSON.stringify(result.profile));
  });
});
