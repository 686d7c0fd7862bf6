import { expect, test } from '@playwright/test'
import { startSmtpServer, type TestSmtpServer } from '#tests/support/smtp-server.ts'
import { cast } from '#prisma/demo/cast.ts'
import { lvv } from '#prisma/demo/lvv-minutes.ts'
import { SignIn } from './pages/sign-in.ts'
import { objectionsTo } from './support/axe.ts'
import { newDataFolder, startProgram } from './support/program.ts'

const sunday = '2021-01-24T12:00'
/** A week before the beginning of February 2021, when who owes the decision is asked whether it will be done. */
const monday = '2021-01-25T09:00'

function linkTo(smtp: TestSmtpServer, mail: string): string {
  const texts = smtp.messages.filter(({ envelope }) => envelope.to.includes(mail)).map(({ text }) => text)
  return /https?:\/\/\S+\/antwoord\/\S+keuze=uitstel/.exec(texts.join('\n'))?.[0] ?? ''
}

test('who is asked in a mail answers without signing in, and is told what is missing', async ({
  browser,
}) => {
  const smtp = await startSmtpServer()
  const data = newDataFolder()
  const loading = await startProgram({ now: sunday, data })
  await loading.stop()
  const program = await startProgram({ now: monday, data, env: { SMTP_URL: smtp.url } })
  await expect.poll(() => linkTo(smtp, cast.amsterdam.mail), { timeout: 60_000 }).not.toBe('')
  const page = await browser.newPage({ baseURL: program.url, bypassCSP: true, reducedMotion: 'reduce' })
  const found: string[] = []
  const heading = page.getByRole('heading', { level: 1 })

  await test.step('opening the link answers nothing', async () => {
    await page.goto(linkTo(smtp, cast.amsterdam.mail))
    await expect(heading).toHaveText('Lukt dit op tijd?')
    await expect(page.getByRole('radio', { name: 'Uitstel nodig' })).toBeChecked()
    found.push(...(await objectionsTo(page)))
    await page.reload()
    await expect(page.getByText('Uw laatste antwoord')).toHaveCount(0)
  })

  await test.step('without a reason and a term it is refused, and what was typed stays', async () => {
    await page.getByLabel('Waarom is uitstel nodig?').fill('Het college is met reces.')
    await page.getByRole('button', { name: 'Antwoord versturen' }).click()
    await expect(page.getByRole('region', { name: 'Er is iets niet goed ingevuld' })).toBeFocused()
    await expect(page.getByRole('main')).toContainText('Vul de nieuwe termijn in')
    await expect(page.getByLabel('Waarom is uitstel nodig?')).toHaveValue('Het college is met reces.')
    found.push(...(await objectionsTo(page)))
  })

  await test.step('a term without an end asks when to look again', async () => {
    await page.getByLabel('Welke termijn stelt u voor?').fill('mei 2021')
    await page.getByRole('button', { name: 'Antwoord versturen' }).click()
    await expect(page.getByText('Bedankt, uw antwoord is opgeslagen.')).toBeVisible()
    found.push(...(await objectionsTo(page)))
  })

  await test.step('the ministry reads it on the item and in the prognosis', async () => {
    await new SignIn(page).as(cast.secretariat)
    await page.goto(`/besluiten/${lvv.decision}`)
    await expect(page.getByRole('region', { name: 'Prognose' })).toContainText('Het college is met reces.')
    await page.goto('/prognose')
    await expect(page.getByRole('row').filter({ hasText: 'Gemeente Amsterdam' })).toContainText('uitstel')
  })

  expect(found).toEqual([])
  await page.close()
  expect(await program.stop()).toBe(0)
  await smtp.close()
})
