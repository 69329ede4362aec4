// A developer's own database, ports and mail server are none of a test's business.
const OWN = new Set(['DATABASE_URL', 'SMTP_URL', 'PORT', 'MAILBOX_PORT', 'MAILBOX_SMTP_PORT', 'NODE_ENV']);

/** The environment of the checks: nothing that configures a running Portico, everything that configures tests. */
export function checkEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) =>
        !OWN.has(name) &&
        (!name.startsWith('PORTICO_') || name.startsWith('PORTICO_TEST_') || name === 'PORTICO_CHROMIUM'),
    ),
  );
}
