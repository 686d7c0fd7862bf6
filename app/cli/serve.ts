import { existsSync } from 'node:fs'
import { settingsOfProcess } from './settings-of-process.ts'

/** The program on what `npm run build` made; needs production dependencies only. */
const settings = settingsOfProcess()
if (!existsSync('build/server/index.js')) {
  console.error('There is no build yet. Run npm run build first.')
  process.exit(1)
}
// React reads this when it is first imported, and otherwise runs its slow half for developers.
process.env.NODE_ENV ??= 'production'
const { exitWith, loadBuild, run } = await import('./run.ts')
await loadBuild()
  .then((pages) => run(settings, pages))
  .catch(exitWith)
