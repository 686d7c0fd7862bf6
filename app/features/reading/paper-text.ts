import { raisedFigures } from './raised.ts'

/** Signs that a line of an address or a heading may have; a longer paragraph is prose. */
const longestLine = 80

/** Gathers the text of a document paragraph by paragraph, and its notes for below it. */
export class PaperText {
  private paragraphs: string[] = []
  private notes: string[] = []
  private open = ''
  private cells: string[] | null = null
  private isApart = true

  write(words: string): void {
    this.open += words
  }

  /** The mark of the next note goes on the line. */
  mark(): void {
    this.notes.push('')
    this.open += raisedFigures(this.notes.length)
  }

  note(words: string, index = this.notes.length - 1): void {
    this.notes[index] = words.replace(/\s+/g, ' ').trim()
  }

  beginRow(): void {
    this.cells = []
  }

  endRow(): void {
    const cells = this.cells ?? []
    this.cells = null
    this.open = cells.filter((cell) => cell !== '').join('\t')
    this.end()
  }

  /** Ends a paragraph; in a table it is part of the row. Short ones below each other, such as an address, stay together. */
  end(isItem = false): void {
    const words = this.open.replace(/[ \t]*\n[ \t]*/g, '\n').trim()
    this.open = ''
    if (this.cells) this.cells.push(words)
    else if (words === '') this.isApart = true
    else {
      const before = this.paragraphs.at(-1)
      const isLine = before !== undefined && before.length < longestLine && words.length < longestLine
      const gap = before === undefined ? '' : isLine && !this.isApart ? '\n' : '\n\n'
      this.paragraphs.push(`${gap}${isItem ? '• ' : ''}${words}`)
      this.isApart = false
    }
  }

  get text(): string {
    if (this.open.trim() !== '') this.end()
    const notes = this.notes.map((note, index) =>
      note === '' ? '' : `\n\n${raisedFigures(index + 1)} ${note}`,
    )
    return `${this.paragraphs.join('')}${notes.join('')}`.trim()
  }
}
