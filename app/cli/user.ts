import { roleNames } from '#app/features/access/actor.ts'
import { generateClient } from './prepare.ts'
import { settingsOfProcess } from './settings-of-process.ts'
import { readUserArguments, usage } from './user-arguments.ts'

/** Lets somebody in from the terminal: `npm run user -- add <mail> <role> [dossier]`. */
const input = readUserArguments(process.argv.slice(2))
if ('objection' in input) {
  console.error(`${input.objection}\n${usage}`)
  process.exit(2)
}
const settings = settingsOfProcess()
generateClient()
// Only now: the database client that these import did not exist before.
const { createWorld, exitWith, openDatabase } = await import('./run.ts')
const { letInUser } = await import('#app/features/people/let-in-user.server.ts')
const { Problem } = await import('#app/shared/problem.ts')

const open = await openDatabase(settings).catch(exitWith)
const world = createWorld(settings, open)
try {
  const { name, organisation, isNew } = await letInUser(world, input)
  const role = `${roleNames[input.role]}${input.dossier ? ` in ${input.dossier}` : ''}`
  console.log(
    isNew
      ? `${name} (${organisation}) kan nu inloggen met ${input.mail}, als ${role}.`
      : `${name} (${organisation}) was al bekend en is nu ook ${role}.`,
  )
} catch (error) {
  if (!(error instanceof Problem)) throw error
  console.error(error.objections.join('\n'))
  process.exitCode = 1
} finally {
  await world.mail.close()
  await open.close()
}
