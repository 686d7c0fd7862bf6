import { expect } from '@playwright/test'
import { cast } from '#prisma/demo/cast.ts'
import { shelter } from '#prisma/demo/shelter-minutes.ts'
import { ItemPage } from './pages/item.ts'
import { RegisterPage } from './pages/register.ts'
import { SignIn } from './pages/sign-in.ts'
import { test } from './support/journey.ts'
import { linksTo } from './support/mails.ts'

// Tuesday. The minutes of the second consultation on shelter were written, and not released.
test.use({ clock: '2021-01-05T10:00', overSmtp: true })

const nextSteps = 'Rijk en gemeenten zoeken uit welke stappen na de pilots kunnen volgen'
const threads = 'Naast de zaken zonder oplossing worden ook de rode draden'
const ofVng = 'Er komen scenario’s voor een landelijk netwerk'
const notReleased = 'Groningen en Utrecht schrijven samen een plan voor weken'
const noteOfRotterdam = 'Onze eerste lijst met vragen die terugkomen is klaar'
const news = 'De raad van Utrecht bespreekt de vervolgstappen op 14 januari.'

test('the Utrecht office signs in by its link, sees its own part and adds progress', async ({
  page,
  browser,
  smtp,
}) => {
  await test.step('the secretariat knows of the minutes that were not released', async () => {
    const secretariat = await (await browser.newContext()).newPage()
    await new SignIn(secretariat).as(cast.secretariat)
    const agreements = new RegisterPage(secretariat, 'Afspraken')
    await agreements.open()
    await expect(agreements.row(notReleased)).toContainText('Gemeente Groningen')
    await secretariat.context().close()
  })

  await test.step('the office asks for a link and gets it by mail', async () => {
    const signIn = new SignIn(page)
    await signIn.askLink(cast.utrecht.mail)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk in uw mail')
    await expect.poll(() => linksTo(smtp, cast.utrecht.mail)).toHaveLength(1)
    const [link = ''] = linksTo(smtp, cast.utrecht.mail)

    const elsewhere = await (await browser.newContext()).newPage()
    await elsewhere.goto(link)
    await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Dit is een andere browser')
    await elsewhere.context().close()

    await page.goto(link)
    await expect(page.getByText(`U logt in als ${cast.utrecht.mail}.`)).toBeVisible()
    await signIn.confirm.click()
    await expect(page.getByText('Lieke Jansen, Gemeente Utrecht')).toBeVisible()

    await page.goto(link)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet meer')
    await page.goto('/')
  })

  await test.step('it sees its own agreements, and nothing that was not released', async () => {
    const agreements = new RegisterPage(page, 'Afspraken')
    await agreements.open()
    await expect(agreements.row(nextSteps)).toContainText('Ministerie van Justitie en Veiligheid')
    await expect(agreements.row(threads)).toContainText('gaandeweg')
    await expect(agreements.row(ofVng)).toHaveCount(0)
    await expect(agreements.row(notReleased)).toHaveCount(0)
    await page.goto(`/afspraken/${shelter.busyWeeks}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Niet gevonden')
    await page.goto('/overleggen')
    await expect(page.getByRole('link', { name: 'Bestuurlijk overleg LVV' })).toBeVisible()
    await expect(page.getByRole('link', { name: /opvangplekken$/ })).toBeVisible()
    await expect(page.getByRole('link', { name: /opvangplekken: voortgang/ })).toHaveCount(0)
  })

  const item = new ItemPage(page)

  await test.step('it reads no note of Rotterdam, and adds its own', async () => {
    await new RegisterPage(page, 'Afspraken').open()
    await new RegisterPage(page, 'Afspraken').openItem(threads)
    await expect(item.progress).toContainText('Er is nog geen voortgang gemeld.')
    await expect(page.getByText(noteOfRotterdam)).toHaveCount(0)
    await item.reportProgress(news)
    await expect(page.getByText('Voortgang opgeslagen.')).toBeVisible()
    await expect(item.progress).toContainText(news)
  })

  await test.step('Rotterdam reads its own note only, the secretariat both', async () => {
    for (const [person, reads] of [
      [cast.rotterdam, false],
      [cast.secretariat, true],
    ] as const) {
      const other = await (await browser.newContext()).newPage()
      await new SignIn(other).as(person)
      const agreements = new RegisterPage(other, 'Afspraken')
      await agreements.open()
      await agreements.openItem(threads)
      const { progress } = new ItemPage(other)
      await expect(progress).toContainText(noteOfRotterdam)
      await expect(other.getByText(news)).toHaveCount(reads ? 1 : 0)
      await other.context().close()
    }
  })
})
