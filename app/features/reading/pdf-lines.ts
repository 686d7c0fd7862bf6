import { raisedFigures } from './raised.ts'

/** A piece of text as a pdf places it. */
export interface PdfPiece {
  str: string
  x: number
  y: number
  width: number
  height: number
  endsLine: boolean
}

/** A line of a page; `y` counts up from the bottom. */
export interface PdfLine {
  text: string
  y: number
  height: number
}

interface Open extends PdfLine {
  x: number
}

/** A small number above the line is the mark of a note. */
function isMark(piece: PdfPiece, line: Open): boolean {
  return /^\d{1,3}$/.test(piece.str.trim()) && piece.height < line.height * 0.8 && piece.y > line.y
}

function isBelow(piece: PdfPiece, line: Open): boolean {
  return Math.abs(piece.y - line.y) > Math.max(line.height, piece.height, 4) * 0.6
}

function add(line: Open, piece: PdfPiece): void {
  if (isMark(piece, line)) line.text += raisedFigures(Number(piece.str.trim()))
  else {
    const gap = piece.x - line.x
    const isApart = gap > line.height * 0.18 || gap < -line.height
    if (isApart && !line.text.endsWith(' ') && !piece.str.startsWith(' ')) line.text += ' '
    line.text += piece.str
    line.height = Math.max(line.height, piece.height)
  }
  line.x = piece.x + piece.width
}

/** The lines of a page, from its pieces in their order. */
export function linesOfPage(pieces: PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = []
  let open: Open | null = null
  const close = () => {
    if (open && open.text.trim() !== '')
      lines.push({ text: open.text.trim(), y: open.y, height: open.height })
    open = null
  }
  for (const piece of pieces) {
    const line = open as Open | null
    if (line && piece.str.trim() !== '' && isBelow(piece, line)) close()
    if (piece.str !== '') {
      const begun: Open = (open as Open | null) ?? { text: '', y: piece.y, height: piece.height, x: piece.x }
      open = begun
      if (begun.text === '' && /^\d{1,3}$/.test(piece.str.trim()) && piece.height < 6)
        begun.text = `${piece.str.trim()} `
      else add(begun, piece)
    }
    if (piece.endsLine) close()
  }
  close()
  return lines
}
