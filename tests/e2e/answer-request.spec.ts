import { expect } from '@playwright/test'
import { cast } from '#prisma/demo/cast.ts'
import { ItemPage } from './pages/item.ts'
import { RegisterPage } from './pages/register.ts'
import { SignIn } from './pages/sign-in.ts'
import { test } from './support/journey.ts'

// The day of the letter, before anybody recorded it.
test.use({ clock: '2020-11-17T10:00' })

const request = 'De Kamer wil een terugkoppeling van het overleg met de gemeenten op 4 november 2020.'

test('the liaison answers the verzoek with the letter on the consultation', async ({ page }) => {
  await new SignIn(page).as(cast.liaison)
  const commitments = new RegisterPage(page, 'Toezeggingen')
  await commitments.open()
  await commitments.openItem(request)
  await expect(page.getByText('verzoek', { exact: true }).first()).toBeVisible()

  const item = new ItemPage(page)
  await item.fulfil({
    reference: '3090253',
    sentOn: '2020-11-17',
    subject: 'Bestuurlijk overleg LVV van 4 november 2020',
  })
  await expect(page.getByText('Voldaan op 17 november 2020')).toBeVisible()
  await expect(page.getByRole('link', { name: '3090253 van 17 november 2020' })).toBeVisible()
  await expect(item.history).toContainText('Joris van Dam')

  await page.getByRole('link', { name: 'Brieven', exact: true }).click()
  const letter = page.getByRole('row').filter({ hasText: '3090253' })
  await expect(letter).toContainText('Bestuurlijk overleg LVV van 4 november 2020')
  await expect(letter).toContainText('17 nov 2020')
})
