import { describe, expect, test } from 'vitest'
import { dark, light } from './layout.tsx'
import { PreviewProps, subject, text } from './reminder.tsx'
import type { ReminderItem, ReminderProps } from './reminder.tsx'
import { renderReminder } from './render.ts'

const [decision] = PreviewProps.items as [ReminderItem]
const one: ReminderProps = { ...PreviewProps, items: [decision] }

function aReminder(traits: Partial<ReminderItem>): ReminderProps {
  return { ...one, items: [{ ...decision, ...traits }] }
}

describe('the subject of a reminder', () => {
  test('names the item', () => {
    expect(subject(aReminder({ wording: 'Besluiten over de opvang' }))).toBe(
      'Herinnering: vervolgbesluit “Besluiten over de opvang”',
    )
  })

  test('says that an item is late', () => {
    expect(subject(aReminder({ kind: 'request', wording: 'Reactie op het bericht', late: true }))).toBe(
      'Te laat: verzoek “Reactie op het bericht”',
    )
  })

  test('counts what a bundled mail holds', () => {
    expect(subject(PreviewProps)).toBe(
      '3 herinneringen: 1 afspraak, 1 toezegging en 1 vervolgbesluit (1 te laat)',
    )
    expect(subject({ ...one, items: [decision, decision] })).toBe('2 herinneringen: 2 vervolgbesluiten')
  })

  test('is one line of a decent length', () => {
    const long = subject(aReminder({ wording: `Regel een\r\nBcc: x@y.nl ${'woord '.repeat(2_000)}` }))
    expect(long).not.toMatch(/[\r\n]/)
    expect(long.length).toBeLessThan(110)
  })
})

test('the plain text of one reminder is this', () => {
  expect(text(one)).toBe(`Beste bureau wethouder Utrecht,

Over vier weken begint de periode voor dit besluit

Vervolgbesluit · LVV
“Besluiten hoe de landelijke opvang verdergaat, met de tussenevaluatie van het WODC erbij.”

Termijn: februari 2021 (1–28 februari 2021)

Let op: het besluit staat voor februari 2021; de WODC-evaluatie is nog niet ontvangen.

Wat vragen wij van u? Controleer of alles klaar is om het besluit te nemen. Lukt het niet op tijd, laat dat dan weten.

Bekijk het besluit:
https://gestand.example/besluiten/7b0f

U krijgt dit omdat uw organisatie dit besluit mee voorbereidt.

--

Hebt u vragen? Mail naar lvv@gestand.example.

Waarom en wanneer Gestand herinnert, en wie dat kan veranderen, leest u hier:
https://gestand.example/herinneringen#aanpassen

Gestand verstuurt deze mail automatisch.
`)
})

test('the plain text of three reminders is this', () => {
  expect(text({ ...PreviewProps, dossierMail: undefined })).toBe(`Beste bureau wethouder Utrecht,

Wij herinneren u aan 1 afspraak, 1 toezegging en 1 vervolgbesluit.

1. Over vier weken begint de periode voor dit besluit

Vervolgbesluit · LVV
“Besluiten hoe de landelijke opvang verdergaat, met de tussenevaluatie van het WODC erbij.”

Termijn: februari 2021 (1–28 februari 2021)

Let op: het besluit staat voor februari 2021; de WODC-evaluatie is nog niet ontvangen.

Wat vragen wij van u? Controleer of alles klaar is om het besluit te nemen. Lukt het niet op tijd, laat dat dan weten.

Bekijk het besluit:
https://gestand.example/besluiten/7b0f

U krijgt dit omdat uw organisatie dit besluit mee voorbereidt.

2. Deze afspraak is nog niet nagekomen

Afspraak · LVV · TE LAAT
“De gemeenten zetten scenario’s voor een landelijk netwerk op papier.”

Termijn: vóór het kerstreces (4 november – 17 december 2020)

Wat vragen wij van u? Meld hoe ver u bent, of vraag uitstel aan.

Bekijk de afspraak:
https://gestand.example/afspraken/1c52

U krijgt dit omdat uw organisatie deze afspraak nakomt.

3. Deze toezegging heeft nog geen termijn

Toezegging · LVV
“De Kamer krijgt een technische briefing over de uitkomsten van de pilots.”

Termijn: nog niet afgesproken

Wat vragen wij van u? Vul in wanneer de Kamer de briefing krijgt.

Bekijk de toezegging:
https://gestand.example/toezeggingen/90ae

U krijgt dit omdat u deze toezegging bijhoudt.

--

Waarom en wanneer Gestand herinnert, en wie dat kan veranderen, leest u hier:
https://gestand.example/herinneringen#aanpassen

Gestand verstuurt deze mail automatisch.
`)
})

test.each([
  ['4 november 2020', '4 november 2020', 'Termijn: 4 november 2020\n'],
  ['gaandeweg', null, 'Termijn: gaandeweg\n'],
  [null, '1–28 februari 2021', 'Termijn: 1–28 februari 2021\n'],
])('the term “%s” with the window “%s” says nothing twice', (termWords, window, expected) =>
  expect(text(aReminder({ termWords, window }))).toContain(expected),
)

describe('the page of a reminder', () => {
  test('says what the plain text says', async () => {
    const { html } = await renderReminder(PreviewProps)
    const words = readWords(html)
    for (const item of PreviewProps.items) {
      for (const part of [
        item.headline,
        item.wording,
        item.asked,
        item.why,
        item.termWords ?? '',
        item.window ?? '',
      ]) {
        expect(words).toContain(part)
      }
      expect(html).toContain(`href="${item.url}"`)
    }
    expect(html).toContain(`href="${PreviewProps.settingsUrl}"`)
    expect(html).toMatch(/<html[^>]* lang="nl"/)
  })

  test('fetches nothing and runs nothing', async () => {
    const { html } = await renderReminder(PreviewProps)
    expect(html).not.toMatch(/<(img|script|link|iframe|video|object|form)\b/i)
    expect(html).not.toMatch(/\b(src|background|srcset)=|url\(|@import|@font-face/i)
  })

  test('takes all that people typed as text', async () => {
    const evil = '<script>alert(1)</script> & "aan" <img src=x onerror=y> 👩🏽‍⚖️'
    const { html, text: plain } = await renderReminder({
      ...aReminder({
        dossier: evil,
        wording: `${evil} ${'lang '.repeat(2_000)}`,
        headline: evil,
        asked: evil,
        why: evil,
        gate: evil,
        termWords: evil,
        window: evil,
      }),
      recipientName: evil,
      dossierMail: evil,
    })
    expect(html).not.toMatch(/<(script|img)\b/i)
    expect(readWords(html)).toContain(evil)
    expect(html).not.toContain('lang '.repeat(80))
    expect(plain).not.toContain('lang '.repeat(80))
    expect(plain).toContain(evil)
  })

  test.each([
    ['light', light],
    ['dark', dark],
  ])('can be read with %s colours', (_, colours) => {
    for (const ink of [colours.ink, colours.quiet, colours.late, colours.action]) {
      expect(contrast(ink, colours.paper)).toBeGreaterThanOrEqual(4.5)
    }
    expect(contrast(colours.onAction, colours.action)).toBeGreaterThanOrEqual(4.5)
  })
})

/** The visible text: no style sheet, comments, tags and entities. */
function readWords(html: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#x27': "'", amp: '&' }
  return html
    .replace(/<style>.*?<\/style>|<!--.*?-->|<[^>]*>/gs, '')
    .replace(/&(lt|gt|quot|#x27|amp);/g, (_, name: string) => entities[name] ?? '')
}

/** WCAG 2.2, relative luminance. */
function contrast(a: string, b: string): number {
  const [darker, lighter] = [a, b].map(luminance).sort((x, y) => x - y) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test('the question whether it will be done in time has a link for each answer', async () => {
  const answers = [
    { label: 'Ja, we halen het', url: 'https://gestand.example/antwoord/x?keuze=ja' },
    { label: 'Uitstel nodig', url: 'https://gestand.example/antwoord/x?keuze=uitstel' },
  ]
  const asking = aReminder({ answers, asked: 'Laat weten of het lukt.' })
  expect(text(asking)).toContain(`Wat vragen wij van u? Laat weten of het lukt.

Ja, we halen het:
https://gestand.example/antwoord/x?keuze=ja

Uitstel nodig:
https://gestand.example/antwoord/x?keuze=uitstel

U hoeft niet in te loggen. Er wordt pas iets opgeslagen als u op de pagina op de knop drukt.

Bekijk het besluit in Gestand:
https://gestand.example/besluiten/7b0f
`)
  const { html } = await renderReminder(asking)
  for (const { url } of answers) expect(html).toContain(`href="${url}"`)
})
