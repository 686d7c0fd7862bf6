import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testCalendar } from '#tests/support/term-table.ts'
import { precisionAndRecall, scoreCorpus } from '#tests/support/letter-corpus.ts'
import { readLetter } from './read-letter.ts'
import { tidyText } from './tidy-text.ts'

const pieces = [
  'Ik zal uw Kamer in maart informeren. ',
  'Hiermee doe ik mijn toezegging gestand. ',
  'Op 4 november jl. sprak ik met de wethouders van Delft en Zwolle. ',
  'Afgesproken is dat er een plan komt. ',
  'In februari 2021 wordt een besluit genomen. ',
  'Het debat verliep goed.1 ',
  'Ons kenmerk\n1234567\n',
  'Datum 17 november 2020\n',
  'Onderwerp Overleg\n',
  '¹ Kamerstuk 19 637\n',
  '\n\n',
  '\n',
  '• ',
  '‘',
  'A. ',
  'De minister zegt toe ',
  'De Staatssecretaris van Zaken,\n\nA. de Boer\n',
  'Pagina 2 van 3\n',
  'samen-\nwerking ',
  'wethouder Jansen van Ede, ',
]
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
)

describe('any text', () => {
  test('is read, and every quote stands where it says', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(null, '2020-11-17'), (given, on) => {
        const text = tidyText(given)
        const read = readLetter(text, testCalendar, { on })
        let last = 0
        for (const { start, end, quote, certainty, text: words } of read.proposals) {
          expect(quote).toBe(text.slice(start, end))
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(certainty).toBeGreaterThan(0)
          expect(certainty).toBeLessThanOrEqual(1)
          expect(words).not.toBe('')
          last = start
        }
        expect(JSON.parse(JSON.stringify(read))).toEqual(read)
      }),
      { numRuns: 1500 },
    )
  })

  test('is tidied once: a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidyText(tidyText(text))).toBe(tidyText(text))
      }),
    )
  })
})

describe('the letters written with the rules', () => {
  const score = scoreCorpus('tuned', testCalendar)

  test.each(['commitment', 'fulfilment', 'agreement', 'decision', 'consultation', 'request-answered'])(
    'hold each %s and no other',
    (kind) => {
      const tally = score.kinds.get(kind)
      if (!tally) throw new Error(`no ${kind} in the corpus`)
      const { precision, recall } = precisionAndRecall(tally)
      expect(Math.min(precision, recall), score.faults.join('\n')).toBeGreaterThanOrEqual(0.9)
    },
  )

  test('have the head that stands above them', () => expect(score.heads.right).toBe(score.heads.facts))
})

describe('a sentence', () => {
  const head = 'Ons kenmerk\n1234567\n\nDatum 17 november 2020\nOnderwerp Overleg\n\n'

  test('that a page break cuts in two is one, without the running head between', () => {
    const text = `${head}Ik zal uw Kamer uiterlijk in maart 2021 een overzicht\n\nPagina 1 van 2\n\nDatum\n17 november 2020\n\nOns kenmerk\n1234567\n\nvan de locaties sturen.\n`
    const { proposals } = readLetter(text, testCalendar)
    expect(proposals.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['commitment', 'Ik zal uw Kamer uiterlijk in maart 2021 een overzicht van de locaties sturen.'],
    ])
    expect(proposals[0]?.quote).toMatch(/^Ik zal[^]*sturen\.$/)
  })

  test('loses the mark of its note, and the note knows its place', () => {
    const text = `${head}Hierover is uw Kamer eerder bericht.1 Ik zal uw Kamer in maart 2021 informeren.2\n\n1 Kamerstuk 19 637, nr. 12\n\n2 Zie ook de brief\nvan 3 maart\n`
    const { proposals, footnotes } = readLetter(text, testCalendar)
    expect(proposals.map(({ quote }) => quote)).toEqual(['Ik zal uw Kamer in maart 2021 informeren.'])
    expect(footnotes).toEqual([
      { mark: '1', text: 'Kamerstuk 19 637, nr. 12', at: text.indexOf('1 Ik zal') },
      { mark: '2', text: 'Zie ook de brief van 3 maart', at: text.indexOf('2\n\n1 Kamer') },
    ])
  })

  test('is not read above the letter or below its signature', () => {
    const text = `${head}Dank voor uw brief.\n\nDe Minister van Zaken,\n\nA. de Boer\n\nIk zal uw Kamer in maart informeren.\n`
    expect(readLetter(text, testCalendar).proposals).toEqual([])
  })
})

describe('what is odd about a letter is said', () => {
  test.each([
    ['Geachte voorzitter,\n\nIk zal uw Kamer volgend voorjaar informeren.', 'heeft geen datum'],
    [
      'Datum 17 november 2020\n\nHierbij informeer ik u.\n\nDatum\n10 december 2019\n',
      'twee datums: 17 november 2020 en 10 december 2019',
    ],
    [
      'Datum 17 november 2020\nOns kenmerk\n123456\n\nTekst van de brief.\n\nOns kenmerk\n654321\n',
      'meer dan één kenmerk',
    ],
    [
      'I inform the House that the talks with the mayors have been held and that we will report to you on this by the spring.',
      'Engels',
    ],
  ])('%s', (text, words) => expect(readLetter(text, testCalendar).notes.join(' ')).toContain(words))

  test('without a date no window is made up', () => {
    const { proposals } = readLetter('Ik zal uw Kamer volgend voorjaar informeren.', testCalendar)
    expect(proposals[0]?.term).toMatchObject({
      words: 'volgend voorjaar',
      earliest: null,
      latest: null,
      rule: 'undated',
    })
    const dated = readLetter('Ik zal uw Kamer in maart 2031 informeren.', testCalendar)
    expect(dated.proposals[0]?.term).toMatchObject({ earliest: '2031-03-01' })
  })
})
