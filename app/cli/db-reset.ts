import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CannotStart } from '#app/platform/cannot-start.server.ts'
import { lockFolder } from '#app/platform/folder-lock.server.ts'
import { settingsOfProcess } from './settings-of-process.ts'

/** Throws the embedded database and its files away; the next start makes a new one with the demo in it. */
const settings = settingsOfProcess()
if (settings.databaseUrl) {
  console.error(
    'db:reset only throws away the embedded database. Drop a PostgreSQL database with its own tools.',
  )
  process.exit(1)
}
const folder = resolve(settings.dataFolder)
try {
  const unlock = lockFolder(folder)
  rmSync(join(folder, 'database'), { recursive: true, force: true })
  rmSync(join(folder, 'files'), { recursive: true, force: true })
  unlock()
  console.log('The database is gone. Run npm start for a new one.')
} catch (error) {
  if (!(error instanceof CannotStart)) throw error
  console.error(error.message)
  process.exit(1)
}
