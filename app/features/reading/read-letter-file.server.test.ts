import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docxOf, odtOf, pdfBomb, pdfOf } from '#tests/support/papers.ts'
import { testCalendar } from '#tests/support/term-table.ts'
import { readLetterFile } from './read-letter-file.server.ts'
import { readLetter } from './read-letter.ts'
import { limits } from './refusal.ts'

const lines = [
  'Ons kenmerk',
  '4455667',
  '',
  'Datum 4 oktober 2021',
  'Onderwerp Voortgang van de opvang',
  '',
  'Ik zal uw Kamer in maart 2022 informeren over de ervaringen van de gemeenten met de opvang in de wijken.^Zie de vorige brief.^',
  '',
  'De Staatssecretaris van Opvang,',
  '',
  'A. de Boer',
]
const letter = lines.join('\n').replaceAll('^', ' ')

async function textOf(bytes: Uint8Array, name = 'brief'): Promise<string> {
  return (await readLetterFile(bytes, name)).text
}

function refusal(bytes: Uint8Array, name = 'brief'): Promise<string> {
  return textOf(bytes, name).then(
    () => 'read',
    (error: Error) => `${error.name}: ${error.message}`,
  )
}

describe('a letter as text', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('Één brief’s regel')],
    [
      'UTF-8 with its mark',
      new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Één brief’s regel')]),
    ],
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from('Één brief’s regel', 'utf16le'))])],
    ['Windows-1252', new Uint8Array([0xc9, 0xe9, 0x6e, ...strToU8(' brief'), 0x92, ...strToU8('s regel')])],
  ])('is read from %s', async (_, bytes) => expect(await textOf(bytes)).toBe('Één brief’s regel'))

  test('in two code pages is read line by line, with a note', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('België\n'), 0x42, 0xeb, 0x6c, 0x67])
    const { text, notes } = await readLetterFile(bytes, 'a.txt')
    expect(text).toBe('België\nBëlg')
    expect(notes.join()).toContain('twee tekensets')
  })
})

describe('a letter on paper', () => {
  const readAs = async (bytes: Uint8Array) => {
    const text = await textOf(bytes)
    const { letter: head, proposals, footnotes } = readLetter(text, testCalendar)
    const [first] = proposals
    return {
      head,
      footnotes,
      kinds: proposals.map(({ kind }) => kind),
      quote: first?.quote.replace(/\s+/g, ' '),
    }
  }
  const expected = {
    head: {
      reference: '4455667',
      date: '2021-10-04',
      subject: 'Voortgang van de opvang',
      signatory: { name: 'A. de Boer' },
    },
    kinds: ['commitment'],
    quote:
      'Ik zal uw Kamer in maart 2022 informeren over de ervaringen van de gemeenten met de opvang in de wijken.',
  }

  test('docx, with its notes and without what was deleted', async () => {
    const found = await readAs(docxOf(lines.map((line) => `${line}~weg~`)))
    expect(found).toMatchObject({ ...expected, footnotes: [{ mark: '1', text: 'Zie de vorige brief.' }] })
    expect(found.footnotes[0]?.at).toBeGreaterThan(0)
  })

  test('odt, with its notes', async () => {
    expect(await readAs(odtOf(lines))).toMatchObject({
      ...expected,
      footnotes: [{ mark: '1', text: 'Zie de vorige brief.' }],
    })
  })

  test('odt, with the rows of a table', async () => {
    expect(await textOf(odtOf(['Begin', 'Delft\tmaart', 'Einde']))).toBe('Begin\nDelft\tmaart\nEinde')
  })

  test('pdf, by its lines, with the running head of later pages left out', async () => {
    const bytes = await pdfOf((page) => {
      page.fontSize(10).text(letter.split('\n\nDe Staats')[0] ?? '')
      page.addPage().text('Ons kenmerk\n4455667\n\nDe Staatssecretaris van Opvang,\n\nA. de Boer')
    })
    expect(await readAs(bytes)).toMatchObject({
      ...expected,
      quote: expect.stringMatching(/^Ik zal.*wijken\./),
    })
  })
})

describe('what cannot be read is refused with a sentence', { timeout: 60_000 }, () => {
  test('a scan', async () => {
    const scan = await pdfOf((page) => page.rect(50, 50, 400, 600).fill('#ccc'))
    expect(await refusal(scan)).toMatch(/^Unreadable: Deze pdf is een scan/)
  })

  test('an encrypted pdf', async () => {
    expect(await refusal(await pdfOf((page) => page.text(letter), 'geheim'))).toMatch(/wachtwoord/)
  })

  test('a pdf of more than 500 pages', async () => {
    const long = await pdfOf((page) => {
      for (let number = 0; number < 500; number += 1) page.addPage()
    })
    expect(await refusal(long)).toMatch(/meer dan 500 bladzijden/)
  })

  test('a pdf that unpacks into all memory', async () => {
    const bomb = await pdfBomb()
    expect(bomb.length).toBeLessThan(limits.bytes)
    expect(await refusal(bomb)).toMatch(/te zwaar|scan/)
  })

  test('a zip bomb as docx', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60_000_000).fill(0x20) })
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await refusal(bomb, 'a.docx')).toMatch(/uitgepakt te groot/)
  })

  test('a docx that names entities', async () => {
    const laughs =
      '<!DOCTYPE a [<!ENTITY b "ha">]><w:document xmlns:w="w"><w:p><w:t>&b;</w:t></w:p></w:document>'
    expect(await refusal(zipSync({ 'word/document.xml': strToU8(laughs) }), 'a.docx')).toMatch(/beschadigd/)
  })

  test.each([
    ['an empty file', new Uint8Array(), 'a.txt', 'leeg'],
    ['a file over 20 MB', new Uint8Array(limits.bytes + 1), 'a.txt', '20 MB'],
    ['a broken pdf', strToU8('%PDF-1.7\nnot really'), 'a.pdf', 'beschadigd'],
    ['a broken docx', strToU8('PK\u0003\u0004 not really a zip file at all'), 'a.docx', 'Word-bestand'],
    ['a zip that is no letter', zipSync({ 'a.txt': strToU8('hallo') }), 'a.docx', 'geen Word-bestand'],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'a.doc', 'doc-bestand'],
    ['an rtf file', strToU8('{\\rtf1 hallo}'), 'a.rtf', 'rtf-bestand'],
    ['bytes that are no text', new Uint8Array([1, 0, 2, 0, 3]), 'a.txt', 'geen tekstbestand'],
    ['no words', strToU8(' \n\n ... '), 'a.txt', 'geen tekst'],
    [
      'a letter in English',
      strToU8(
        'I hereby inform the House of the results of the talks with the mayors. We will report to you on this in the spring, and the decision is to be taken by us after that.',
      ),
      'a.txt',
      'Engels',
    ],
  ])('%s', async (_, bytes, name, words) => {
    expect(await refusal(bytes, name)).toMatch(/^Unreadable: /)
    expect(await refusal(bytes, name)).toContain(words)
  })
})
