import { expect } from '@playwright/test'
import { cast } from '#prisma/demo/cast.ts'
import { CalendarPage } from './pages/calendar.ts'
import { ItemPage } from './pages/item.ts'
import { NewCommitment } from './pages/new-commitment.ts'
import { SignIn } from './pages/sign-in.ts'
import { objectionsTo } from './support/axe.ts'
import { test } from './support/journey.ts'

test.use({ clock: '2020-11-05T10:00' })

const saidOn = '2020-11-04'

test('the field answers while one types, and the answer is accepted or changed', async ({ page }) => {
  await new SignIn(page).as(cast.liaison)
  const form = new NewCommitment(page)

  await test.step('it says what the words mean', async () => {
    await form.open()
    await form.fill({ wording: 'De Kamer krijgt een brief over de plekken.', saidOn })
    await form.term.pressSequentially('voorjaar 2021')
    await expect(form.answer).toContainText('1 maart – 20 juni 2021. Klopt dit?')
    await form.term.fill('begin 2021')
    await expect(form.answer).toContainText('1 januari – 31 maart 2021')
    await form.record()
  })

  await test.step('what was assumed stands on the page until somebody agrees', async () => {
    await expect(page.getByText('Ga na of dit klopt')).toBeVisible()
    await expect(page.getByText('Laatste werkdag om de brief nog op tijd te sturen')).toBeVisible()
    await expect(page.getByText('30 maart 2021').first()).toBeVisible()
    expect(await objectionsTo(page)).toEqual([])
    await page.getByRole('link', { name: 'Bevestig of kies een andere periode' }).click()
    await expect(page.getByRole('radio', { name: '1 januari – 31 maart 2021' })).toBeChecked()
    expect(await objectionsTo(page)).toEqual([])
    await page.getByRole('button', { name: 'Periode vastleggen' }).click()
    await expect(page.getByText(/Bevestigd door Joris van Dam op 5 november 2020/)).toBeVisible()
    await expect(page.getByText('Ga na of dit klopt')).toHaveCount(0)
  })

  await test.step('another reading is chosen; the words stay', async () => {
    await form.recordWith({ wording: 'De Kamer krijgt cijfers.', saidOn, term: 'tot 1 maart 2021' })
    await page.getByText('Waarom deze periode?').click()
    await page.getByRole('link', { name: 'Kies een andere periode bij deze woorden' }).click()
    await page.getByRole('radio', { name: 'Tot en met 1 maart 2021' }).check()
    await page.getByRole('button', { name: 'Periode vastleggen' }).click()
    const term = page.getByRole('region', { name: 'Termijn' })
    await expect(term).toContainText('tot 1 maart 2021')
    await expect(term).toContainText('tot en met 1 maart 2021')
    await expect(new ItemPage(page).history).toContainText('Joris van Dam las de termijn «tot 1 maart 2021»')
  })
})

test('a change of the calendar moves what waits for it, with its reminders', async ({ page }) => {
  test.setTimeout(180_000)
  const item = new ItemPage(page)
  const calendar = new CalendarPage(page)
  let address = ''

  await test.step('before the recess is known there is no period', async () => {
    await new SignIn(page).as(cast.liaison)
    await new NewCommitment(page).recordWith({
      wording: 'De Kamer hoort het voor de kerst.',
      saidOn,
      term: 'vóór het kerstreces',
    })
    await expect(page.getByText(/Het begin van het kerstreces 2020-2021 .* is onbekend/)).toBeVisible()
    await expect(page.getByText('Opnieuw bekijken op 4 mei 2021.')).toBeVisible()
    await expect(item.nextReminder).toContainText('Volgende herinnering: 4 mei 2021')
    address = page.url()
    await calendar.openMoved()
    await expect(page.getByText('Er verschoof niets')).toBeVisible()
  })

  await test.step('the administrator fills in when it begins', async () => {
    await page.getByRole('button', { name: 'Uitloggen' }).click()
    await new SignIn(page).as(cast.administrator)
    await calendar.open()
    expect(await objectionsTo(page)).toEqual([])
    await calendar.beginRecess('kerstreces 2020-2021', '2020-12-18')
    await expect(page.getByText(/kerstreces 2020-2021 is gewijzigd/)).toBeVisible()
  })

  await test.step('the administrator looks at a file before it is put in', async () => {
    await calendar.preview(
      'chamber,name,start,end,source\nTK,meireces 2021,2021-04-30,2021-05-10,tweedekamer.nl\nTK,reces,,,x\n',
    )
    await expect(page.getByRole('heading', { name: 'Dit verandert er' })).toBeVisible()
    await expect(page.getByRole('region', { name: /^Komt erbij/ })).toContainText('meireces 2021')
    await expect(page.getByRole('region', { name: /^Wordt overgeslagen/ })).toContainText('Regel 3')
    expect(await objectionsTo(page)).toEqual([])
    await page.getByRole('button', { name: 'Voer 1 reces in' }).click()
    await expect(page.getByText('Ingevoerd: 1 erbij, 0 gewijzigd.')).toBeVisible()
  })

  await test.step('the term has moved, and the reminders with it', async () => {
    await page.getByRole('button', { name: 'Uitloggen' }).click()
    await new SignIn(page).as(cast.liaison)
    // The program looks every fifteen seconds.
    await expect(async () => {
      await calendar.openMoved()
      await expect(calendar.moved.filter({ hasText: 'De Kamer hoort het' })).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 60_000 })
    await page.goto('/')
    await page.getByRole('link', { name: 'Bekijk wat verschoof' }).click()
    const row = calendar.moved.filter({ hasText: 'De Kamer hoort het' })
    await expect(row).toContainText('geen periode')
    await expect(row).toContainText('tot en met 17 december 2020')
    await expect(row).toContainText('18 december 2020')
    expect(await objectionsTo(page)).toEqual([])
    await page.goto(address)
    await expect(item.nextReminder).toContainText('Volgende herinnering')
    await expect(item.history).toContainText('Gestand las de termijn «vóór het kerstreces» opnieuw')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the words are read when the form is sent, and unreadable words ask for a period', async ({
    page,
  }) => {
    await new SignIn(page).as(cast.liaison)
    const form = new NewCommitment(page)
    await form.recordWith({ wording: 'De Kamer krijgt een nota.', saidOn, term: 'voorjaar 2021' })
    await expect(page.getByRole('region', { name: 'Termijn' })).toContainText('1 maart – 20 juni 2021')

    await form.recordWith({ wording: 'De Kamer krijgt een plan.', saidOn, term: 'kastanjes in bloei' })
    const term = page.getByRole('region', { name: 'Termijn' })
    await expect(term).toContainText('kastanjes in bloei')
    await expect(term).toContainText('De periode ontbreekt')
    await page.getByRole('link', { name: 'Geef zelf een periode op' }).click()
    await page.getByLabel(/^Eerste dag/).fill('2021-05-01')
    await page.getByLabel(/^Laatste dag/).fill('2021-05-31')
    await page.getByRole('button', { name: 'Termijn wijzigen' }).click()
    await expect(term).toContainText('kastanjes in bloei')
    await expect(term).toContainText('1–31 mei 2021')
  })
})
