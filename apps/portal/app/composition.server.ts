import { join } from 'node:path';

import type { MemberViewer, PreviewViewer } from '@portico/access';
import type { Clock, IdSource } from '@portico/kernel';
import { readDataDirectory, readDatabaseConfig, readPortalConfig } from '@portico/config';
import {
  countForShell,
  createPasswordHasher,
  createPriceSource,
  createResetDesk,
  createSignInStore,
  createThrottle,
  newId,
  openDatabase,
} from '@portico/database';
import type { Database, ResetDesk, SellerProfile, ShellCounts } from '@portico/database';
import type { SignInPorts } from '@portico/organizations';
import type { PriceSource } from '@portico/pricing';
import type { FileStorage } from '@remix-run/file-storage';
import { createFsFileStorage } from '@remix-run/file-storage/fs';

import { cachedSeller } from './seller-profile.server.ts';

/** Everything that a loader or an action may call upon. */
export type Services = {
  readonly database: Database;
  readonly clock: Clock;
  readonly newId: IdSource;
  /** Where prices come from; one per process, since it remembers. */
  readonly prices: PriceSource;
  /** The address people use, without a trailing slash: what absolute links are built on. */
  readonly publicUrl: string;
  /** What people come in by. */
  readonly entry: SignInPorts & { readonly sendResetLink: ResetDesk };
  /** The seller, as every page shows it. */
  readonly seller: () => Promise<SellerProfile>;
  /** Documents that were made before; what is missing is made again. */
  readonly shelf: FileStorage;
  /** What the top bar counts for a viewer. */
  readonly shellCounts: (viewer: MemberViewer | PreviewViewer) => Promise<ShellCounts>;
};

/** Builds the services out of their adapters. Called once per process. */
export function composeServices(environment: Readonly<Record<string, string | undefined>>): Services {
  const { url, connectionLimit } = readDatabaseConfig(environment);
  if (url === undefined)
    throw new Error('DATABASE_URL is not set. "npm start" sets it to the embedded database.');
  const database = openDatabase({ url, connectionLimit });
  const clock: Clock = () => new Date();
  return {
    database,
    clock,
    newId,
    prices: createPriceSource(database),
    entry: {
      store: createSignInStore(database),
      hasher: createPasswordHasher(),
      throttle: createThrottle(database),
      sendResetLink: createResetDesk(database),
    },
    seller: cachedSeller(database, clock),
    shelf: createFsFileStorage(join(readDataDirectory(environment), 'shelf')),
    shellCounts: (viewer) => countForShell(database, viewer, clock()),
    publicUrl: readPortalConfig(environment).publicUrl,
  };
}
