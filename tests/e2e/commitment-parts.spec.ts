import { expect } from '@playwright/test'
import { cast } from '#prisma/demo/cast.ts'
import { ItemPage } from './pages/item.ts'
import { PartlyPage } from './pages/partly.ts'
import { RegisterPage } from './pages/register.ts'
import { SignIn } from './pages/sign-in.ts'
import { test } from './support/journey.ts'

// A week after an invented briefing, within the spring that was promised.
test.use({ clock: '2020-06-10T10:00' })

const promise = 'De Kamer krijgt een technische briefing'
const done = 'De Kamer kreeg een technische briefing over de oplossingen en het vertrek.'
const remains = 'De Kamer krijgt nog de soorten zaken en wat de casusoverleggen leren.'

test('the liaison closes a part of a toezegging, and hears that the Kamer sees it otherwise', async ({
  page,
}) => {
  await new SignIn(page).as(cast.liaison)
  const commitments = new RegisterPage(page, 'Toezeggingen')
  await commitments.open()
  await commitments.openItem(promise)

  const item = new ItemPage(page)
  await item.fulfil({ reference: '2700000', sentOn: '2019-12-09', subject: 'Een te oude brief' })
  await expect(page.getByText('Dat is voor 10 december 2019')).toBeVisible()
  await expect(page.getByLabel('Kenmerk')).toHaveValue('2700000')
  await page.getByRole('link', { name: 'Annuleren' }).click()

  await page.getByRole('link', { name: 'Deels afdoen' }).click()
  const partly = new PartlyPage(page)
  await partly.fill({ done, on: '2020-06-03', evidence: 'De agenda van de Kamer van 3 juni 2020.' })
  await partly.send()
  await expect(page.getByText('Blijft er niets over? Doe het dan helemaal af.').first()).toBeVisible()
  await expect(partly.done).toHaveValue(done)
  await partly.leave({ remains, term: 'binnen zes weken' })
  await partly.send()

  await expect(page.getByRole('heading', { level: 1 })).toContainText(remains)
  await expect(page.getByText('binnen zes weken').first()).toBeVisible()
  await page.getByRole('region', { name: 'Hangt samen met' }).getByRole('link', { name: done }).click()
  await expect(page.getByText('Voldaan op 3 juni 2020')).toBeVisible()
  await page.getByText('Eerdere tekst').click()
  await expect(page.getByText(promise).first()).toBeVisible()

  await page.getByRole('link', { name: 'Noteren wat de Kamer zegt' }).click()
  await page.getByLabel('Het woord van de Kamer').fill('Openstaand')
  await page.getByRole('button', { name: 'Noteren' }).click()
  await expect(page.getByText('Wij zeggen voldaan, de Kamer zegt «openstaand».')).toBeVisible()
  await expect(page.getByText('Voldaan op 3 juni 2020')).toBeVisible()
})
