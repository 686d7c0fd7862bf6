import { expect } from '@playwright/test'
import { cast } from '#prisma/demo/cast.ts'
import { lvv } from '#prisma/demo/lvv-minutes.ts'
import { PartiesPage } from './pages/parties.ts'
import { RegisterPage } from './pages/register.ts'
import { SignIn } from './pages/sign-in.ts'
import { test } from './support/journey.ts'

// Five municipalities carry out the agreement on what cases have in common.
test.use({ clock: '2020-12-16T09:05' })

const reason = 'Twee gemeenten zijn genoeg om te beginnen.'
const note = 'Utrecht heeft de rode draden van alle zaken beschreven.'
const first = 'Het ministerie vraagt de gemeenten welke stappen zij zien.'
const second = 'Amsterdam schrijft op welke stappen de eigen pilot vraagt.'

test('several parties carry out an agreement, each seeing its own part', async ({ page, browser }) => {
  const parties = new PartiesPage(page)
  await new SignIn(page).as(cast.secretariat)

  await test.step('more parties than there are cannot be asked to be done', async () => {
    await page.goto(`/afspraken/${lvv.commonThreads}`)
    await expect(parties.section).toContainText('0 van 5 klaar')
    await page.getByRole('link', { name: 'Partijen wijzigen' }).click()
    await parties.reason.fill(reason)
    await parties.requireSome('9')
    await expect(page.getByText('U vraagt 9 partijen die klaar zijn, maar 5 partijen').first()).toBeVisible()
    await expect(parties.required).toHaveValue('9')
    await expect(parties.reason).toHaveValue(reason)
    await parties.requireSome('2')
    await expect(page.getByText('Partijen gewijzigd.')).toBeVisible()
    await expect(parties.section).toContainText('0 van 5 klaar, 2 nodig')
  })

  await test.step('the Utrecht office reports its part', async () => {
    const office = await (await browser.newContext()).newPage()
    const own = new PartiesPage(office)
    await new SignIn(office).as(cast.utrecht)
    await office.goto(`/afspraken/${lvv.commonThreads}`)
    await expect(own.table.getByRole('rowheader')).toHaveText(['Gemeente Utrecht'])
    await own.report({ of: 'Gemeente Utrecht', state: 'Klaar', note })
    await expect(office.getByText('Deel gemeld.')).toBeVisible()
    await expect(own.table).toContainText(note)
    await office.context().close()
  })

  await test.step('Rotterdam sees that one is done, not who, and the secretariat sees all', async () => {
    const office = await (await browser.newContext()).newPage()
    const own = new PartiesPage(office)
    await new SignIn(office).as(cast.rotterdam)
    await office.goto(`/afspraken/${lvv.commonThreads}`)
    await expect(own.section).toContainText('1 van 5 klaar, 2 nodig')
    await expect(own.table.getByRole('rowheader')).toHaveText(['Gemeente Rotterdam'])
    expect(await office.content()).not.toContain(note)
    await office.context().close()

    await page.reload()
    await expect(parties.table.getByRole('row').filter({ hasText: 'Gemeente Utrecht' })).toContainText(note)
  })
})

test('an agreement splits into two, which are then settled together', async ({ page }) => {
  const parties = new PartiesPage(page)
  await new SignIn(page).as(cast.secretariat)

  await test.step('a split that leaves one thing is refused', async () => {
    await page.goto(`/afspraken/${lvv.nextSteps}`)
    await page.getByRole('link', { name: 'Splitsen' }).click()
    await parties.fillPart(1, { wording: first })
    await parties.split()
    await expect(page.getByText('Een splitsing heeft minstens twee delen.').first()).toBeVisible()
    await expect(parties.part(1).getByLabel('Tekst')).toHaveValue(first)
  })

  await test.step('two parts stand open, the whole is closed', async () => {
    await parties.fillPart(2, { wording: second, owner: 'Gemeente Amsterdam' })
    await parties.split()
    await expect(page.getByText('Afspraak gesplitst in 2 andere.')).toBeVisible()
    await expect(page.getByText('Deze afspraak is gesplitst.')).toBeVisible()
    const related = page.getByRole('region', { name: 'Hangt samen met' })
    await expect(related.getByRole('link', { name: first })).toBeVisible()
    await expect(related.getByRole('link', { name: second })).toBeVisible()
  })

  const agreements = new RegisterPage(page, 'Afspraken')
  await test.step('what is chosen shows before it changes, and needs its evidence', async () => {
    await agreements.open()
    await agreements.row(first).getByRole('checkbox').check()
    await agreements.row(second).getByRole('checkbox').check()
    await page
      .getByRole('form', { name: 'Gekozen afspraken' })
      .getByRole('button', { name: 'Afdoen' })
      .click()
    const changes = page.getByRole('table', { name: 'Afspraken die veranderen' })
    await expect(changes.getByRole('rowheader')).toHaveCount(2)
    await page.getByRole('button', { name: 'Afspraken afdoen' }).click()
    await expect(page.getByRole('heading', { name: 'Er is iets niet goed ingevuld' })).toBeVisible()
    await expect(changes.getByRole('rowheader')).toHaveCount(2)
  })

  await test.step('with it both are settled', async () => {
    await page.getByLabel('Waaruit blijkt dat de afspraken zijn nagekomen?').fill('Het verslag van vandaag.')
    await page.getByRole('button', { name: 'Afspraken afdoen' }).click()
    await expect(page.getByText('2 afspraken afgedaan.')).toBeVisible()
    await expect(agreements.row(first)).toHaveCount(0)
  })
})
