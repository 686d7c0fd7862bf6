import { expect } from '@playwright/test'
import { cast } from '#prisma/demo/cast.ts'
import { ItemPage } from './pages/item.ts'
import { LetterDispatch } from './pages/letter-dispatch.ts'
import { NewCommitment } from './pages/new-commitment.ts'
import { RegisterPage } from './pages/register.ts'
import { SignIn } from './pages/sign-in.ts'
import { objectionsTo } from './support/axe.ts'
import { test } from './support/journey.ts'

// A moment of its own is a program of its own: what closes here would close what other journeys count on.
test.use({ clock: '2020-12-16T11:15', bypassCSP: true, reducedMotion: 'reduce' })

const whole = 'De Kamer krijgt een terugkoppeling van de proef.'
const part = 'De Kamer krijgt de cijfers over 2019 en 2020.'
const rest = 'De Kamer krijgt de cijfers over 2020.'
const made = 'De Kamer krijgt een plan van aanpak.'
const subject = 'Terugkoppeling van de proef'

test('a letter goes from concept to sent, closes one promise, splits one and opens one', async ({ page }) => {
  const signIn = new SignIn(page)
  const register = new RegisterPage(page, 'Toezeggingen')
  const letter = new LetterDispatch(page)

  await test.step('the secretariat drafts it', async () => {
    await signIn.as(cast.secretariat)
    const form = new NewCommitment(page)
    for (const wording of [whole, part]) {
      await form.recordWith({ wording, saidOn: '2020-11-20', term: 'voorjaar 2021' })
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(wording)
    }
    await register.open()
    await letter.begin(subject, [whole, part])
    await page
      .getByRole('listitem')
      .filter({ hasText: part })
      .getByRole('link', { name: 'Maar een deel?' })
      .click()
    await expect(page.getByLabel('Dit blijft over')).toBeVisible()
    expect(await objectionsTo(page)).toEqual([])
    await letter.answerInPart({
      done: 'De Kamer krijgt de cijfers over 2019.',
      remains: rest,
      term: 'binnen zes weken',
    })
    await letter.promise(made, 'voorjaar 2021')
    await letter.take('Ter afstemming geven', 'De brief is ter afstemming.')
    await expect(letter.state).toContainText('Ter afstemming')
    await expect(page.getByRole('link', { name: 'Getekend', exact: true })).toHaveCount(0)
  })

  await test.step('the liaison has it signed; a letter dated before the promise is refused', async () => {
    await page.context().clearCookies()
    await signIn.as(cast.liaison)
    await register.open()
    await expect(register.row(whole)).toContainText('brief ter afstemming')
    await register.openItem(whole)
    await page.getByRole('link', { name: subject, exact: true }).click()
    await letter.take('Getekend', 'De brief is getekend.')
    await page.getByRole('link', { name: 'Verzending vastleggen' }).click()
    await expect(page.getByRole('region', { name: /^Dit wordt gesplitst/ })).toContainText(
      '16 december 2020 – 27 januari 2021',
    )
    await expect(page.getByRole('region', { name: /^Dit komt open te staan/ })).toContainText(made)
    expect(await objectionsTo(page)).toEqual([])
    await letter.record({ sentOn: '2020-11-19', reference: '3100001' })
    await expect(page.getByText('Dat is voor 20 november 2020').first()).toBeVisible()
    await expect(page.getByLabel('Kenmerk')).toHaveValue('3100001')
  })

  await test.step('and recorded as sent', async () => {
    await letter.record({ sentOn: '2020-12-15', reference: '3100001' })
    await expect(page.getByText('De brief is verzonden.')).toBeVisible()
    await page.getByRole('link', { name: whole }).click()
    await expect(page.getByText('Voldaan op 15 december 2020')).toBeVisible()
    await expect(new ItemPage(page).history).toContainText('3100001')
    await register.open()
    await expect(register.row(rest)).toContainText('15 december 2020 – 26 januari 2021')
    await expect(register.row(whole)).toHaveCount(0)
    await register.openItem(made)
    await expect(page.getByRole('region', { name: 'Zo staat het in de brief' })).toContainText(
      'Ik zeg uw Kamer in het voorjaar 2021 het volgende toe',
    )
  })
})
