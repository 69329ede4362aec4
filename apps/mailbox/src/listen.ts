import type { AddressInfo, Server } from 'node:net';

/** A port that could not be had. The message says what to do. */
export class PortError extends Error {}

/** Listens on a loopback port and returns it; 0 asks for a free one. `variable` is what sets the port. */
export async function listenOnLoopback(server: Server, port: number, variable: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(
        cause.code === 'EADDRINUSE'
          ? new PortError(`Port ${port} is in use: end what uses it, or set ${variable} to another port.`)
          : new PortError(
              `Port ${port} cannot be opened (${cause.code ?? cause.message}): set ${variable} to another port.`,
            ),
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new PortError(`Port ${port} cannot be opened.`);
  return address.port;
}
