import { test as base } from '@playwright/test'
import { startSmtpServer, type TestSmtpServer } from '#tests/support/smtp-server.ts'
import { startProgram, type Program } from './program.ts'

interface Stage {
  /** The moment at which the program of this file lives: `2020-11-05T10:00`. */
  clock: string
  /** A real server that takes its mail, where `overSmtp` says so; else the mail stays in the demo's own mailbox. */
  smtp: TestSmtpServer
  overSmtp: boolean
  program: Program
}

/** A test in a browser on a program of its file's own, with the demo as it was at its moment. */
export const test = base.extend<object, Stage>({
  clock: ['', { option: true, scope: 'worker' }],
  overSmtp: [false, { option: true, scope: 'worker' }],
  smtp: [
    async ({}, use) => {
      const server = await startSmtpServer()
      await use(server)
      await server.close()
    },
    { scope: 'worker' },
  ],
  program: [
    async ({ clock, smtp, overSmtp }, use) => {
      const program = await startProgram({ now: clock, env: overSmtp ? { SMTP_URL: smtp.url } : {} })
      await use(program)
      await program.stop()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ program }, use) => use(program.url),
})
