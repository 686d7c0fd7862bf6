import type { Clock } from './clock.server.ts'
import type { Database } from './database.server.ts'
import type { FileStore } from './files.server.ts'
import type { Log } from './log.server.ts'
import type { MailTransport } from './mail.server.ts'
import type { Settings } from './settings.server.ts'

/** Everything outside the program, made once per process and handed to every command. */
export interface World {
  database: Database
  clock: Clock
  mail: MailTransport
  /** Where attachments are kept. */
  files: FileStore
  log: Log
  settings: Settings
  /** Where people reach the program, without a slash at the end. */
  publicUrl: string
  /** Tells this process from the others that work on the same database. */
  processName: string
}
