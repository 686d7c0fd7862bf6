import { composeLetter } from '#app/features/drafts/compose-letter.ts'
import { letterDocument } from '#app/features/drafts/letter-document.ts'
import { paperOfLetter } from '#app/features/drafts/paper-of-letter.ts'
import { fillLetter } from '#app/features/templates/fill-letter.ts'
import { usualTexts } from '#app/features/templates/letter-part.ts'
import { documentOf, heading, paragraph } from '#app/features/editor/document.ts'
import type { Paper, PaperItem, PaperList } from '#app/features/drafts/paper.ts'

const sentence = 'De bestuurders spraken over de opvang in de regio, en ook Łukasz Şahin was erbij. '

/** A list with lists in it, bold and italic words and a footnote. */
function nestedList(): PaperList {
  return {
    type: 'list',
    ordered: false,
    items: [
      {
        runs: [{ text: 'De gemeenten ' }, { text: 'tellen', bold: true }, { text: ' de plekken.' }],
        below: [
          {
            type: 'list',
            ordered: true,
            items: [item('In de stad.'), item('Daarbuiten.', [item('En op de eilanden.')])],
          },
        ],
      },
      {
        runs: [
          { text: 'De VNG ' },
          { text: 'bundelt', italic: true },
          { text: ' de tellingen.' },
          { footnote: 2 },
        ],
        below: [],
      },
    ],
  }
}

function item(text: string, below: PaperItem[] = []): PaperItem {
  const nested = below.length > 0 ? [{ type: 'list' as const, ordered: false, items: below }] : []
  return { runs: [{ text }], below: nested }
}

/** A letter of several pages with everything in it that a letter can hold. */
export function aPaper(traits: Partial<Paper> = {}): Paper {
  return {
    title: 'Terugkoppeling van het overleg over de opvang',
    language: 'nl-NL',
    reference: '1234567',
    organisation: 'Ministerie van Voorbeelden',
    returnAddress: '> Retouradres Postbus 1 1000 AA Stad',
    addressee: ['Aan de Voorzitter van de Tweede Kamer', 'der Staten-Generaal', '2500 EA DEN HAAG'],
    column: [
      { label: 'Directie Opvang', lines: ['Plein 1', '1000 AA Stad'] },
      { label: 'Ons kenmerk', lines: ['1234567'] },
    ],
    date: '5 november 2020',
    subject: 'Overleg over de opvang & “meer” <dan dat>',
    body: [
      { type: 'paragraph', runs: [{ text: sentence.repeat(8) }, { footnote: 1 }, { text: ' En verder.' }] },
      { type: 'heading', text: 'Afspraken' },
      nestedList(),
      ...Array.from({ length: 8 }, () => ({
        type: 'paragraph' as const,
        runs: [{ text: sentence.repeat(7).trim() }],
      })),
      { type: 'list', ordered: true, items: [item('Eerst dit.'), item('Dan dat.')] },
    ],
    footnotes: ['Kamerstukken II 2020/21, 12345, nr. 6.', 'Zie de bijlage van het verslag.'],
    signature: { post: 'De Staatssecretaris van Voorbeelden,', name: 'A. Voorbeeld' },
    ...traits,
  }
}

/** A letter as a draft gives it: sentences from the register, with a subheading and a footnote typed in. */
export function aDraftedPaper(): Paper {
  const ministry = { id: '', name: 'Ministerie van Voorbeelden' }
  const kenmerk = '3090253'
  const blocks = composeLetter({
    chamber: 'TK',
    answers: [],
    promises: [],
    consultations: [
      {
        id: 'a',
        kind: 'administrative',
        meetsOn: '2020-11-04',
        participants: [{ function: 'wethouder van Utrecht', capacity: '' }],
        topics: [
          {
            id: 'b',
            title: 'Opvang in de regio',
            agreements: [
              { id: 'c', wording: 'Utrecht telt de plekken.', term: 'voorjaar 2021' },
              { id: 'd', wording: 'De VNG deelt de cijfers.', term: null },
            ],
          },
        ],
        decisions: [],
      },
    ],
  })
  const document = documentOf(
    ...letterDocument(blocks).root.children,
    heading('Nader bezien', 'h4'),
    paragraph('Het gesprek verliep goed.[noot: Kamerstukken II 2019/20, 19637, nr. 2551.]'),
  )
  const values = {
    ministerie: ministry.name,
    functie: 'Staatssecretaris van Voorbeelden',
    naam: 'A. Voorbeeld',
    kenmerk,
  }
  const about = { subject: 'Terugkoppeling', reference: kenmerk, datedOn: '2020-11-17', ministry }
  return paperOfLetter(about, document, fillLetter(usualTexts, 'TK', values))
}
