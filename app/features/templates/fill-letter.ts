import type { LetterTexts } from './letter-part.ts'
import { fillIn, type FieldValues } from './template-field.ts'

/** The fixed parts of one letter, with every field filled in. */
export interface FilledLetter {
  column: { label: string; lines: string[] }[]
  returnAddress: string
  addressee: string[]
  /** Paragraphs. */
  opening: string[]
  standing: string[]
  closing: string[]
  signature: { post: string; name: string }
}

/** Fills the fixed parts of a letter to one chamber in. */
export function fillLetter(texts: LetterTexts, chamber: 'TK' | 'EK', values: FieldValues): FilledLetter {
  const lines = (text: string) =>
    fillIn(text, values)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  return {
    column: fillColumn(texts.sender_column, values),
    returnAddress: lines(texts.return_address).join(' '),
    addressee: lines(chamber === 'TK' ? texts.addressee_tk : texts.addressee_ek),
    opening: lines(texts.opening),
    standing: lines(texts.standing),
    closing: lines(texts.closing),
    signature: fillSignature(texts.signature, values),
  }
}

/** Blocks of lines, with an empty line between them; a first line that ends with a colon is the label of its block. */
function fillColumn(text: string, values: FieldValues): FilledLetter['column'] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((block) =>
      fillIn(block, values)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .map(([first = '', ...rest]) =>
      first.endsWith(':')
        ? { label: first.slice(0, -1), lines: rest }
        : { label: '', lines: [first, ...rest].filter((line) => line !== '') },
    )
    .filter((block) => block.lines.length > 0)
}

/** A name line of which the name is not known leaves the post alone. */
function fillSignature(text: string, values: FieldValues): FilledLetter['signature'] {
  const given = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const name = given.length > 1 ? given.at(-1) : undefined
  const post = given.length > 1 ? given.slice(0, -1) : given
  return {
    post: fillIn(post.join('\n'), values).replace(/\n+/g, ' ').trim(),
    name: name === undefined ? '' : fillIn(name, values).trim(),
  }
}
