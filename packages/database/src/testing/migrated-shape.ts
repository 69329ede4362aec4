import type { Pool, RowDataPacket } from 'mysql2/promise';

/** What the migrations made of the schema: the same lines as the modelled shape, read from the server. */
export async function readMigratedShape(pool: Pool): Promise<readonly string[]> {
  const lines = await Promise.all([readColumns(pool), readIndexes(pool), readReferences(pool)]);
  return lines.flat().sort();
}

async function readColumns(pool: Pool): Promise<readonly string[]> {
  const [rows] = await pool.query<RowDataPacket[]>(
    `SELECT table_name AS t, column_name AS c, column_type AS type, is_nullable AS nullable, column_default AS preset
       FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name <> '_prisma_migrations'`,
  );
  return rows.map((row) => {
    const type = String(row['type'])
      .replace(/^(int|bigint)\(\d+\)$/, '$1')
      .replace(/^tinyint\(4\)$/, 'tinyint');
    const nullability = row['nullable'] === 'YES' ? 'null' : 'not null';
    const preset =
      row['preset'] === null || row['preset'] === 'NULL'
        ? ''
        : ` default ${String(row['preset']).replaceAll("'", '')}`;
    return `${row['t']}.${row['c']} ${type} ${nullability}${preset}`;
  });
}

async function readIndexes(pool: Pool): Promise<readonly string[]> {
  const [rows] = await pool.query<RowDataPacket[]>(
    `SELECT table_name AS t, index_name AS i, MAX(non_unique) AS non_unique, MAX(index_type) AS kind,
            GROUP_CONCAT(column_name ORDER BY seq_in_index SEPARATOR ', ') AS columns
       FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name <> '_prisma_migrations'
      GROUP BY table_name, index_name`,
  );
  return rows.map((row) => `${row['t']} ${indexKind(row)} (${row['columns']})`);
}

function indexKind(row: RowDataPacket): string {
  if (row['i'] === 'PRIMARY') return 'id';
  if (row['kind'] === 'FULLTEXT') return 'fulltext';
  return Number(row['non_unique']) === 0 ? 'unique' : 'normal';
}

async function readReferences(pool: Pool): Promise<readonly string[]> {
  const [rows] = await pool.query<RowDataPacket[]>(
    `SELECT r.table_name AS t, r.referenced_table_name AS target, r.delete_rule AS on_delete,
            (SELECT GROUP_CONCAT(k.column_name ORDER BY k.ordinal_position SEPARATOR ', ')
               FROM information_schema.key_column_usage k
              WHERE k.constraint_schema = r.constraint_schema AND k.constraint_name = r.constraint_name
                AND k.table_name = r.table_name) AS columns
       FROM information_schema.referential_constraints r WHERE r.constraint_schema = DATABASE()`,
  );
  return rows.map(
    (row) =>
      `${row['t']} (${row['columns']}) -> ${row['target']} on delete ${String(row['on_delete']).toLowerCase()}`,
  );
}
