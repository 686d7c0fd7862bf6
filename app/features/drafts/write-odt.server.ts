import { strToU8, zipSync, type Zippable } from 'fflate'
import { odtStyles } from './odt-styles.ts'
import { runningHead, type Paper, type PaperBlock, type PaperList, type Run } from './paper.ts'
import { element, escapeXml } from './xml.ts'

const mediaType = 'application/vnd.oasis.opendocument.text'

/** A letter as OpenDocument text, readable as a whole by LibreOffice and Word. */
export function writeOdt(paper: Paper): Buffer {
  const files: Zippable = {
    // The standard wants this file first, and not compressed.
    mimetype: [strToU8(mediaType), { level: 0 }],
    'META-INF/manifest.xml': strToU8(manifest),
    'meta.xml': strToU8(meta(paper)),
    'styles.xml': strToU8(odtStyles(paper.language, runningHead(paper))),
    'content.xml': strToU8(content(paper)),
  }
  // A fixed day: the same letter is the same file.
  return Buffer.from(zipSync(files, { mtime: new Date(2000, 0, 1) }))
}

const namespaces = Object.entries({
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  meta: 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  dc: 'http://purl.org/dc/elements/1.1/',
})
  .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
  .join('')

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'

const manifest = `${head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${[
  ['/', mediaType],
  ['content.xml', 'text/xml'],
  ['styles.xml', 'text/xml'],
  ['meta.xml', 'text/xml'],
]
  .map(([path, type]) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`)
  .join('')}</manifest:manifest>`

function meta(paper: Paper): string {
  const facts = [
    element('dc:title', {}, escapeXml(paper.title)),
    element('dc:subject', {}, escapeXml(paper.subject)),
    element('dc:language', {}, paper.language),
    element('dc:creator', {}, escapeXml(paper.organisation)),
    ...(paper.reference ? [element('meta:keyword', {}, escapeXml(paper.reference))] : []),
  ]
  return `${head}<office:document-meta${namespaces} office:version="1.3"><office:meta>${facts.join('')}</office:meta></office:document-meta>`
}

function content(paper: Paper): string {
  const body = [
    letterHead(paper),
    paragraph('Text', ''),
    ...(paper.date ? [paragraph('Fact', escapeXml(`Datum ${paper.date}`))] : []),
    paragraph('Subject', escapeXml(`Onderwerp ${paper.subject}`)),
    ...paper.body.map((block) => writeBlock(block, paper)),
    paragraph('Post', escapeXml(paper.signature.post)),
    paragraph('Name', escapeXml(paper.signature.name)),
  ]
  return `${head}<office:document-content${namespaces} office:version="1.3"><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`
}

function paragraph(style: string, inside: string): string {
  return element('text:p', { 'text:style-name': style }, inside)
}

function letterHead(paper: Paper): string {
  const left = [
    paragraph('Organisation', escapeXml(paper.organisation)),
    paragraph('Small', escapeXml(paper.returnAddress)),
    ...paper.addressee.map((line) => paragraph('Fact', escapeXml(line))),
  ]
  const right = paper.column.flatMap(({ label, lines }) => [
    ...(label ? [paragraph('ColumnLabel', escapeXml(label))] : []),
    ...lines.map((line) => paragraph('Column', escapeXml(line))),
    paragraph('Column', ''),
  ])
  const cell = (inside: string[]) =>
    element('table:table-cell', {}, inside.join('') || paragraph('Column', ''))
  const columns = ['LetterHead.A', 'LetterHead.B'].map((name) =>
    element('table:table-column', { 'table:style-name': name }, ''),
  )
  const row = element('table:table-row', {}, cell(left) + cell(right))
  return element(
    'table:table',
    { 'table:name': 'Briefhoofd', 'table:style-name': 'LetterHead' },
    columns.join('') + row,
  )
}

function writeBlock(block: PaperBlock, paper: Paper): string {
  if (block.type === 'heading')
    return element(
      'text:h',
      {
        'text:style-name': block.level === 2 ? 'Subheading' : 'Heading',
        'text:outline-level': String(block.level ?? 1),
      },
      escapeXml(block.text),
    )
  if (block.type === 'paragraph') return paragraph('Text', writeRuns(block.runs, paper))
  return writeList(block, paper)
}

function writeList({ ordered, items }: PaperList, paper: Paper): string {
  const written = items.map(({ runs, below }) => {
    const nested = below.map((list) => writeList(list, paper)).join('')
    return element('text:list-item', {}, paragraph('Item', writeRuns(runs, paper)) + nested)
  })
  return element('text:list', { 'text:style-name': ordered ? 'Numbered' : 'Bulleted' }, written.join(''))
}

function writeRuns(runs: Run[], paper: Paper): string {
  return runs.map((run) => ('footnote' in run ? footnote(run.footnote, paper) : words(run))).join('')
}

function words({ text, bold, italic }: Extract<Run, { text: string }>): string {
  const style = bold ? (italic ? 'BoldItalic' : 'Bold') : italic ? 'Italic' : null
  return style ? element('text:span', { 'text:style-name': style }, escapeXml(text)) : escapeXml(text)
}

function footnote(number: number, paper: Paper): string {
  const citation = element('text:note-citation', {}, String(number))
  const body = element(
    'text:note-body',
    {},
    paragraph('Footnote', escapeXml(paper.footnotes[number - 1] ?? '')),
  )
  return element('text:note', { 'text:id': `ftn${number}`, 'text:note-class': 'footnote' }, citation + body)
}
