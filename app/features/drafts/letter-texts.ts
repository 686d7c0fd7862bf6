import type { Chamber } from '#app/features/commitments/origin.ts'
import type { ColumnBlock } from './paper.ts'

export const letterTextKeys = ['opening', 'closing', 'signature', 'sender_column'] as const

export type LetterTextKey = (typeof letterTextKeys)[number]

/** The fixed parts of the letters of a ministry. */
export type LetterTexts = Record<LetterTextKey, string>

/** What a letter says where the ministry wrote no words of its own. */
export const usualTexts: LetterTexts = {
  opening: '',
  closing: '',
  signature: 'De {functie},',
  sender_column: '',
}

/** "De Staatssecretaris van …," from the words of the ministry; `{functie}` is who signs. */
export function signatureLine(text: string, post: string): string {
  return text.replaceAll('{functie}', post)
}

/** The column of the sender from its text: blocks between empty lines, a first line that ends in a colon is a label. */
export function readColumn(text: string): { returnAddress: string; column: ColumnBlock[] } {
  const blocks = text
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
  const isReturn = (lines: string[]) => lines[0]?.startsWith('>') ?? false
  return {
    returnAddress: blocks.find(isReturn)?.join(' ') ?? '',
    column: blocks.filter((lines) => !isReturn(lines)).map(readBlock),
  }
}

function readBlock(lines: string[]): ColumnBlock {
  const [first = '', ...rest] = lines
  return first.endsWith(':') ? { label: first.slice(0, -1), lines: rest } : { label: '', lines }
}

/** To whom a letter to a chamber goes. */
export const addressees: Record<Chamber, string[]> = {
  TK: [
    'Aan de Voorzitter van de Tweede Kamer',
    'der Staten-Generaal',
    'Postbus 20018',
    '2500 EA DEN HAAG',
  ],
  EK: [
    'Aan de Voorzitter van de Eerste Kamer',
    'der Staten-Generaal',
    'Postbus 20017',
    '2500 EA DEN HAAG',
  ],
}
