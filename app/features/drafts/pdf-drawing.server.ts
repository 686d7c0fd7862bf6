import { pdfFont, writable } from './pdf-fonts.server.ts'
import type { Run } from './paper.ts'

type Pdf = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement

/** What is no part of the text: a screen reader passes it by. */
export function artifact(pdf: Pdf, where: 'Top' | 'Bottom', work: () => void): void {
  pdf.markContent('Artifact', { type: 'Pagination', attached: [where] })
  work()
  pdf.endMarkedContent()
}

export function tag(pdf: Pdf, parent: Element, type: string, work: () => void): void {
  const element = pdf.struct(type, {}, work)
  parent.add(element)
  element.end()
}

interface Place {
  x: number
  width: number
  size: number
  align?: 'right'
}

/** Runs one after the other as one text; the number of a footnote is small, at the height of the capitals. */
export function draw(pdf: Pdf, runs: Run[], { x, width: wide, size: points, align }: Place): void {
  const parts = runs.map((run) =>
    'footnote' in run
      ? { text: String(run.footnote), bold: false, italic: false, points: points * 0.65 }
      : { bold: false, italic: false, points, ...run, text: writable(run.text) },
  )
  if (parts.length === 0) return void pdf.moveDown(0)
  parts.forEach(({ text, bold, italic, points: ofPart }, index) => {
    pdf.font(pdfFont({ bold, italic })).fontSize(ofPart)
    const options = {
      width: wide,
      lineGap: 2,
      continued: index < parts.length - 1,
      ...(align ? { align } : {}),
    }
    if (index === 0) pdf.text(text, x, pdf.y, options)
    else pdf.text(text, options)
  })
  // The line is as high as its words, though the number at its end is not.
  if (parts.length > 1) pdf.y += (points - (parts.at(-1)?.points ?? points)) * 1.2
}
