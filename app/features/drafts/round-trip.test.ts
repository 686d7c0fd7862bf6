import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLetter } from '#app/features/reading/read-letter.ts'
import { fillLetter } from '#app/features/templates/fill-letter.ts'
import { usualTexts } from '#app/features/templates/letter-part.ts'
import { testCalendar as calendar } from '#tests/support/term-table.ts'
import { composeLetter } from './compose-letter.ts'
import type { Answer, LetterFacts, ToldConsultation } from './letter-facts.ts'
import { letterDocument, letterIn } from './letter-document.ts'
import { paperOfLetter } from './paper-of-letter.ts'
import { runsOfBlock, textOfRuns, type Paper } from './paper.ts'

const ministry = { id: '', name: 'Ministerie van Voorbeelden' }

/** The paper that the page of a draft offers to download, from facts as the register gives them. */
function paperOf(facts: LetterFacts): Paper {
  const values = {
    ministerie: ministry.name,
    functie: 'Staatssecretaris van Voorbeelden',
    naam: 'A. Voorbeeld',
  }
  const fixed = fillLetter(usualTexts, facts.chamber, values)
  const closing = [...fixed.standing, ...fixed.closing]
  const document = letterDocument(composeLetter({ ...facts, opening: fixed.opening, closing }))
  const about = { subject: 'Terugkoppeling', reference: '', datedOn: '2020-11-17', ministry }
  return paperOfLetter(about, letterIn(JSON.parse(JSON.stringify(document))), fixed)
}

/** The letter as a reader of files gives it: items of a list with their dots. */
function letterOf(facts: LetterFacts): string {
  const { organisation, addressee, date, subject, body, signature } = paperOf(facts)
  const blocks = body.map((block) => {
    if (block.type === 'heading') return block.text
    if (block.type === 'paragraph') return textOfRuns(block.runs)
    return runsOfBlock(block)
      .map((runs) => `• ${textOfRuns(runs)}`)
      .join('\n')
  })
  const head = [organisation, addressee.join('\n'), `Datum ${date}\nOnderwerp ${subject}`]
  return [...head, ...blocks, signature.post, signature.name].join('\n\n')
}

const verbs = [
  'levert een telling aan',
  'brengt de locaties in kaart',
  'stelt een plan op',
  'deelt de cijfers',
]
const cities = ['Amsterdam', 'Utrecht', 'Eindhoven', 'Groningen', 'Rotterdam']
const terms = [
  'uiterlijk 1 maart 2021',
  'voorjaar 2021',
  'voor het zomerreces',
  'in februari 2021',
  'binnen zes weken',
  'gaandeweg',
  'eerste kwartaal 2021',
]
const term = fc.constantFrom(...terms)
const id = fc.uuid()
const wording = fc
  .tuple(fc.constantFrom(...cities), fc.constantFrom(...verbs))
  .map(([city, verb]) => `${city} ${verb}.`)

const consultation: fc.Arbitrary<ToldConsultation> = fc.record({
  id,
  kind: fc.constantFrom('administrative', 'bilateral', 'official'),
  meetsOn: fc.constantFrom('2020-11-04', '2020-10-28', '2020-09-01'),
  participants: fc
    .uniqueArray(fc.constantFrom(...cities), { minLength: 1, maxLength: 4 })
    .map((names) => [
      { function: 'burgemeester van Tilburg', capacity: 'VNG-bestuurder' },
      ...names.map((name) => ({ function: `wethouder van ${name}`, capacity: '' })),
    ]),
  topics: fc.array(
    fc.record({
      id,
      title: fc.constantFrom('Opvang in de regio', 'Capaciteit', 'Samenwerking met de regio'),
      agreements: fc.array(fc.record({ id, wording, term: fc.option(term) }), { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
  decisions: fc.array(
    fc.record({
      id,
      wording: fc.constantFrom(
        'Besluit over het vervolg van de pilots',
        'Besluit of er meer plekken komen.',
        'De financiering na 2021',
      ),
      term: fc.constantFrom('in februari 2021', 'voorjaar 2021', 'eerste kwartaal 2021'),
      waitsFor: fc.option(
        fc.constantFrom('de evaluatie van het WODC', 'het eindrapport van de onderzoekers'),
      ),
    }),
    { maxLength: 1 },
  ),
})

const answer: fc.Arbitrary<Answer> = fc.record({
  id,
  origin: fc.constantFrom('promise', 'request', 'motion'),
  wording: fc.constantFrom(
    'De Kamer informeren over de uitkomst van het overleg.',
    'Een overzicht van de plekken sturen.',
    'De Kamer wil een terugkoppeling van het gesprek met de gemeenten.',
    'De Kamer krijgt een overzicht van de scholen.',
    'Reageren op het krantenbericht over de opvang.',
  ),
  saidOn: fc.constantFrom('2020-09-24', '2020-06-30'),
  activity: fc.constantFrom('', 'Algemeen Overleg vreemdelingen- en asielbeleid'),
  remains: fc.constant(null),
})

const facts: fc.Arbitrary<LetterFacts> = fc.record({
  chamber: fc.constant('TK'),
  answers: fc.uniqueArray(answer, { maxLength: 2, selector: ({ wording }) => wording }),
  consultations: fc.array(consultation, { maxLength: 1 }),
  promises: fc.array(
    fc.record({
      id,
      wording: fc.constant('De Kamer informeren over de voortgang.'),
      term: fc.constantFrom('voor het zomerreces', 'voorjaar 2021', 'begin 2021'),
    }),
    { maxLength: 1 },
  ),
})

/** What the register holds, as kinds that a reader finds. */
function told({ answers, consultations, promises }: LetterFacts): string[] {
  return [
    ...answers.map(({ origin }) => (origin === 'promise' ? 'fulfilment' : 'request-answered')),
    ...consultations.flatMap(({ topics, decisions }) => [
      'consultation',
      ...topics.flatMap(({ agreements }) => agreements.map(() => 'agreement')),
      ...decisions.map(() => 'decision'),
    ]),
    ...promises.map(() => 'commitment'),
  ].sort()
}

describe('a letter that was drafted and not edited', () => {
  test('is read back as what it was drafted from', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { proposals } = readLetter(letterOf(given), calendar)
        expect(proposals.map(({ kind }) => kind).sort()).toEqual(told(given))
      }),
      { numRuns: 200 },
    )
  })

  test('says who agreed what, and when', () => {
    fc.assert(
      fc.property(consultation, (met) => {
        const given: LetterFacts = { chamber: 'TK', answers: [], consultations: [met], promises: [] }
        const { proposals } = readLetter(letterOf(given), calendar)
        const talk = proposals.find(({ kind }) => kind === 'consultation')
        expect(talk?.on).toBe(met.meetsOn)
        expect(talk?.parties.map(({ organisation }) => organisation)).toEqual([
          'VNG',
          ...met.participants
            .slice(1)
            .map(({ function: post }) => `Gemeente ${post.replace('wethouder van ', '')}`),
        ])
        const agreements = met.topics.flatMap((topic) => topic.agreements)
        const read = proposals.filter(({ kind }) => kind === 'agreement')
        expect(
          read.map(({ quote }) => quote.replace(/^Hierover is het volgende afgesproken: |[.,].*$/g, '')),
        ).toEqual(agreements.map(({ wording: words }) => words.replace('.', '')))
        const inWords = (words: string | null | undefined) => (words ?? '').replace(/^(?:in het|op) /, '')
        expect(read.map((each) => inWords(each.term?.words))).toEqual(
          agreements.map((each) => inWords(each.term)),
        )
      }),
      { numRuns: 200 },
    )
  })
})
