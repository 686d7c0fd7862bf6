import { rmSync } from 'node:fs'
import { openEmbedded } from '#app/platform/database.server.ts'
import { applyMigrations } from '#app/platform/migrations.server.ts'
import { templateFolder } from './program.ts'

/** Makes an empty, migrated database once; every program of a journey starts on a copy of it, which saves seconds each. */
export default async function makeTemplate(): Promise<void> {
  rmSync(templateFolder, { recursive: true, force: true })
  const open = await openEmbedded(templateFolder)
  await applyMigrations(open)
  await open.close()
}
