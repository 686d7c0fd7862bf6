import { expect, test } from 'vitest'
import { openEmbedded } from './database.server.ts'
import {
  applyMigrations,
  differenceToSchema,
  migrationScript,
  pendingMigrations,
} from './migrations.server.ts'

test('the migrations make what the schema says, and every day column holds days only', async () => {
  const open = await openEmbedded(null)
  try {
    await applyMigrations(open)
    await applyMigrations(open)
    expect(await pendingMigrations(open)).toEqual([])
    expect(await differenceToSchema(open)).toBeNull()

    const unguarded = await open.database.$queryRaw<{ place: string }[]>`
      SELECT c.table_name || '.' || c.column_name AS place
      FROM information_schema.columns c
      WHERE c.table_schema = 'public' AND c.data_type = 'text' AND (c.column_name LIKE '%On' OR c.column_name = 'day')
        AND NOT EXISTS (
          SELECT 1 FROM information_schema.constraint_column_usage u
          WHERE u.table_name = c.table_name AND u.column_name = c.column_name
            AND u.constraint_name = c.table_name || '_' || c.column_name || '_is_a_day')`
    expect(unguarded).toEqual([])

    await open.execute(`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
      VALUES ('x', 'x', '29991231000000_from_the_future', '2999-12-31', 1)`)
    await expect(applyMigrations(open)).rejects.toThrow(
      'The database is newer than this program: it has 29991231000000_from_the_future.',
    )
  } finally {
    await open.close()
  }
})

test('migrations can be split at their semicolons, as the server applies them: no body is quoted with dollars', () => {
  expect(migrationScript()).not.toMatch(/\$\w*\$/)
})
