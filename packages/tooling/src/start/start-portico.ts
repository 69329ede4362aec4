import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { diskFullObstacle, Obstacle } from '../../bootstrap/obstacle.mjs';
import { buildPortal, discardPortalBuild, inspectPortalBuild } from '../portal/portal-build.ts';
import { findFreePort, isPortFree } from '../mariadb/free-port.ts';
import { ensureEmbeddedDatabase, reserveEmbeddedDatabase } from '../mariadb/index.ts';
import type { Child } from '../process/child-process.ts';
import type { Announcer } from './announcer.ts';
import { waitForPortal } from './readiness.ts';
import { runStep } from './run-step.ts';
import { startService } from './service.ts';
import type { ServiceRequest } from './service.ts';
import type { Settings } from './settings.ts';
import type { Shutdown } from './shutdown.ts';

const FOLLOW_PARENT = join(import.meta.dirname, '../process/follow-parent.ts');

/** What starting Portico needs to know. */
export type Surroundings = {
  readonly root: string;
  readonly settings: Settings;
  readonly environment: NodeJS.ProcessEnv;
  readonly announcer: Announcer;
  readonly shutdown: Shutdown;
  /** Told when the portal ends by itself. */
  readonly onPortalEnd: (lastLines: readonly string[]) => void;
};

/** Where a running Portico is found. `accounts` is what the demo's loader said about signing in. */
export type Started = {
  readonly portalUrl: string;
  readonly mailboxUrl: string | undefined;
  readonly accounts: readonly string[];
};

/**
 * Starts everything, the slow parts side by side: the portal listens at once and says what is missing; meanwhile
 * the database is started, migrated and filled where it is empty, and the portal is built.
 */
export async function startPortico(surroundings: Surroundings): Promise<Started> {
  const { root, settings, announcer, shutdown } = surroundings;
  const origin = `http://localhost:${settings.port}`;
  await requireRoom(settings);

  const databaseUrl = settings.databaseUrl ?? (await reserveEmbeddedDatabase(settings.dataDir));
  const mailbox = settings.smtpUrl === undefined ? await chooseMailboxPorts(surroundings) : undefined;
  const environment: NodeJS.ProcessEnv = {
    ...surroundings.environment,
    PORT: String(settings.port),
    PORTICO_DATA_DIR: settings.dataDir,
    DATABASE_URL: databaseUrl,
    ...(mailbox === undefined
      ? {}
      : { MAILBOX_PORT: String(mailbox.http), MAILBOX_SMTP_PORT: String(mailbox.smtp) }),
  };
  const inside = { ...surroundings, environment };

  const build = await inspectPortalBuild(root, environment);
  if (!build.isCurrent) await discardPortalBuild(root);

  addService(inside, 'portal', 'apps/portal/server.ts', { onEnd: surroundings.onPortalEnd });
  announcer.say('portal', `listening on ${origin}, and answering 503 until everything is there`);

  const [accounts] = await Promise.all([
    prepareDatabase(inside, databaseUrl),
    build.isCurrent
      ? announcer.say('build', 'up to date')
      : announcer.step(
          'build',
          'building the portal',
          () => buildPortal(root, environment, build, ends(shutdown, 'build')),
          () => 'built',
        ),
  ]);

  if (mailbox !== undefined) addService(inside, 'mailbox', 'apps/mailbox/src/main.ts', 'restart');
  addService(inside, 'worker', 'apps/worker/src/main.ts', 'restart');

  const answer = await waitForPortal(`http://127.0.0.1:${settings.port}`, shutdown.signal);
  if (answer.kind === 'stuck')
    throw new Obstacle(`The portal does not get ready; it misses: ${answer.missing}.`);
  return { portalUrl: origin, mailboxUrl: mailbox && `http://localhost:${mailbox.http}`, accounts };
}

async function requireRoom({ port, dataDir }: Settings): Promise<void> {
  if (!(await isPortFree(port))) {
    throw new Obstacle(
      `Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm start`,
    );
  }
  await mkdir(join(dataDir, 'logs'), { recursive: true });
  const full = await diskFullObstacle(dataDir, 'starting');
  if (full) throw full;
}

async function chooseMailboxPorts({ environment }: Surroundings): Promise<{ http: number; smtp: number }> {
  const wanted = (name: string, usual: number): number => Number(environment[name]) || usual;
  return {
    http: await findFreePort(wanted('MAILBOX_PORT', 3025)),
    smtp: await findFreePort(wanted('MAILBOX_SMTP_PORT', 2525)),
  };
}

async function prepareDatabase(surroundings: Surroundings, url: string): Promise<readonly string[]> {
  const { root, settings, environment, announcer, shutdown } = surroundings;
  if (settings.databaseUrl === undefined) {
    await announcer.step(
      'database',
      'starting',
      async () => {
        const database = await ensureEmbeddedDatabase({
          dataDir: settings.dataDir,
          onProgress: (text) => announcer.say('database', text),
        });
        shutdown.add('database', () => database.stop());
        if (database.url !== url) {
          throw new Obstacle('The port chosen for the database was taken meanwhile. Run the command again.');
        }
      },
      () => 'running',
    );
  }
  const portico = (...args: string[]) => ({
    command: ['node', 'apps/cli/src/main.ts', ...args] as const,
    cwd: root,
    env: environment,
    onStart: ends(shutdown, args.join(' ')),
  });
  await announcer.step(
    'database',
    'bringing the schema up to date',
    () => runStep({ ...portico('database', 'migrate'), what: 'migrating the database' }),
    () => 'schema is up to date',
  );
  return announcer.step(
    'demo',
    'looking whether the database is empty',
    () => runStep({ ...portico('demo', 'load', '--if-empty'), what: 'loading the demo company' }),
    (lines) => lines[0]?.split('.')[0] ?? 'looked',
  );
}

/** Lets a command that is under way be ended by Ctrl-C. */
function ends(shutdown: Shutdown, name: string): (child: Child) => void {
  return (child) => shutdown.add(name, () => child.stop(5_000));
}

function addService(
  { root, settings, environment, announcer, shutdown }: Surroundings,
  name: string,
  file: string,
  whenItEnds: ServiceRequest['whenItEnds'],
): void {
  const service = startService({
    name,
    command: ['node', '--import', FOLLOW_PARENT, file],
    cwd: root,
    env: environment,
    logFile: join(settings.dataDir, 'logs', `${name}.log`),
    say: (text) => announcer.say(name, text),
    whenItEnds,
  });
  shutdown.add(name, () => service.stop());
}
