import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createStillClock, readMoment } from '#app/platform/clock.server.ts'
import { openEmbedded } from '#app/platform/database.server.ts'
import { createFolderStore } from '#app/platform/files-folder.server.ts'
import { createLog } from '#app/platform/log.server.ts'
import { createMailbox } from '#app/platform/mail-mailbox.server.ts'
import { applyMigrations } from '#app/platform/migrations.server.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import { collectDemoMails, demoMoment, type DemoMail } from './demo-mails.ts'
import { writeMailPages } from './mail-pages.ts'
import { exitWith } from './run.ts'

/** The mails of a demo that is played in a folder of its own, which is thrown away. */
async function playDemo(): Promise<DemoMail[]> {
  const read = readSettings({ GESTAND_MODE: 'demo', LOG_LEVEL: 'error' })
  if (!('settings' in read)) throw new Error(read.objections.join(' '))
  const { settings } = read
  const scratch = mkdtempSync(join(tmpdir(), 'gestand-mails-'))
  const open = await openEmbedded(scratch)
  try {
    await applyMigrations(open)
    const clock = createStillClock(readMoment(demoMoment) as Date)
    return await collectDemoMails({
      database: open.database,
      clock,
      mail: createMailbox(async () => undefined),
      files: createFolderStore(join(scratch, 'files')),
      log: createLog(settings.logLevel, clock),
      settings,
      publicUrl: 'https://gestand.example',
      processName: 'mails of the demo',
    })
  } finally {
    await open.close()
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Writes every mail of the demo, as page and as plain text, with a page that shows them all beside each other. */
async function main(): Promise<void> {
  const folder = resolve(process.argv[2] ?? 'build/emails')
  const mails = await playDemo()
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of writeMailPages(mails)) writeFileSync(join(folder, name), content)
  console.log(`Wrote ${mails.length} mails of the demo; open ${join(folder, 'index.html')} in a browser.`)
}

await main().catch(exitWith)
