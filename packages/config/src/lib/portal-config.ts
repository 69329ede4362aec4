import { z } from 'zod';
import { readEnvironment } from './environment.ts';
import type { Environment } from './environment.ts';
import { portVariable, urlVariable } from './variables.ts';

/** Where the portal listens and under which address people reach it. */
export type PortalConfig = {
  readonly port: number;
  readonly host: string;
  /**
   * The address people use, without a trailing slash. Every absolute link is built on it, never on a request's Host
   * header, which a stranger chooses.
   */
  readonly publicUrl: string;
  /** Whether people arrive over TLS, so that cookies may be `Secure` and named `__Host-`. */
  readonly secure: boolean;
};

const schema = z.object({
  PORT: portVariable('PORT', 3000),
  HOST: z.string().default('127.0.0.1'),
  PORTICO_PUBLIC_URL: urlVariable(['http:', 'https:'], 'https://portal.example.com')
    .refine((text) => isBare(text), {
      error:
        'it must be a bare origin without path, query or credentials, such as https://portal.example.com.',
    })
    .optional(),
});

/** Reads `PORT` (3000), `HOST` (127.0.0.1) and `PORTICO_PUBLIC_URL` (http://localhost:PORT). Throws ConfigurationError. */
export function readPortalConfig(environment: Environment): PortalConfig {
  const read = readEnvironment(schema, environment);
  const publicUrl = new URL(read.PORTICO_PUBLIC_URL ?? `http://localhost:${read.PORT}`).origin;
  return { port: read.PORT, host: read.HOST, publicUrl, secure: publicUrl.startsWith('https:') };
}

function isBare(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
}
