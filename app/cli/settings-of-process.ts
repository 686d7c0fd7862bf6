import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { readSettings, type Settings } from '#app/platform/settings.server.ts'

/** The settings of this process, from its environment and a file `.env` beside package.json; names every fault and ends when there is one. */
export function settingsOfProcess(): Settings {
  if (existsSync('.env')) loadEnvFile('.env')
  const read = readSettings(process.env)
  if ('settings' in read) return read.settings
  console.error(
    [
      'Gestand cannot start with these settings:',
      ...read.objections.map((objection) => `- ${objection}`),
    ].join('\n'),
  )
  process.exit(1)
}
