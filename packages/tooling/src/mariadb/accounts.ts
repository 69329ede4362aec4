/** The one account that the project uses, and what it may touch. */
export type Account = {
  readonly user: string;
  readonly password: string;
  /** Created where absent; the account may also create databases whose names start with it and an underscore. */
  readonly database: string;
  /** `own` for the named database and its kin, `everything` for a server that is thrown away. */
  readonly reach: 'own' | 'everything';
};

/**
 * The statements that the server runs before it takes its first connection: they create database and account, set
 * the password, and remove the anonymous accounts that a new data folder may have. One statement a line, as the
 * server wants it; running them again changes nothing.
 */
export function writeAccounts({ user, password, database, reach }: Account): string {
  if (!/^[\w-]+$/.test(password)) throw new TypeError('A password may have letters, digits, - and _ only.');
  const hosts = ['127.0.0.1', 'localhost'].map((host) => `'${user}'@'${host}'`);
  const grants = (account: string): string[] =>
    reach === 'everything'
      ? [`GRANT ALL PRIVILEGES ON *.* TO ${account};`]
      : [
          `GRANT ALL PRIVILEGES ON \`${database}\`.* TO ${account};`,
          `GRANT ALL PRIVILEGES ON \`${database}\\_%\`.* TO ${account};`,
        ];
  return [
    "DELETE FROM mysql.global_priv WHERE User='';",
    'FLUSH PRIVILEGES;',
    `CREATE DATABASE IF NOT EXISTS \`${database}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;`,
    ...hosts.flatMap((account) => [
      `CREATE USER IF NOT EXISTS ${account};`,
      `ALTER USER ${account} IDENTIFIED BY '${password}';`,
      ...grants(account),
    ]),
    '',
  ].join('\n');
}
