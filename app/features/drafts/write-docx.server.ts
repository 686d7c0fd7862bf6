import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { runningHead, type Paper, type PaperBlock, type PaperList, type Run } from './paper.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: none, bottom: none, left: none, right: none }
const font = 'Verdana'

/** A letter as docx: headings are headings, footnotes footnotes, and following pages carry a running head. */
export async function writeDocx(paper: Paper): Promise<Buffer> {
  const document = new Document({
    title: paper.title,
    subject: paper.subject,
    creator: paper.organisation,
    keywords: paper.reference,
    styles: { default: { document: { run: { font, size: 18, language: { value: paper.language } } } } },
    numbering: { config: [numbered, bulleted] },
    footnotes: Object.fromEntries(
      paper.footnotes.map((text, index) => [
        index + 1,
        // A space behind the mark, which stands before it of itself.
        { children: [new Paragraph({ children: [new TextRun({ text: ` ${text}`, size: 14 })] })] },
      ]),
    ),
    sections: [
      {
        properties: {
          titlePage: true,
          page: { margin: { top: 1700, bottom: 1400, left: 1500, right: 1100 } },
        },
        headers: { first: new Header({ children: [] }), default: new Header({ children: headLines(paper) }) },
        footers: { first: pageFooter(), default: pageFooter() },
        children: [
          letterHead(paper),
          ...about(paper),
          ...paper.body.flatMap((block, place) => writeBlock(block, place)),
          ...signature(paper),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

const numbered = {
  reference: 'numbered',
  levels: [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER].map(
    (format, level) => ({
      level,
      format,
      text: `%${level + 1}.`,
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
    }),
  ),
}
/** The marks of the other kinds of paper. */
const bulleted = {
  reference: 'bulleted',
  levels: ['•', '–', '•', '–'].map((text, level) => ({
    level,
    format: LevelFormat.BULLET,
    text,
    alignment: AlignmentType.START,
    style: {
      paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } },
      run: { font },
    },
  })),
}
const deepest = numbered.levels.length - 1

function headLines(paper: Paper): Paragraph[] {
  return runningHead(paper).map(
    ({ label, text }) =>
      new Paragraph({ children: [new TextRun({ text: label ? `${label} ${text}` : text, size: 14 })] }),
  )
}

function pageFooter(): Footer {
  const children = ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.END, children: [new TextRun({ children, size: 14 })] }),
    ],
  })
}

/** The address window on the left, the column of the sender on the right. */
function letterHead(paper: Paper): Table {
  const line = (text: string, bold = false, size = 18) =>
    new Paragraph({ children: [new TextRun({ text, bold, size })] })
  const left = [
    line(paper.organisation, true),
    line(''),
    line(paper.returnAddress, false, 13),
    line(''),
    ...paper.addressee.map((text) => line(text)),
  ]
  const right = paper.column.flatMap(({ label, lines }) => [
    ...(label ? [line(label, true, 14)] : []),
    ...lines.map((text) => line(text, false, 14)),
    line('', false, 14),
  ])
  const cell = (children: Paragraph[], share: number) =>
    new TableCell({ children, borders: noBorders, width: { size: share, type: WidthType.PERCENTAGE } })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ children: [cell(left, 68), cell(right.length > 0 ? right : [line('')], 32)] })],
  })
}

function about(paper: Paper): Paragraph[] {
  const fact = (label: string, text: string, after: number) =>
    new Paragraph({ spacing: { after }, children: [new TextRun(`${label} ${text}`)] })
  return [
    new Paragraph({}),
    ...(paper.date ? [fact('Datum', paper.date, 0)] : []),
    fact('Onderwerp', paper.subject, 480),
  ]
}

/** `place` tells one list from another: each is numbered from its own beginning. */
function writeBlock(block: PaperBlock, place: number): Paragraph[] {
  if (block.type === 'heading') {
    const face = { bold: block.level !== 2, italics: block.level === 2 }
    return [
      new Paragraph({
        heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1,
        outlineLevel: (block.level ?? 1) - 1,
        keepNext: true,
        spacing: { before: 240, after: 60 },
        children: [new TextRun({ text: block.text, ...face, color: '000000', size: 18, font })],
      }),
    ]
  }
  if (block.type === 'paragraph')
    return [new Paragraph({ spacing: { after: 200 }, children: block.runs.map(writeRun) })]
  return writeList(block, { instance: place, level: 0 })
}

function writeList({ ordered, items }: PaperList, at: { instance: number; level: number }): Paragraph[] {
  const below = { instance: at.instance, level: Math.min(at.level + 1, deepest) }
  return items.flatMap((item) => [
    new Paragraph({
      spacing: { after: 60 },
      children: item.runs.map(writeRun),
      numbering: { reference: ordered ? 'numbered' : 'bulleted', ...at },
    }),
    ...item.below.flatMap((nested) => writeList(nested, below)),
  ])
}

function writeRun(run: Run): TextRun | FootnoteReferenceRun {
  if ('footnote' in run) return new FootnoteReferenceRun(run.footnote)
  return new TextRun({ text: run.text, bold: run.bold ?? false, italics: run.italic ?? false })
}

function signature({ signature: { post, name } }: Paper): Paragraph[] {
  return [
    new Paragraph({
      keepNext: true,
      keepLines: true,
      spacing: { before: 480, after: 900 },
      children: [new TextRun(post)],
    }),
    new Paragraph({ keepLines: true, children: [new TextRun(name)] }),
  ]
}
