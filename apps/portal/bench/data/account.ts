import type { Connection, RowDataPacket } from 'mysql2/promise';

/** Somebody whose pages are measured, and what is theirs. */
export type Account = {
  readonly email: string;
  readonly organizationId: string;
  readonly pageRevisionId: string;
};

/** Finds one of the demo's people. */
export async function findAccount(connection: Connection, email: string): Promise<Account> {
  const [rows] = await connection.query<RowDataPacket[]>(
    `SELECT o.id AS organization_id, o.released_revision_id
       FROM people p JOIN memberships m ON m.person_id = p.id JOIN organizations o ON o.id = m.organization_id
      WHERE p.email = ?`,
    [email],
  );
  const row = rows[0];
  if (row === undefined) throw new Error(`The demo has nobody with the address ${email}.`);
  return {
    email,
    organizationId: String(row['organization_id']),
    pageRevisionId: String(row['released_revision_id']),
  };
}
