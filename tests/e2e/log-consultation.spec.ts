import { expect } from '@playwright/test'
import { cast } from '#prisma/demo/cast.ts'
import { ConsultationPage } from './pages/consultation.ts'
import { MinutesEditor, MinutesReader } from './pages/minutes.ts'
import { RegisterPage } from './pages/register.ts'
import { SignIn } from './pages/sign-in.ts'
import { test } from './support/journey.ts'

// Thursday, the day after the consultation.
test.use({ clock: '2020-11-05T10:00' })

const pilots = ['Amsterdam', 'Eindhoven', 'Groningen', 'Rotterdam', 'Utrecht']
const topics = ['Vervolg van de pilots', 'Landelijk netwerk', 'Rode draden']
const nextSteps = 'Rijk en gemeenten zoeken uit welke stappen na de pilots kunnen volgen.'
const decision = 'De bestuurders besluiten over het vervolg als er een tussenevaluatie is.'
const scenarios = 'Er komen scenario’s voor een netwerk in het hele land.'
const threads = 'De gemeenten leggen vast wat in veel zaken terugkomt.'

test('the secretariat logs the consultation of the day before and finds its agreements in the registers', async ({
  page,
}) => {
  await new SignIn(page).as(cast.secretariat)
  const consultation = new ConsultationPage(page)

  await test.step('plans it, on the day before', async () => {
    await consultation.plan({
      dossier: 'LVV: Landelijke Vreemdelingenvoorzieningen',
      title: 'Bestuurlijk overleg LVV',
      on: '2020-11-04',
      place: 'Den Haag',
    })
    await expect(consultation.heading).toHaveText('Bestuurlijk overleg LVV')
    await expect(page.getByText('woensdag 4 november 2020')).toBeVisible()
  })

  await test.step('chooses the six administrators by typing', async () => {
    await consultation.addParticipants(pilots.map((place) => `wethouder van ${place}`))
    await expect(page.getByText('5 deelnemers toegevoegd.')).toBeVisible()
    await consultation.addParticipantFor({
      post: 'burgemeester van Tilburg',
      represents: 'VNG',
      capacity: 'VNG-bestuurder',
    })
    const mayor = consultation.participants.getByRole('row', { name: /burgemeester van Tilburg/ })
    await expect(mayor).toContainText('burgemeester van Tilburg, als VNG-bestuurder (VNG)')
    await expect(consultation.participants.getByRole('rowheader')).toHaveCount(6)
  })

  await test.step('holds it, and puts three topics in their order', async () => {
    await consultation.hold()
    await expect(consultation.participants.getByRole('cell', { name: 'aanwezig' })).toHaveCount(6)
    for (const title of [topics[1], topics[0], topics[2]]) {
      await consultation.addTopic(title as string)
      await expect(page.getByText(`«${title}» staat op de agenda.`)).toBeVisible()
    }
    await consultation.moveUp(topics[0] as string)
    await expect(consultation.topics.nth(0)).toContainText(topics[0] as string)
    await expect(consultation.topics.nth(1)).toContainText(topics[1] as string)
    await expect(consultation.topics.nth(2)).toContainText(topics[2] as string)
  })

  const editor = new MinutesEditor(page)
  const [first = '', second = '', third = ''] = topics

  await test.step('marks an agreement by the toolbar, and the decision after it', async () => {
    await consultation.write()
    await editor.type(first, `De sfeer is goed. ${nextSteps}`)
    await editor.markByToolbar(first, 'Afspraak')
    await expect(editor.dialog).toContainText(nextSteps)
    await expect(editor.dialog).not.toContainText('De sfeer is goed.')
    await editor.fill({ owners: ['Ministerie', ...pilots.map((place) => `Gemeente ${place}`)] })
    await editor.saveDialog()
    await expect(editor.mark(/^Afspraak, .*Gemeente Utrecht/)).toContainText(nextSteps)

    await editor.newParagraph()
    await page.keyboard.type(decision)
    await editor.markByToolbar(first, 'Vervolgbesluit')
    await editor.fill({ owners: ['Ministerie', 'Gemeente Utrecht'], term: 'in februari 2021' })
    await expect(editor.termAnswer).toContainText('februari 2021')
    await editor.saveDialog()
    await expect(editor.mark(/^Vervolgbesluit, .*, in februari 2021$/)).toContainText(decision)
  })

  await test.step('marks one by /afspraak and one by Alt+Shift+A', async () => {
    await editor.type(second, scenarios)
    await editor.markBySlash('afspraak')
    await editor.fill({ owners: ['Ministerie', 'VNG'], term: 'voorjaar 2021' })
    await editor.saveDialog()
    await expect(editor.mark(/^Afspraak, .*VNG, voorjaar 2021$/)).toContainText(scenarios)
    await expect(editor.text(second)).not.toContainText('/afspraak')

    await editor.type(third, `Niet elke zaak komt tot een oplossing. ${threads}`)
    await editor.markByShortcut('A')
    await editor.fill({ owners: pilots.map((place) => `Gemeente ${place}`), term: 'gaandeweg' })
    await editor.saveDialog()
    await expect(editor.mark(/^Afspraak, .*Gemeente Utrecht.*, gaandeweg$/)).toContainText(threads)
    for (const topic of topics) await expect(editor.saved(topic)).toBeVisible()
  })

  await test.step('releases the minutes, seeing who will read them', async () => {
    await editor.done()
    const reader = new MinutesReader(page)
    await expect(reader.part(first)).toContainText(decision)
    await page.getByRole('link', { name: 'Ter afstemming geven' }).click()
    const readers = page.getByRole('region', { name: 'Wie het verslag gaan zien' })
    await expect(readers).toContainText('Gemeente Utrecht: Lieke Jansen')
    await expect(readers).toContainText('VNG: Daan Smit')
    await expect(readers).not.toContainText('Tilburg')
    await page.getByRole('button', { name: 'Ter afstemming geven' }).click()
    await expect(page.getByText('Het verslag is ter afstemming gegeven.')).toBeVisible()
    await expect(page.getByText('Ter afstemming gegeven op 5 november 2020')).toBeVisible()
  })

  await test.step('finds them in the registers, with their terms in words', async () => {
    const agreements = new RegisterPage(page, 'Afspraken')
    await agreements.open()
    await expect(agreements.row(scenarios)).toContainText('voorjaar 2021')
    await expect(agreements.row(scenarios)).toContainText('1 maart – 20 juni 2021')
    await expect(agreements.row(threads)).toContainText('gaandeweg')
    await expect(agreements.row(nextSteps)).toContainText('Ministerie van Justitie en Veiligheid')

    const decisions = new RegisterPage(page, 'Besluiten')
    await decisions.open()
    await expect(decisions.row(decision)).toContainText('in februari 2021')
    await expect(decisions.row(decision)).toContainText('1–28 februari 2021')
    await decisions.openItem(decision)
    await expect(page.getByRole('region', { name: 'Zo staat het in het verslag' })).toContainText(decision)
    await expect(page.getByRole('region', { name: 'Termijn' })).toContainText('in februari 2021')
  })
})
