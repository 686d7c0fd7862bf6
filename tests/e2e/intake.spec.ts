import { expect } from '@playwright/test'
import { cast } from '#prisma/demo/cast.ts'
import { aLetter } from '#tests/support/a-letter.ts'
import { IntakePage } from './pages/intake.ts'
import { SignIn } from './pages/sign-in.ts'
import { objectionsTo } from './support/axe.ts'
import { test } from './support/journey.ts'

test.use({ clock: '2020-12-16T14:05' })

const letter = aLetter('5550123')
const corrected = 'De Kamer krijgt de uitkomsten van het onderzoek naar de kosten.'

test('a letter is read in, decided on by keyboard, recorded, and taken back', async ({ page }) => {
  test.setTimeout(300_000)
  const intake = new IntakePage(page)
  const found: string[] = []
  await new SignIn(page).as(cast.liaison)

  await test.step('what cannot be read is refused with what to do', async () => {
    await page.goto('/brieven')
    await page.getByRole('link', { name: 'Brief inlezen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Brief inlezen' }).waitFor()
    found.push(...(await objectionsTo(page)))
    await page.getByLabel('Dossier', { exact: true }).selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Inlezen' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Fout: /)
    await expect(page.getByText('Kies een bestand, of plak hieronder de tekst.').first()).toBeVisible()
  })

  await test.step('reads it in, and the same again is the same', async () => {
    await intake.readIn(letter)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voortgang van de opvang in de steden')
    await expect(intake.proposals).toHaveCount(6)
    await intake.readIn(letter)
    await expect(page.getByText('was al ingelezen')).toBeVisible()
    await expect(intake.proposals).toHaveCount(6)
    found.push(...(await objectionsTo(page)))
  })

  await test.step('marks a sentence by keyboard', async () => {
    await intake.text.focus()
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown')
    await expect(page.getByLabel('Woorden uit de brief')).not.toHaveValue('')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Wat is dit?')).toBeFocused()
    await page.getByLabel('Wat is dit?').selectOption('planning')
    await page.getByRole('button', { name: 'Markeren' }).click()
    await expect(intake.proposals).toHaveCount(7)
    await expect(intake.proposal('Gemarkeerd door')).toBeFocused()
    await page.keyboard.press('r')
    await expect(intake.proposal('Gemarkeerd door')).toContainText('afgewezen')
  })

  await test.step('decides with single keys', async () => {
    const meeting = intake.proposal('Bestuurlijk overleg opvang')
    await expect(meeting).toBeFocused()
    await page.keyboard.press('j')
    await expect(intake.proposal(/^2 .*Afspraak|Afspraak.*vrije bedden/)).toBeFocused()
    await page.keyboard.press('k')
    await page.keyboard.press('a')
    await expect(meeting).toContainText('overgenomen')
    await page.keyboard.press('a')
    await expect(intake.proposal('vrije bedden aanleveren').first()).toContainText('overgenomen')
    await page.keyboard.press('r')
    await expect(intake.proposal('start in januari').first()).toContainText('afgewezen')
  })

  await test.step('nothing is recorded while something is to be decided', async () => {
    await intake.act('Vastleggen').click()
    await page.getByRole('heading', { level: 1, name: 'Vastleggen wat is overgenomen' }).waitFor()
    await page.getByRole('button', { name: 'Alles vastleggen' }).click()
    await expect(page.getByRole('heading', { name: 'Er is iets niet goed ingevuld' })).toBeVisible()
    found.push(...(await objectionsTo(page)))
    await page.getByRole('link', { name: 'Terug naar de voorstellen' }).click()
  })

  await test.step('changes one and accepts the rest', async () => {
    await intake.proposal('doen toekomen').getByRole('link', { name: 'Wijzigen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Voorstel wijzigen' }).waitFor()
    found.push(...(await objectionsTo(page)))
    await page.getByLabel('Tekst', { exact: true }).fill(corrected)
    await page.getByRole('button', { name: 'Wijzigen en overnemen' }).click()
    await expect(intake.proposal(corrected)).toContainText('overgenomen')
    // What it answers stands nowhere yet.
    const answer = intake.proposal('Toezegging voldaan')
    await answer.getByRole('button', { name: 'Vastleggen en meteen afdoen' }).click()
    await expect(answer).toContainText('overgenomen')
    const decision = intake.proposal('Vervolgbesluit')
    await decision.locator('[data-act="accept"] button').click()
    await expect(decision).toContainText('overgenomen')
  })

  await test.step('records everything at once', async () => {
    await intake.record()
    await expect(page.getByText(/voorstellen vastgelegd\. 2 wachten op het secretariaat/)).toBeVisible()
    await intake.proposal(corrected).getByRole('link', { name: corrected }).click()
    await expect(page.getByRole('heading', { name: 'Zo staat het in de brief' })).toBeVisible()
    await page.getByRole('link', { name: 'Brief 5550123' }).click()
    await expect(page.getByRole('heading', { name: /^Wat in de brief staat/ })).toBeVisible()
    found.push(...(await objectionsTo(page)))
  })

  await test.step('the secretariat accepts what waits, on the same page', async () => {
    await page.context().clearCookies()
    await new SignIn(page).as(cast.secretariat)
    await page.getByRole('link', { name: 'Voortgang van de opvang in de steden' }).click()
    for (const words of ['Bestuurlijk overleg opvang', 'vrije bedden aanleveren']) {
      const proposal = intake.proposal(words).first()
      await proposal.locator('[data-act="accept"] button').click()
      await expect(proposal).toContainText('overgenomen')
    }
    await intake.record()
    await expect(page.getByText('2 voorstellen vastgelegd.')).toBeVisible()
  })

  await test.step('the liaison takes back what nobody worked on', async () => {
    await page.context().clearCookies()
    await new SignIn(page).as(cast.liaison)
    await page.goto('/brieven')
    await page.getByRole('link', { name: 'Voortgang van de opvang in de steden' }).click()
    await page.getByRole('link', { name: 'Naar het inlezen' }).click()
    await intake.act('Terugdraaien').click()
    await page.getByRole('heading', { level: 1, name: 'Overname terugdraaien' }).waitFor()
    found.push(...(await objectionsTo(page)))
    await page.getByRole('button', { name: 'Terugdraaien' }).click()
    await expect(page.getByText(/teruggedraaid\. 2 bleven staan/)).toBeVisible()
    await intake.proposal(corrected).getByRole('button', { name: 'Opnieuw beoordelen' }).click()
    await expect(intake.proposal(corrected)).toContainText('te beoordelen')
  })
  expect(found).toEqual([])
})
