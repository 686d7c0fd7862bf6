import { PaperText } from './paper-text.ts'
import { readXml } from './read-xml.server.ts'
import { Unreadable } from './refusal.ts'
import { unzipParts } from './unzip.server.ts'

const content = 'content.xml'
/** Elements of which nothing counts: remarks, deleted text, the number of a note. */
const skipped = new Set([
  'office:annotation',
  'text:tracked-changes',
  'text:note-citation',
  'text:sequence-decls',
])
const blocks = new Set(['text:p', 'text:h'])
const mostBlanks = 1000

class OdtBody {
  readonly paper = new PaperText()
  private skip = 0
  private blocks = 0
  private items = 0
  private rows = 0
  private note: string | null = null

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (skipped.has(name)) this.skip += 1
    if (this.skip > 0) return
    if (blocks.has(name)) this.blocks += 1
    else if (name === 'text:tab') this.write('\t')
    else if (name === 'text:line-break') this.write('\n')
    else if (name === 'text:s')
      this.write(' '.repeat(Math.min(Number(attribute('text:c') ?? 1) || 1, mostBlanks)))
    else if (name === 'text:list-item') this.items += 1
    else if (name === 'table:table-row' && this.rows++ === 0) this.paper.beginRow()
    else if (name === 'text:note') {
      this.paper.mark()
      this.note = ''
    }
  }

  close(name: string): void {
    if (skipped.has(name)) this.skip -= 1
    if (this.skip > 0) return
    if (blocks.has(name)) {
      this.blocks -= 1
      if (this.note === null) this.paper.end(this.items > 0)
      else this.write(' ')
    } else if (name === 'text:list-item') this.items -= 1
    else if (name === 'table:table-row' && --this.rows === 0) this.paper.endRow()
    else if (name === 'text:note' && this.note !== null) {
      this.paper.note(this.note)
      this.note = null
    }
  }

  write(words: string): void {
    if (this.skip > 0 || this.blocks === 0) return
    if (this.note === null) this.paper.write(words)
    else this.note += words
  }
}

/** The text of an OpenDocument letter: paragraphs, rows of tables, and notes below it. */
export function readOdt(bytes: Uint8Array): string {
  const document = unzipParts(bytes, [content]).get(content)
  if (!document) throw new Unreadable('Dit is geen odt-bestand dat ik kan lezen. Bewaar het opnieuw als odt.')
  const body = new OdtBody()
  readXml(document, {
    open: (name, attribute) => body.open(name, attribute),
    close: (name) => body.close(name),
    text: (words) => body.write(words.replace(/\s+/g, ' ')),
  })
  return body.paper.text
}
