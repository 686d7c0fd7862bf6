import { buildPages, generateClient } from './prepare.ts'
import { settingsOfProcess } from './settings-of-process.ts'

/** Everything a fresh machine needs, then the program. */
const settings = settingsOfProcess()
generateClient()
buildPages()
// React reads this when it is first imported, and otherwise runs its slow half for developers.
process.env.NODE_ENV ??= 'production'
// Only now: the database client that these import did not exist before.
const { exitWith, loadBuild, run } = await import('./run.ts')
await loadBuild()
  .then((pages) => run(settings, pages))
  .catch(exitWith)
