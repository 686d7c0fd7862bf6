import { mkdirSync, writeFileSync } from 'node:fs'
import { createClock } from '#app/platform/clock.server.ts'
import { openEmbedded } from '#app/platform/database.server.ts'
import { applyMigrations, differenceToSchema } from '#app/platform/migrations.server.ts'

/** Writes the next migration: the difference between all migrations applied to an empty database and the schema file. */
const name = process.argv[2]
if (!name || !/^[a-z0-9-]+$/.test(name)) {
  console.error('Usage: npm run migration -- name-of-the-change (small letters, digits and hyphens)')
  process.exit(2)
}
const open = await openEmbedded(null)
await applyMigrations(open)
const sql = await differenceToSchema(open)
await open.close()
if (!sql) {
  console.log('The migrations and the schema agree: there is nothing to write.')
} else {
  const stamp = createClock().now().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = `prisma/migrations/${stamp}_${name.replaceAll('-', '_')}`
  mkdirSync(folder)
  writeFileSync(`${folder}/migration.sql`, sql)
  console.log(
    `Wrote ${folder}/migration.sql. New days (…On) need their CHECK by hand; read it before you commit it.`,
  )
}
