import PDFDocument from 'pdfkit'
import { artifact, draw, tag } from './pdf-drawing.server.ts'
import { pdfFont } from './pdf-fonts.server.ts'
import {
  footnotesIn,
  runningHead,
  runsOfBlock,
  textOfRuns,
  type Paper,
  type PaperBlock,
  type PaperList,
} from './paper.ts'

type Pdf = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement

const left = 70
const width = 455
const top = 60
const bottom = 70
const size = { text: 9.5, small: 7, note: 7.5 }
const columnLeft = 410
/** How far an item of a list goes in. */
const step = 18

/** A page that is being filled, with the footnotes whose places stand on it. */
interface Sheet {
  notes: number[]
  reserved: number
}

/** A letter as a tagged pdf: headings, paragraphs, lists and notes are known as such, and what repeats is an artifact. */
export async function writePdf(paper: Paper, writtenAt: Date): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top, bottom, left, right: 595 - left - width },
    tagged: true,
    lang: paper.language,
    displayTitle: true,
    pdfVersion: '1.7',
    bufferPages: true,
    info: {
      Title: paper.title,
      Subject: paper.subject,
      Author: paper.organisation,
      Keywords: paper.reference,
      CreationDate: writtenAt,
    },
  })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((done) => pdf.once('end', done))
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const sheets: Sheet[] = [{ notes: [], reserved: 0 }]
  pdf.on('pageAdded', () => void sheets.push({ notes: [], reserved: 0 }))
  drawLetterHead(pdf, root, paper)
  for (const block of paper.body) drawBlock(pdf, root, block, { paper, sheets })
  drawSignature(pdf, root, paper)
  drawEdges(pdf, root, paper, sheets)
  root.end()
  pdf.end()
  await ended
  return Buffer.concat(chunks)
}

function drawLetterHead(pdf: Pdf, root: Element, paper: Paper): void {
  const line = (text: string, at: { x: number; width: number; size: number; bold?: boolean }) =>
    tag(pdf, root, 'P', () => draw(pdf, [{ text, bold: at.bold ?? false }], at))
  pdf.y = top
  line(paper.organisation, { x: left, width: 300, size: 11, bold: true })
  pdf.y = 118
  if (paper.returnAddress) line(paper.returnAddress, { x: left, width: 320, size: 6.5 })
  pdf.moveDown(1)
  for (const text of paper.addressee) line(text, { x: left, width: 320, size: size.text })
  const afterAddress = pdf.y
  pdf.y = 118
  for (const { label, lines } of paper.column) {
    if (label) line(label, { x: columnLeft, width: 125, size: size.small, bold: true })
    for (const text of lines) line(text, { x: columnLeft, width: 125, size: size.small })
    pdf.moveDown(0.8)
  }
  pdf.y = Math.max(afterAddress, pdf.y, 250) + 20
  if (paper.date) line(`Datum ${paper.date}`, { x: left, width, size: size.text })
  line(`Onderwerp ${paper.subject}`, { x: left, width, size: size.text })
  pdf.y += 24
}

function drawBlock(pdf: Pdf, root: Element, block: PaperBlock, at: { paper: Paper; sheets: Sheet[] }): void {
  makeRoom(pdf, block, at)
  if (block.type === 'heading') {
    pdf.y += 6
    tag(pdf, root, `H${block.level ?? 1}`, () =>
      draw(pdf, [{ text: block.text, bold: block.level !== 2, italic: block.level === 2 }], {
        x: left,
        width,
        size: size.text,
      }),
    )
    pdf.y += 2
  } else if (block.type === 'paragraph') {
    tag(pdf, root, 'P', () => draw(pdf, block.runs, { x: left, width, size: size.text }))
    pdf.y += 8
  } else {
    drawList(pdf, root, block, 0)
    pdf.y += 8
  }
}

function drawList(pdf: Pdf, parent: Element, { ordered, items }: PaperList, level: number): void {
  const list = pdf.struct('L')
  parent.add(list)
  const x = left + level * step
  items.forEach(({ runs, below }, index) => {
    const item = pdf.struct('LI')
    list.add(item)
    const label = labelOf(ordered, level, index)
    if (pdf.y > pdf.page.height - pdf.page.margins.bottom - 2 * size.text) pdf.addPage()
    const y = pdf.y
    tag(pdf, item, 'Lbl', () => draw(pdf, [{ text: label }], { x, width: 16, size: size.text }))
    pdf.y = y
    tag(pdf, item, 'LBody', () =>
      draw(pdf, runs, { x: x + step, width: width - (x - left) - step, size: size.text }),
    )
    pdf.y += 2
    for (const nested of below) drawList(pdf, item, nested, Math.min(level + 1, 6))
    item.end()
  })
  list.end()
}

/** Numbers and letters in turn, or dots and dashes, as the other kinds of file have them. */
function labelOf(ordered: boolean, level: number, index: number): string {
  const isOuter = level % 2 === 0
  if (!ordered) return isOuter ? '•' : '–'
  return isOuter || index > 25 ? `${index + 1}.` : `${String.fromCharCode(97 + index)}.`
}

/** Begins a new page where a block with its footnotes does not fit any more, and keeps room for those notes. */
function makeRoom(pdf: Pdf, block: PaperBlock, { paper, sheets }: { paper: Paper; sheets: Sheet[] }): void {
  const notes = footnotesIn(block)
  const needed = notes.reduce((sum, note) => sum + noteHeight(pdf, paper, note), notes.length > 0 ? 10 : 0)
  const height = blockHeight(pdf, block)
  const room = (sheet: Sheet) => pdf.page.height - bottom - sheet.reserved - pdf.y
  const least = notes.length > 0 ? height : Math.min(height, 3 * 1.4 * size.text)
  if (room(sheetOf(sheets)) < least + needed && pdf.y > top + 40) pdf.addPage()
  const sheet = sheetOf(sheets)
  sheet.notes.push(...notes)
  sheet.reserved += needed
  pdf.page.margins.bottom = bottom + sheet.reserved
}

function sheetOf(sheets: Sheet[]): Sheet {
  return sheets.at(-1) as Sheet
}

function blockHeight(pdf: Pdf, block: PaperBlock): number {
  pdf.font(pdfFont({})).fontSize(size.text)
  const heightOf = (text: string) => pdf.heightOfString(text, { width, lineGap: 2 })
  if (block.type === 'list')
    return runsOfBlock(block).reduce((sum, runs) => sum + heightOf(textOfRuns(runs)) + 2, 8)
  // A heading stays with the beginning of what follows.
  return block.type === 'heading' ? heightOf(block.text) + 60 : heightOf(textOfRuns(block.runs)) + 8
}

function noteHeight(pdf: Pdf, paper: Paper, number: number): number {
  pdf.font(pdfFont({})).fontSize(size.note)
  return pdf.heightOfString(`${number} ${paper.footnotes[number - 1] ?? ''}`, { width, lineGap: 2 }) + 2
}

function drawSignature(pdf: Pdf, root: Element, { signature: { post, name } }: Paper): void {
  if (pdf.y > pdf.page.height - pdf.page.margins.bottom - 110) pdf.addPage()
  pdf.y += 20
  const line = (text: string) =>
    tag(pdf, root, 'P', () => draw(pdf, [{ text }], { x: left, width, size: size.text }))
  if (post) line(post)
  pdf.y += 45
  if (name) line(name)
}

/** Of each page its running head, notes and number; drawn last, when it is known how many pages there are. */
function drawEdges(pdf: Pdf, root: Element, paper: Paper, sheets: Sheet[]): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index)
    pdf.page.margins.bottom = 0
    if (index > 0) drawRunningHead(pdf, paper)
    const { notes, reserved } = sheets[index] ?? { notes: [], reserved: 0 }
    pdf.y = pdf.page.height - bottom - reserved + 10
    if (notes.length > 0) drawRule(pdf)
    for (const note of notes) {
      const text = ` ${paper.footnotes[note - 1] ?? ''}`
      tag(pdf, root, 'Note', () =>
        draw(pdf, [{ footnote: note }, { text }], { x: left, width, size: size.note }),
      )
      pdf.y += 2
    }
    artifact(pdf, 'Bottom', () => {
      pdf.y = pdf.page.height - 45
      draw(pdf, [{ text: `Pagina ${index + 1} van ${count}` }], {
        x: left,
        width,
        size: size.small,
        align: 'right',
      })
    })
  }
}

function drawRule(pdf: Pdf): void {
  artifact(pdf, 'Bottom', () => {
    pdf
      .moveTo(left, pdf.y - 4)
      .lineTo(left + 140, pdf.y - 4)
      .lineWidth(0.5)
      .stroke()
  })
}

function drawRunningHead(pdf: Pdf, paper: Paper): void {
  artifact(pdf, 'Top', () => {
    pdf.y = 30
    const words = runningHead(paper).map(({ label, text }) => (label ? `${label} ${text}` : text))
    draw(pdf, [{ text: words.join('   ') }], { x: left, width, size: size.small })
  })
}
