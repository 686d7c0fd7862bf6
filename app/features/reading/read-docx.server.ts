import { PaperText } from './paper-text.ts'
import { readXml } from './read-xml.server.ts'
import { Unreadable } from './refusal.ts'
import { unzipParts } from './unzip.server.ts'

const main = 'word/document.xml'
const footnotes = 'word/footnotes.xml'
const endnotes = 'word/endnotes.xml'

/** The words of each note by its number in the file. */
function notesIn(bytes: Uint8Array | undefined, element: string): Map<string, string> {
  const notes = new Map<string, string>()
  if (!bytes) return notes
  let id: string | null = null
  let words = ''
  let isText = false
  readXml(bytes, {
    open(name, attribute) {
      if (name === element) {
        id = attribute('w:type') === undefined ? (attribute('w:id') ?? null) : null
        words = ''
      }
      if (name === 'w:t') isText = true
      if (name === 'w:tab' || name === 'w:br') words += ' '
    },
    close(name) {
      if (name === 'w:t') isText = false
      if (name === 'w:p') words += ' '
      if (name === element && id !== null) notes.set(id, words)
    },
    text(more) {
      if (isText) words += more
    },
  })
  return notes
}

/** Elements of which nothing counts: what was deleted, and the older copy of a picture with text. */
const skipped = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText'])

class Body {
  private paper = new PaperText()
  private skip = 0
  private isText = false
  private isItem = false
  private rows = 0
  private readonly notes: Record<string, Map<string, string>>

  constructor(notes: Record<string, Map<string, string>>) {
    this.notes = notes
  }

  get text(): string {
    return this.paper.text
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (skipped.has(name)) this.skip += 1
    if (this.skip > 0) return
    if (name === 'w:t') this.isText = true
    else if (name === 'w:tab') this.paper.write('\t')
    else if (name === 'w:br' || name === 'w:cr') this.paper.write('\n')
    else if (name === 'w:noBreakHyphen') this.paper.write('-')
    else if (name === 'w:numPr') this.isItem = true
    else if (name === 'w:tr' && this.rows++ === 0) this.paper.beginRow()
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      this.paper.mark()
      this.paper.note(this.notes[name]?.get(attribute('w:id') ?? '') ?? '')
    }
  }

  close(name: string): void {
    if (skipped.has(name)) this.skip -= 1
    if (this.skip > 0) return
    if (name === 'w:t') this.isText = false
    else if (name === 'w:p') {
      this.paper.end(this.isItem)
      this.isItem = false
    } else if (name === 'w:tr' && --this.rows === 0) this.paper.endRow()
  }

  words(more: string): void {
    if (this.isText && this.skip === 0) this.paper.write(more)
  }
}

/** The text of a Word document: paragraphs, rows of tables, and notes below it; without what was deleted. */
export function readDocx(bytes: Uint8Array): string {
  const parts = unzipParts(bytes, [main, footnotes, endnotes])
  const document = parts.get(main)
  if (!document)
    throw new Unreadable('Dit is geen Word-bestand dat ik kan lezen. Bewaar het opnieuw als docx.')
  const body = new Body({
    'w:footnoteReference': notesIn(parts.get(footnotes), 'w:footnote'),
    'w:endnoteReference': notesIn(parts.get(endnotes), 'w:endnote'),
  })
  readXml(document, {
    open: (name, attribute) => body.open(name, attribute),
    close: (name) => body.close(name),
    text: (more) => body.words(more),
  })
  return body.text
}
