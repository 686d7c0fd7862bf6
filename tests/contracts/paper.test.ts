import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { linesOfPaper, type Paper } from '#app/features/drafts/paper.ts'
import { writeDocx } from '#app/features/drafts/write-docx.server.ts'
import { writeOdt } from '#app/features/drafts/write-odt.server.ts'
import { writePdf } from '#app/features/drafts/write-pdf.server.ts'
import { aDraftedPaper, aPaper } from '#tests/support/sample-paper.ts'

const writtenAt = new Date('2020-11-05T10:00:00Z')
const writers = [
  { kind: 'docx', write: writeDocx },
  { kind: 'odt', write: async (paper: Paper) => writeOdt(paper) },
  { kind: 'pdf', write: (paper: Paper) => writePdf(paper, writtenAt) },
]

/** Words without what layout does to them. */
function bare(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '')
}

function xmlText(xml: string): string {
  return xml
    .replace(/<text:note-citation>.*?<\/text:note-citation>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
}

async function wordsIn(kind: string, file: Buffer): Promise<string> {
  if (kind === 'pdf') {
    const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) => {
        const { items } = await (await pdf.getPage(index + 1)).getTextContent()
        return items.map((item) => ('str' in item ? item.str : '')).join(' ')
      }),
    )
    return pages.join(' ')
  }
  const files = unzipSync(new Uint8Array(file))
  const names = kind === 'odt' ? ['content.xml'] : ['word/document.xml', 'word/footnotes.xml']
  return names.map((name) => xmlText(strFromU8(files[name] ?? new Uint8Array()))).join(' ')
}

describe.each(writers)('a letter as $kind', ({ kind, write }) => {
  test('says everything that the letter says', async () => {
    const words = bare(await wordsIn(kind, await write(aPaper())))
    for (const line of linesOfPaper(aPaper()).flatMap((one) => one.split(/(?<=\.) /)))
      expect(words).toContain(bare(line))
  })

  test.each<[string, Partial<Paper>]>([
    ['without anything', { body: [], footnotes: [], column: [], addressee: [], reference: '', date: '' }],
    ['with words no file can hold', { subject: 'a\u0000b\u0008c\ud800d 🙂' }],
    [
      'with one paragraph of forty pages',
      { body: [{ type: 'paragraph', runs: [{ text: 'Lang. '.repeat(20_000) }] }] },
    ],
    [
      'with an empty list and an empty paragraph',
      {
        body: [
          { type: 'list', ordered: true, items: [{ runs: [], below: [] }] },
          { type: 'paragraph', runs: [] },
        ],
      },
    ],
  ])('can be written %s', async (_name, traits) => {
    expect((await write(aPaper(traits))).length).toBeGreaterThan(1000)
  })
})

test('a pdf is tagged and knows its language and title', async () => {
  const pdf = await getDocument({ data: new Uint8Array(await writePdf(aPaper(), writtenAt)), verbosity: 0 })
    .promise
  const { info, metadata } = await pdf.getMetadata()
  expect(info).toMatchObject({ Title: aPaper().title, Keywords: '1234567', Language: 'nl-NL' })
  expect(metadata).not.toBeNull()
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  const roles = JSON.stringify(await (await pdf.getPage(1)).getStructTree())
  for (const role of ['H1', 'P', 'L', 'LI', 'LBody', 'Note']) expect(roles).toContain(`"role":"${role}"`)
})

test('a footnote stands at the foot of the page that has its number', async () => {
  const pdf = await getDocument({ data: new Uint8Array(await writePdf(aPaper(), writtenAt)), verbosity: 0 })
    .promise
  const { items } = await (await pdf.getPage(1)).getTextContent()
  const note = items.find((item) => 'str' in item && item.str.includes('Kamerstukken II'))
  expect((note as { transform: number[] }).transform[5]).toBeLessThan(130)
})

const poppler = spawnSync('pdfinfo', ['-v'], { encoding: 'utf8' })
describe.skipIf(poppler.error !== undefined)('pdfinfo (skipped where Poppler is not installed)', () => {
  let folder: string
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'gestand-pdf-'))))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('finds the headings, lists, notes and words of a drafted letter in their order', async () => {
    const paper = aDraftedPaper()
    const file = join(folder, 'brief.pdf')
    writeFileSync(file, await writePdf(paper, writtenAt))
    const said = spawnSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' }).stdout
    const roles = [...said.matchAll(/^ *(\w+) \(/gm)].map(([, role]) => role)
    for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'LBody', 'Note']) expect(roles).toContain(role)
    expect(said).toMatch(/H1 \(block\)\s+"Opvang in de regio"/)
    expect(said).toMatch(/H2 \(block\)\s+"Nader bezien"/)
    const words = bare(said.replace(/^ *\w+ \(\w+\)$/gm, '').replace(/^ *"|"$/gm, ''))
    const places = ['4november2020vond', 'Opvangindereg', 'Utrechttelt'].map((each) => words.indexOf(each))
    expect(places[0]).toBeGreaterThan(-1)
    expect(places).toEqual([...places].sort((one, other) => one - other))
    const facts = spawnSync('pdfinfo', [file], { encoding: 'utf8' }).stdout
    expect(facts).toMatch(/Title: +Terugkoppeling/)
    expect(facts).toMatch(/Keywords: +3090253/)
    expect(facts).toMatch(/Tagged: +yes/)
  })
})

const office = spawnSync('soffice', ['--version'], { encoding: 'utf8' })
describe.skipIf(office.status !== 0)('LibreOffice', () => {
  let folder: string
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'gestand-paper-'))))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const papers = [
    { which: 'letter of several pages', paper: aPaper() },
    { which: 'drafted letter', paper: aDraftedPaper() },
  ]
  test.each(writers.slice(0, 2).flatMap((writer) => papers.map((paper) => ({ ...writer, ...paper }))))(
    'opens the $which as $kind and reads the same',
    async ({ kind, write, paper }) => {
      const file = join(folder, `brief-${kind}.${kind}`)
      writeFileSync(file, await write(paper))
      const args = [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'txt:Text (encoded):UTF8',
      ]
      spawnSync('soffice', [...args, '--outdir', folder, file], { timeout: 90_000 })
      const text = bare(readFileSync(join(folder, `brief-${kind}.txt`), 'utf8'))
      for (const line of linesOfPaper({ ...paper, footnotes: [] }).flatMap((one) => one.split(/(?<=\.) /)))
        expect(text).toContain(bare(line))
    },
    120_000,
  )
})
