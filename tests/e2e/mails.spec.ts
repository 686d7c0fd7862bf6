import { expect } from '@playwright/test'
import type { SmtpMessage, TestSmtpServer } from '#tests/support/smtp-server.ts'
import { cast } from '#prisma/demo/cast.ts'
import { lvv } from '#prisma/demo/lvv-minutes.ts'
import { ExtensionPage } from './pages/extension.ts'
import { SignIn } from './pages/sign-in.ts'
import { test } from './support/journey.ts'

// The decision on what follows the pilots is to be taken in February 2021; nobody has had a mail today.
test.use({ clock: '2020-12-16T11:35', overSmtp: true })

const decision = `/besluiten/${lvv.decision}`
const reason = 'De raad van Utrecht vergadert in februari niet.'

async function mailTo(smtp: TestSmtpServer, address: string, subject: RegExp): Promise<SmtpMessage> {
  const found = () =>
    smtp.messages.find((mail) => mail.envelope.to.includes(address) && subject.test(mail.subject))
  await expect.poll(() => found()?.subject, { timeout: 60_000 }).toBeTruthy()
  return found() as SmtpMessage
}

test('uitstel that is asked and answered reaches both sides by mail', async ({ page, browser, smtp }) => {
  const asked = new ExtensionPage(page)
  await new SignIn(page).as(cast.utrecht)

  await test.step('who asks for no later term is refused, and nobody has a mail of it', async () => {
    await page.goto(decision)
    await asked.openAsking()
    await asked.ask({ term: 'in januari 2021', reason })
    await expect(page.getByText('Dit ligt vóór de huidige termijn').first()).toBeVisible()
    expect(smtp.messages.filter(({ subject }) => subject.includes('Uitstel'))).toEqual([])
  })

  const secretariat = await (await browser.newContext()).newPage()
  await test.step('the secretariat has a mail whose button opens the request', async () => {
    await asked.ask({ term: 'in maart 2021', reason })
    await expect(page.getByText('De termijn blijft staan tot iemand antwoordt.')).toBeVisible()
    const mail = await mailTo(smtp, cast.secretariat.mail, /^Uitstel gevraagd: vervolgbesluit/)
    expect(mail.text).toContain('Gemeente Utrecht vraagt uitstel voor dit besluit')
    expect(mail.text).toContain(`Reden: ${reason}`)
    await new SignIn(secretariat).as(cast.secretariat)
    await secretariat.goto(/Beantwoord het verzoek:\s+(\S+)/.exec(mail.text)?.[1] ?? '')
    await new ExtensionPage(secretariat).grant()
  })

  await test.step('who asked has a mail with the answer', async () => {
    const mail = await mailTo(smtp, cast.utrecht.mail, /^Uitstel verleend: vervolgbesluit/)
    expect(mail.text).toContain('zoals u vroeg')
    expect(mail.text).toContain('Termijn is nu: in maart 2021 (1–31 maart 2021)')
  })
})
