import { expect, test } from '@playwright/test'
import { startPostgres, type PostgresServer } from '#tests/support/postgres-server.ts'
import { startSmtpServer } from '#tests/support/smtp-server.ts'
import { cast } from '#prisma/demo/cast.ts'
import { RemindersPage } from './pages/reminders.ts'
import { SignIn } from './pages/sign-in.ts'
import { expectDecisionMail, expectOnceEach } from './support/decision-reminder.ts'
import { startProgram } from './support/program.ts'

const sunday = '2021-01-03T12:00'
const monday = '2021-01-04T09:00'
const later = '2021-01-04T11:30'

let server: PostgresServer | string = 'There is no PostgreSQL server.'

test.beforeAll(async () => {
  server = await startPostgres().catch((error: unknown) => (error as Error).message)
})

test.afterAll(() => {
  if (typeof server !== 'string') server.stop()
})

test('two processes on one PostgreSQL database send the reminder of 4 January 2021 once', async ({
  browser,
}) => {
  test.skip(typeof server === 'string', String(server))
  const { url } = server as PostgresServer
  const smtp = await startSmtpServer()
  const env = { DATABASE_URL: url, SMTP_URL: smtp.url, GESTAND_URL: 'http://gestand.example' }

  await test.step('on Sunday nothing goes out, whichever of the two loads the demo', async () => {
    const both = await Promise.all([startProgram({ now: sunday, env }), startProgram({ now: sunday, env })])
    expect(await Promise.all(both.map((program) => program.stop()))).toEqual([0, 0])
    expect(smtp.messages).toEqual([])
  })

  const both = await Promise.all([startProgram({ now: monday, env }), startProgram({ now: monday, env })])

  await test.step('on Monday each of its owners gets one mail', async () => {
    await expectOnceEach(smtp)
    expectDecisionMail(smtp, env.GESTAND_URL)
  })

  await test.step('both processes show what went', async () => {
    for (const { url: address } of both) {
      const page = await browser.newPage({ baseURL: address })
      await new SignIn(page).as(cast.secretariat)
      const reminders = new RemindersPage(page)
      await reminders.open('Verstuurd')
      await expect(reminders.rows.filter({ hasText: 'Besluit over het vervolg van de pilots.' })).toHaveCount(
        6,
      )
      await page.close()
    }
  })

  await test.step('when both are started once more, nothing more goes out', async () => {
    await Promise.all(both.map((program) => program.stop()))
    const again = await Promise.all([startProgram({ now: later, env }), startProgram({ now: later, env })])
    expect(await Promise.all(again.map((program) => program.stop()))).toEqual([0, 0])
    await expectOnceEach(smtp)
  })

  await smtp.close()
})
