import { element, escapeXml } from './xml.ts'

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespaces = Object.entries({
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
})
  .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
  .join('')

/** How the letter looks: styles, page, running head and page numbers of an OpenDocument text. */
export function odtStyles(language: string, running: { label: string; text: string }[]): string {
  const [tongue = '', country = ''] = language.split('-')
  const styles = [
    element('style:default-style', { 'style:family': 'paragraph' }, textLook({ language: tongue, country })),
    ...paragraphs.map(([name, space, look]) => paragraphStyle(name, space, look)),
    ...spans.map(([name, look]) =>
      element('style:style', { 'style:name': name, 'style:family': 'text' }, textLook(look)),
    ),
    ...tableStyles,
    notes,
    listStyle('Bulleted', ['•', '–', '•', '–'], (level, char) =>
      element('text:list-level-style-bullet', { ...level, 'text:bullet-char': char }, indent(level)),
    ),
    listStyle('Numbered', ['1', 'a', '1', 'a'], (level, format) =>
      element(
        'text:list-level-style-number',
        { ...level, 'style:num-format': format, 'style:num-suffix': '.' },
        indent(level),
      ),
    ),
  ]
  return `${head}<office:document-styles${namespaces} office:version="1.3">${element('office:styles', {}, styles.join(''))}${element('office:automatic-styles', {}, pageLayout)}${element('office:master-styles', {}, masterPage(running))}</office:document-styles>`
}

type Look = { size?: string; bold?: boolean; italic?: boolean; language?: string; country?: string }

function textLook({ size = '9pt', bold, italic, language, country }: Look): string {
  return element(
    'style:text-properties',
    {
      'fo:font-family': 'Verdana, sans-serif',
      'fo:font-size': size,
      ...(bold ? { 'fo:font-weight': 'bold' } : {}),
      ...(italic ? { 'fo:font-style': 'italic' } : {}),
      ...(language && country ? { 'fo:language': language, 'fo:country': country } : {}),
    },
    '',
  )
}

/** Name, space before and after, and how its words look. */
const paragraphs: [name: string, space: [string, string], look: Look][] = [
  ['Text', ['0cm', '0.35cm'], {}],
  ['Item', ['0cm', '0.1cm'], {}],
  ['Fact', ['0cm', '0cm'], {}],
  ['Subject', ['0cm', '0.8cm'], {}],
  ['Organisation', ['0cm', '0.8cm'], { bold: true }],
  ['Small', ['0cm', '0.4cm'], { size: '6.5pt' }],
  ['Column', ['0cm', '0cm'], { size: '7pt' }],
  ['PageNumber', ['0cm', '0cm'], { size: '7pt' }],
  ['ColumnLabel', ['0cm', '0cm'], { size: '7pt', bold: true }],
  ['Heading', ['0.4cm', '0.1cm'], { bold: true }],
  ['Subheading', ['0.4cm', '0.1cm'], { italic: true }],
  ['Footnote', ['0cm', '0cm'], { size: '7pt' }],
  ['Post', ['0.8cm', '1.6cm'], {}],
  ['Name', ['0cm', '0cm'], {}],
]

const spans: [name: string, look: Look][] = [
  ['Bold', { bold: true }],
  ['Italic', { italic: true }],
  ['BoldItalic', { bold: true, italic: true }],
]

const notes =
  element(
    'style:style',
    { 'style:name': 'NoteNumber', 'style:family': 'text' },
    element('style:text-properties', { 'style:text-position': 'super 60%' }, ''),
  ) +
  element(
    'text:notes-configuration',
    {
      'text:note-class': 'footnote',
      'text:citation-style-name': 'NoteNumber',
      'text:citation-body-style-name': 'NoteNumber',
      'style:num-format': '1',
      // Behind the number below the page; the mark in the text stays bare.
      'style:num-suffix': ' ',
    },
    '',
  )

function paragraphStyle(name: string, [before, after]: [string, string], look: Look): string {
  const outline = { Heading: '1', Subheading: '2' }[name]
  const keeps = outline || name === 'Post' ? { 'fo:keep-with-next': 'always' } : {}
  const side = name === 'PageNumber' ? { 'fo:text-align': 'end' } : {}
  const properties = element(
    'style:paragraph-properties',
    { 'fo:margin-top': before, 'fo:margin-bottom': after, ...keeps, ...side },
    '',
  )
  const level = outline ? { 'style:default-outline-level': outline } : {}
  return element(
    'style:style',
    { 'style:name': name, 'style:family': 'paragraph', ...level },
    properties + textLook(look),
  )
}

interface Level {
  [attribute: string]: string
  'text:level': string
}

function indent({ 'text:level': level }: Level): string {
  return element(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    element(
      'style:list-level-label-alignment',
      {
        'text:label-followed-by': 'listtab',
        'fo:text-indent': '-0.5cm',
        'fo:margin-left': `${(0.7 * Number(level)).toFixed(1)}cm`,
      },
      '',
    ),
  )
}

/** A list with a mark for each level. */
function listStyle(name: string, marks: string[], write: (level: Level, mark: string) => string): string {
  const levels = marks.map((mark, place) => write({ 'text:level': String(place + 1) }, mark))
  return element('text:list-style', { 'style:name': name }, levels.join(''))
}

const tableStyles = [
  element(
    'style:style',
    { 'style:name': 'LetterHead', 'style:family': 'table' },
    element('style:table-properties', { 'table:border-model': 'collapsing' }, ''),
  ),
  ...[
    ['LetterHead.A', '11.5cm'],
    ['LetterHead.B', '5cm'],
  ].map(([name = '', width = '']) =>
    element(
      'style:style',
      { 'style:name': name, 'style:family': 'table-column' },
      element('style:table-column-properties', { 'style:column-width': width }, ''),
    ),
  ),
]

/** What runs above or below every page, with white between it and the letter. */
function runningSpace(name: string, white: Record<string, string>): string {
  const properties = { 'fo:min-height': '1cm', ...white }
  return element(name, {}, element('style:header-footer-properties', properties, ''))
}

const pageLayout = element(
  'style:page-layout',
  { 'style:name': 'A4' },
  element(
    'style:page-layout-properties',
    {
      'fo:page-width': '21cm',
      'fo:page-height': '29.7cm',
      'fo:margin-top': '1.5cm',
      'fo:margin-bottom': '1.5cm',
      'fo:margin-left': '2.5cm',
      'fo:margin-right': '2cm',
    },
    '',
  ) +
    runningSpace('style:header-style', { 'fo:margin-bottom': '0.6cm' }) +
    runningSpace('style:footer-style', { 'fo:margin-top': '0.4cm' }),
)

function masterPage(running: { label: string; text: string }[]): string {
  const line = (inside: string, style = 'Column') => element('text:p', { 'text:style-name': style }, inside)
  const lines = running.map(({ label, text }) => line(escapeXml(label ? `${label} ${text}` : text))).join('')
  const number = line(
    `Pagina ${element('text:page-number', { 'text:select-page': 'current' }, '1')} van ${element('text:page-count', {}, '1')}`,
    'PageNumber',
  )
  const parts = [
    element('style:header', {}, lines),
    element('style:header-first', {}, line('')),
    element('style:footer', {}, number),
    element('style:footer-first', {}, number),
  ]
  return element(
    'style:master-page',
    { 'style:name': 'Standard', 'style:page-layout-name': 'A4' },
    parts.join(''),
  )
}
