import { expect } from '@playwright/test'
import { cast } from '#prisma/demo/cast.ts'
import { ItemPage } from './pages/item.ts'
import { MinutesReader } from './pages/minutes.ts'
import { RegisterPage } from './pages/register.ts'
import { SignIn } from './pages/sign-in.ts'
import { test } from './support/journey.ts'
import { linksTo } from './support/mails.ts'

// Monday: the minutes of 4 November were released on the 13th.
test.use({ clock: '2020-11-16T10:00', overSmtp: true, javaScriptEnabled: false })

const added = 'De gemeenten sturen elk kwartaal hun cijfers.'
const threads = 'Naast de zaken zonder oplossing worden ook de rode draden'

test('without JavaScript one signs in, reads the minutes, adds an agreement and settles one', async ({
  page,
  smtp,
}) => {
  await test.step('signs in by the link', async () => {
    const signIn = new SignIn(page)
    await signIn.askLink(cast.secretariat.mail)
    await expect.poll(() => linksTo(smtp, cast.secretariat.mail)).toHaveLength(1)
    await page.goto(linksTo(smtp, cast.secretariat.mail)[0] ?? '')
    await signIn.confirm.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vandaag')
  })

  const reader = new MinutesReader(page)

  await test.step('reads the minutes', async () => {
    await page.getByRole('link', { name: 'Overleggen', exact: true }).click()
    await page.getByRole('link', { name: 'Bestuurlijk overleg LVV', exact: true }).click()
    await page.getByRole('link', { name: 'Verslag lezen' }).first().click()
    await expect(reader.part('Vervolg van de pilots')).toContainText('De sfeer is goed')
    await expect(reader.part('Vervolg van de pilots')).toContainText('in februari 2021')
  })

  await test.step('adds an agreement by the plain form', async () => {
    await page.getByRole('link', { name: 'Verslag schrijven' }).click()
    await page.getByRole('link', { name: /toevoegen met een formulier/ }).click()
    await page.getByRole('radio', { name: 'Afspraak' }).check()
    await page.getByLabel('Bij welk agendapunt?').selectOption({ label: 'Landelijk dekkend netwerk' })
    await page.getByLabel('Tekst').fill(added)
    await page.getByRole('checkbox', { name: 'Gemeente Utrecht' }).check()
    await page.getByRole('checkbox', { name: 'Gemeente Groningen' }).check()
    await page.getByLabel(/^Termijn/).fill('voor de zomer van 2021')
    await page.getByRole('button', { name: 'Vastleggen' }).click()
    await expect(reader.part('Landelijk dekkend netwerk')).toContainText(added)
    await expect(reader.part('Landelijk dekkend netwerk')).toContainText('Gemeente Groningen')
  })

  await test.step('settles another', async () => {
    const agreements = new RegisterPage(page, 'Afspraken')
    await agreements.open()
    await expect(agreements.row(added)).toContainText('voor de zomer van 2021')
    await agreements.openItem(threads)
    await new ItemPage(page).settle('De lijst met rode draden is op 16 november gedeeld.')
    await expect(page.getByText('Nagekomen op 16 november 2020')).toBeVisible()
    await expect(page.getByText('De lijst met rode draden is op 16 november gedeeld.').first()).toBeVisible()
    await agreements.open()
    await expect(agreements.row(added)).toBeVisible()
    await expect(agreements.row(threads)).toHaveCount(0)
  })
})
