import { expect, test, type Page } from '@playwright/test'
import { startSmtpServer, type SmtpMessage, type TestSmtpServer } from '#tests/support/smtp-server.ts'
import { cast } from '#prisma/demo/cast.ts'
import { lvv } from '#prisma/demo/lvv-minutes.ts'
import { SignIn } from './pages/sign-in.ts'
import { objectionsTo } from './support/axe.ts'
import { newDataFolder, startProgram } from './support/program.ts'

const wednesday = '2020-12-16T16:20'
/** Two weeks before the term that an agreement gets; the decision of February 2021 is announced as well. */
const later = '2020-12-30T09:00'

function bundleTo(smtp: TestSmtpServer, address: string): SmtpMessage | undefined {
  return smtp.messages.find(
    ({ envelope, subject }) => envelope.to.includes(address) && /^2 herinneringen/.test(subject),
  )
}

/** Over the agreement, so that Amsterdam hears of two things on one day. */
async function giveTerm(page: Page): Promise<void> {
  await new SignIn(page).as(cast.secretariat)
  await page.goto(`/afspraken/${lvv.nextSteps}/termijn`)
  await page.getByLabel('Termijn', { exact: true }).fill('uiterlijk 13 januari 2021')
  await page.getByRole('button', { name: 'Termijn wijzigen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Rijk en gemeenten' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('uiterlijk 13 januari 2021')
}

test('who wants no announcements any more says so with the link in a bundled mail', async ({ browser }) => {
  const smtp = await startSmtpServer()
  const data = newDataFolder()
  const loading = await startProgram({ now: wednesday, data, env: { SMTP_URL: smtp.url } })
  const before = await browser.newPage({ baseURL: loading.url })
  await giveTerm(before)
  await before.context().close()
  await loading.stop()

  const program = await startProgram({ now: later, data, env: { SMTP_URL: smtp.url } })
  await expect.poll(() => bundleTo(smtp, cast.amsterdam.mail)?.subject, { timeout: 60_000 }).toBeTruthy()
  const mail = bundleTo(smtp, cast.amsterdam.mail)
  const link = /Meld u daarvoor af:\s+(\S+)/.exec(mail?.text ?? '')?.[1] ?? ''
  const asked: string[] = []
  const open = { baseURL: program.url, bypassCSP: true, reducedMotion: 'reduce' } as const
  const page = await browser.newPage(open)
  const inside = await browser.newPage(open)
  const heading = page.getByRole('heading', { level: 1 })
  const wanted = inside.getByRole('radio', { name: 'Ja, ook ruim van tevoren' })
  await new SignIn(inside).as(cast.amsterdam)

  await test.step('opening the link changes nothing', async () => {
    expect(mail?.raw.toString()).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    await page.goto(link)
    await page.goto(`${link}/een-klik`)
    await expect(heading).toHaveText('Afmelden')
    asked.push(...(await objectionsTo(page)))
    await inside.goto('/mijn-instellingen')
    await expect(wanted).toBeChecked()
  })

  await test.step('a link that Gestand did not make is refused with a sentence', async () => {
    const forged = await page.goto(link.slice(0, -3) + (link.endsWith('AAA') ? 'BBB' : 'AAA'))
    expect(forged?.status()).toBe(404)
    await expect(page.getByText('Deze link om u af te melden klopt niet')).toBeVisible()
    asked.push(...(await objectionsTo(page)))
  })

  await test.step('the button does it, and says where it can be undone', async () => {
    await page.goto(link)
    await page.getByRole('button', { name: 'Afmelden voor aankondigingen' }).click()
    await expect(page.getByText('U bent afgemeld voor aankondigingen.')).toBeVisible()
    asked.push(...(await objectionsTo(page)))
    await inside.reload()
    await expect(inside.getByRole('radio', { name: 'Nee, alleen als het dichtbij is' })).toBeChecked()
  })

  await test.step('in Mijn instellingen it is undone', async () => {
    await wanted.check()
    await inside.getByRole('button', { name: 'Instellingen opslaan' }).click()
    await expect(inside.getByText('Uw instellingen zijn opgeslagen.')).toBeVisible()
    asked.push(...(await objectionsTo(inside)))
    await page.goto(link)
    await expect(page.getByRole('button', { name: 'Afmelden voor aankondigingen' })).toBeVisible()
  })

  expect(asked).toEqual([])
  await page.context().close()
  await inside.context().close()
  expect(await program.stop()).toBe(0)
  await smtp.close()
})
