import { expect } from '@playwright/test'
import { cast } from '#prisma/demo/cast.ts'
import { ItemPage } from './pages/item.ts'
import { RegisterPage } from './pages/register.ts'
import { SignIn } from './pages/sign-in.ts'
import { test } from './support/journey.ts'

// The day of the letter, before anybody recorded it.
test.use({ clock: '2019-12-10T10:00' })

const feedback = 'De Kamer krijgt een terugkoppeling van het gesprek met de wethouder van Amsterdam.'

test('the liaison closes the toezegging of the feedback with the letter that fulfils it', async ({
  page,
}) => {
  await new SignIn(page).as(cast.liaison)
  const commitments = new RegisterPage(page, 'Toezeggingen')
  await commitments.open()
  await expect(commitments.row(feedback)).toContainText('open')
  await commitments.openItem(feedback)

  const item = new ItemPage(page)
  await item.fulfil({ reference: '', sentOn: '', subject: '' })
  await expect(page.getByRole('heading', { name: 'Er is iets niet goed ingevuld' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Fout: /)

  await item.fillLetter({
    reference: '2728406',
    sentOn: '2019-12-10',
    subject: 'Reactie op het krantenbericht over vertrek',
  })
  await expect(page.getByText('Afgedaan met de brief.')).toBeVisible()
  await expect(page.getByText('Voldaan op 10 december 2019')).toBeVisible()
  await expect(item.history).toContainText('2728406')

  await page.getByRole('link', { name: '2728406 van 10 december 2019' }).click()
  await expect(page.getByRole('main')).toContainText('Reactie op het krantenbericht over vertrek')
  await expect(page.getByRole('link', { name: feedback })).toBeVisible()

  await commitments.open()
  await expect(commitments.row('Reageren op een krantenbericht')).toBeVisible()
  await expect(commitments.row(feedback)).toHaveCount(0)
})
