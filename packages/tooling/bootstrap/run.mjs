#!/usr/bin/env node
// Entry of `npm start`, `npm test` and `npm run portico`: node run.mjs <program> [argument…]
// It runs on whatever Node the machine has, so it checks the version before it loads anything newer.

var major = Number(process.versions.node.split('.')[0]);

if (major < 20) {
  console.error(
    'portico: Node ' +
      process.versions.node +
      ' is too old to start with. Install Node 20 or newer (https://nodejs.org) and run the command again.',
  );
  process.exit(1);
} else {
  void import('./bootstrap.mjs').then(function (bootstrap) {
    return bootstrap.main(process.argv.slice(2));
  });
}
