import { describe, expect, test } from 'vitest'
import { acceptedEndings, kindByName, listKinds, objectionToFile, type FoundContent } from './file-kinds.ts'

describe('a file is what it says', () => {
  test.each<[string, FoundContent, string | null]>([
    ['a.pdf', { kind: 'pdf' }, null],
    ['A.PDF', { kind: 'pdf' }, null],
    ['foto.jpeg', { kind: 'jpg' }, null],
    ['lijst.csv', { kind: 'text' }, null],
    ['brief.txt', { kind: 'text' }, null],
    [
      'begroting.pdf',
      { kind: 'png' },
      '«begroting.pdf» noemt zich een pdf-bestand, maar de inhoud is een png-afbeelding. Kies het goede bestand.',
    ],
    [
      'brief.docx',
      { kind: 'odt' },
      '«brief.docx» noemt zich een Word-document (docx), maar de inhoud is een odt-document. Kies het goede bestand.',
    ],
    [
      'plan.pdf',
      { kind: 'text' },
      '«plan.pdf» noemt zich een pdf-bestand, maar de inhoud is gewone tekst. Kies het goede bestand.',
    ],
    [
      'plan.pdf',
      { other: 'exe' },
      '«plan.pdf» noemt zich een pdf-bestand, maar de inhoud is een ander soort bestand (exe). Kies het goede bestand.',
    ],
    [
      'plan.txt',
      { other: null },
      '«plan.txt» noemt zich een tekstbestand, maar de inhoud is een ander soort bestand. Kies het goede bestand.',
    ],
    [
      'a.docx',
      { trouble: 'macros' },
      '«a.docx» bevat macro’s. Sla het op zonder macro’s en kies het opnieuw.',
    ],
    [
      'a.odt',
      { trouble: 'broken' },
      '«a.odt» is niet heel. Open het zelf, sla het opnieuw op en kies het nog een keer.',
    ],
  ])('%s with %j: %s', (name, found, objection) => expect(objectionToFile(name, found)).toBe(objection))

  test.each(['virus.exe', 'pagina.html', 'tekening.svg', 'zonder', 'a.pdf.js', 'macro.docm'])(
    '%s is of a kind that nobody asked for',
    (name) =>
      expect(objectionToFile(name, { kind: 'pdf' })).toContain(`«${name}» is geen bestand dat hier kan.`),
  )

  test('of the kinds that are asked for', () => {
    expect(objectionToFile('a.png', { kind: 'png' }, ['pdf', 'docx'])).toBe(
      '«a.png» is geen bestand dat hier kan. Kies pdf of docx.',
    )
    expect(kindByName('a.jpeg')).toBe('jpg')
    expect(listKinds(['pdf'])).toBe('pdf')
    expect(acceptedEndings(['pdf', 'jpg'])).toBe('.pdf,.jpg,.jpeg')
  })
})
