import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { cast } from '#prisma/demo/cast.ts'
import { RegisterPage } from './pages/register.ts'
import { SignIn } from './pages/sign-in.ts'
import { DraftPages } from './pages/draft.ts'
import { objectionsTo } from './support/axe.ts'
import { test } from './support/journey.ts'

// A moment of its own is a program of its own: what is agreed here would change what other journeys count on.
test.use({ clock: '2020-11-16T10:20' })

const agreed = 'Er komen scenario’s voor een landelijk netwerk.'
const typed = 'Het gesprek verliep goed.'

test('a letter about a consultation is begun, written, renewed around what was typed, completed and kept as pdf', async ({
  page,
}) => {
  await new SignIn(page).as(cast.secretariat)
  const draft = new DraftPages(page)

  await test.step('is not begun without a Kamer', async () => {
    await draft.openConsultation('Bestuurlijk overleg LVV')
    await page.getByRole('link', { name: 'Brief maken', exact: true }).click()
    await page.getByRole('checkbox', { name: 'Tweede Kamer', exact: true }).uncheck()
    await page.getByRole('button', { name: 'Brief beginnen' }).click()
    await expect(page.getByRole('heading', { name: 'Er is iets niet goed ingevuld' })).toBeVisible()
    await page.getByRole('checkbox', { name: 'Tweede Kamer', exact: true }).check()
    expect(await objectionsTo(page)).toEqual([])
    await page.getByRole('button', { name: 'Brief beginnen' }).click()
  })

  await test.step('begins with what the Kamer asked, who came and what was agreed', async () => {
    await expect(page.getByText('De brief is begonnen.')).toBeVisible()
    for (const words of ['heeft uw Kamer verzocht om een terugkoppeling', 'burgemeester van Tilburg', agreed])
      await expect(draft.paper).toContainText(words)
    await expect(draft.missing).toContainText('De brief heeft nog geen kenmerk.')
    expect(await objectionsTo(page)).toEqual([])
  })

  await test.step('keeps a typed sentence and a footnote', async () => {
    await page.getByRole('link', { name: 'Tekst schrijven' }).click()
    await draft.typeAtEnd(typed)
    await page.getByRole('button', { name: 'Voetnoot' }).click()
    await page.keyboard.type('Kamerstukken II, nr. 1')
    await expect(page.getByText(/^Opgeslagen om 10:\d\d$/)).toBeVisible()
    expect(await objectionsTo(page)).toEqual([])
    await page.getByRole('link', { name: 'Klaar: brief lezen' }).click()
    await expect(draft.paper).toContainText(typed)
    await expect(draft.paper.getByRole('link', { name: 'Voetnoot 1', exact: true })).toBeVisible()
  })

  await test.step('is renewed around it', async () => {
    const agreements = new RegisterPage(page, 'Afspraken')
    const letter = page.url()
    await agreements.open()
    await agreements.openItem(agreed)
    await draft.giveTerm('voorjaar 2021')
    await page.goto(letter)
    await draft.missing.getByRole('link', { name: 'Bekijken wat er verandert' }).click()
    await expect(page.getByRole('main')).toContainText('voorjaar 2021')
    expect(await objectionsTo(page)).toEqual([])
    await page.getByRole('button', { name: 'Zinnen vernieuwen' }).click()
    await expect(draft.paper).toContainText('in het voorjaar 2021')
    await expect(draft.paper).toContainText(typed)
  })

  await test.step('is completed from the check list', async () => {
    await draft.missing.getByRole('link', { name: 'Gegevens aanvullen' }).first().click()
    await page.getByLabel('Ons kenmerk').fill('3090253')
    await page.getByLabel('Datum van de brief').fill('2020-11-17')
    await page.getByRole('button', { name: 'Gegevens opslaan' }).click()
    await expect(page.getByText('De gegevens zijn opgeslagen.')).toBeVisible()
    await expect(draft.missing).not.toContainText('kenmerk')
  })

  await test.step('is kept as a pdf', async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Pdf', exact: true }).click()
    const file = await (await download).path()
    expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-')
  })
})
