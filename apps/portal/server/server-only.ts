import type { Plugin } from 'vite';

/**
 * Fails the build where code for the browser imports a value from one of `packages` or from Node. The browser would
 * get an empty module, and the page would stay dead without a word. Types may be imported, and so may anything by what
 * the router keeps on the server: loaders, actions, middleware and `*.server.ts`.
 */
export function serverOnly(packages: readonly string[]): Plugin {
  const isServerOnly = (source: string) =>
    source.startsWith('node:') || packages.some((name) => source === name || source.startsWith(`${name}/`));
  return {
    name: 'portico:server-only',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    resolveId(source, importer) {
      if (importer === undefined || !isServerOnly(source)) return;
      this.error(
        `${importer} is sent to browsers and imports a value from ${source}, which runs on the server only. ` +
          'Import its types, take the value from a loader, or move the code into a *.server.ts file.',
      );
    },
  };
}
