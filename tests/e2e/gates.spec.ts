import { expect } from '@playwright/test'
import { cast } from '#prisma/demo/cast.ts'
import { GatePages } from './pages/gate.ts'
import { ItemPage } from './pages/item.ts'
import { RegisterPage } from './pages/register.ts'
import { SignIn } from './pages/sign-in.ts'
import { test } from './support/journey.ts'

// A moment of its own is a program of its own: what moves here would move what other journeys count on.
test.use({ clock: '2020-12-16T10:30' })

const decision = 'Besluit over het vervolg van de pilots.'
const threads = 'Naast de zaken zonder oplossing worden ook de rode draden'

test('a step becomes later, and what waits for it moves along when the secretariat decides so', async ({
  page,
}) => {
  await new SignIn(page).as(cast.secretariat)
  const decisions = new RegisterPage(page, 'Besluiten')
  await decisions.open()
  await decisions.openItem(decision)
  const gate = new GatePages(page)
  await gate.addOwnStep('advies', 'januari 2021')
  await gate.giveLaterTerm('advies', 'februari 2021', 'Het advies is later gevraagd.')

  await expect(page.getByRole('heading', { level: 1, name: 'Wat schuift mee?' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('«januari 2021» naar «februari 2021»')
  await expect(page.getByLabel('Wordt')).toHaveValue('maart 2021')
  await page.getByRole('link', { name: 'Vandaag', exact: true }).first().click()
  const proposed = page.getByRole('table', { name: 'Voorgesteld te verschuiven' })
  await proposed.getByRole('link', { name: 'Eén termijn' }).click()

  const move = page.getByRole('button', { name: 'Verschuiven wat is aangevinkt' })
  await move.click()
  await expect(page.getByRole('heading', { name: 'Er is iets niet goed ingevuld' })).toBeVisible()
  await page.getByRole('textbox', { name: /^Reden/ }).fill('Het advies komt een maand later.')
  await move.click()
  await expect(page.getByText('Eén termijn is verschoven.')).toBeVisible()
  await expect(new ItemPage(page).history).toContainText('Het advies komt een maand later.')
  await decisions.open()
  await expect(decisions.row(decision)).toContainText('maart 2021')
  await expect(decisions.row(decision)).toContainText('wacht op advies')

  await decisions.openItem(decision)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(decision)
  await page.getByRole('link', { name: 'Besluit vastleggen', exact: true }).click()
  await page.getByLabel('Wat is er besloten?').fill('De pilots gaan door.')
  await page.getByRole('button', { name: 'Besluit vastleggen' }).click()
  await expect(page.getByText('schrijf op waarom nu toch wordt besloten').first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Fout: /)
  await expect(page.getByLabel('Wat is er besloten?')).toHaveValue('De pilots gaan door.')
})

test('what waits for each other in a circle is refused, and the circle is named', async ({ page }) => {
  await new SignIn(page).as(cast.secretariat)
  const agreements = new RegisterPage(page, 'Afspraken')
  await agreements.open()
  await agreements.openItem(threads)
  const gate = new GatePages(page)
  await gate.letWaitFor('afspraak «Er komen scenario')
  await expect(page.getByText('Vastgelegd waarop dit wacht.')).toBeVisible()

  await page.getByRole('link', { name: /^afspraak «Er komen scenario/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Er komen scenario')
  await gate.letWaitFor('afspraak «Naast de zaken zonder oplossing')
  await expect(page.getByText(/Zo wacht alles op elkaar: .*Naast de zaken/).first()).toBeVisible()
})
