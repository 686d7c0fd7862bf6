import { expect, test } from '@playwright/test'
import { startSmtpServer } from '#tests/support/smtp-server.ts'
import { cast } from '#prisma/demo/cast.ts'
import { RemindersPage } from './pages/reminders.ts'
import { SignIn } from './pages/sign-in.ts'
import { expectDecisionMail, expectOnceEach } from './support/decision-reminder.ts'
import { addressIn } from './support/mails.ts'
import { newDataFolder, ProgramEnded, startProgram } from './support/program.ts'

const sunday = '2021-01-03T12:00'
/** Four weeks before the beginning of February 2021, when the sending hours begin. */
const monday = '2021-01-04T09:00'
const later = '2021-01-04T11:30'
const decision = 'Besluit over het vervolg van de pilots.'

test('the reminder for the decision of February 2021 goes out once, on Monday 4 January', async ({
  browser,
}) => {
  const smtp = await startSmtpServer()
  const env = { SMTP_URL: smtp.url }
  const data = newDataFolder()

  await test.step('on Sunday nothing goes out', async () => {
    const program = await startProgram({ now: sunday, data, env })
    // Stopping waits for the round that began with the start.
    expect(await program.stop()).toBe(0)
    expect(smtp.messages).toEqual([])
  })

  const program = await startProgram({ now: monday, data, env })

  await test.step('on Monday it reaches who takes the decision, once each', async () => {
    await expectOnceEach(smtp)
    expectDecisionMail(smtp, program.url)
  })

  await test.step('a second process on the same data folder is refused', async () => {
    const refused = await startProgram({ now: monday, data, env }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ProgramEnded)
    expect((refused as ProgramEnded).code).toBe(1)
    expect((refused as ProgramEnded).output).toMatch(/The data folder .* is in use by process \d+\./)
  })

  await test.step('the link in the mail leads to the decision, and the screen shows what went', async () => {
    const page = await browser.newPage({ baseURL: program.url })
    await new SignIn(page).as(cast.secretariat)
    const { text } = expectDecisionMail(smtp, program.url)
    await page.goto(addressIn(text))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(decision)
    const reminders = new RemindersPage(page)
    await reminders.open('Verstuurd')
    await expect(reminders.rows.filter({ hasText: decision })).toHaveCount(6)
    await expect(reminders.row('Lieke Jansen')).toContainText('4 weken vóór het begin van de termijn')
    await page.close()
  })

  await test.step('a restart sends nothing more', async () => {
    expect(await program.stop()).toBe(0)
    const again = await startProgram({ now: later, data, env })
    expect(await again.stop()).toBe(0)
    await expectOnceEach(smtp)
  })

  await smtp.close()
})
