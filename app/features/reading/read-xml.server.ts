import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { Unreadable } from './refusal.ts'

export interface XmlReader {
  open(name: string, attribute: (name: string) => string | undefined): void
  close(name: string): void
  text(words: string): void
}

const deepest = 2000

/** Walks through a part of a docx or odt. A document type, which could name entities, is refused. */
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  const refuse = (cause?: Error) => {
    throw new Unreadable('Dit bestand is beschadigd. Open het in uw tekstverwerker en bewaar het opnieuw.', {
      cause,
    })
  }
  parser.on('error', refuse)
  parser.on('doctype', () => refuse())
  parser.on('opentag', (tag: SaxesTagPlain) => {
    depth += 1
    if (depth > deepest) refuse()
    reader.open(tag.name, (name) => tag.attributes[name])
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    reader.close(tag.name)
  })
  parser.on('text', (words) => reader.text(words))
  const decoder = new TextDecoder()
  const step = 262_144
  for (let from = 0; from < bytes.length; from += step)
    parser.write(decoder.decode(bytes.subarray(from, from + step), { stream: true }))
  parser.write(decoder.decode()).close()
}
