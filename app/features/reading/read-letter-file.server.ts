import { isEnglish } from './language.ts'
import { readDocx } from './read-docx.server.ts'
import { readOdt } from './read-odt.server.ts'
import { readPdf } from './read-pdf.server.ts'
import { readPlainText, type FileText } from './read-plain-text.server.ts'
import { limits, Unreadable } from './refusal.ts'
import { tidyText } from './tidy-text.ts'

type Form = 'pdf' | 'docx' | 'odt' | 'doc' | 'rtf' | 'txt' | 'zip'

function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
  return [...text].every((char, index) => bytes[at + index] === char.charCodeAt(0))
}

/** What a file is, from its first bytes and not from its name. */
function formOf(bytes: Uint8Array, name: string): Form {
  if (startsWith(bytes, '%PDF-')) return 'pdf'
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11) return 'doc'
  if (startsWith(bytes, '{\\rtf')) return 'rtf'
  if (!startsWith(bytes, 'PK')) return name.toLowerCase().endsWith('.pdf') ? 'pdf' : 'txt'
  if (startsWith(bytes, 'mimetypeapplication/vnd.oasis.opendocument.text', 30)) return 'odt'
  return name.toLowerCase().endsWith('.odt') ? 'odt' : 'docx'
}

const notThis = 'Bewaar de brief als docx, odt, pdf of txt en kies dat bestand.'

async function extract(bytes: Uint8Array, name: string): Promise<FileText> {
  const form = formOf(bytes, name)
  switch (form) {
    case 'pdf':
      return { text: await readPdf(bytes), notes: [] }
    case 'docx':
      return { text: readDocx(bytes), notes: [] }
    case 'odt':
      return { text: readOdt(bytes), notes: [] }
    case 'txt':
      return readPlainText(bytes)
    default:
      throw new Unreadable(`Een ${form}-bestand kan ik niet lezen. ${notThis}`)
  }
}

/** The text of a letter in a txt, docx, odt or pdf file; throws `Unreadable` with a sentence where there is none. */
export async function readLetterFile(bytes: Uint8Array, name: string): Promise<FileText> {
  if (bytes.length === 0) throw new Unreadable('Dit bestand is leeg. Kies een ander bestand.')
  if (bytes.length > limits.bytes)
    throw new Unreadable('Dit bestand is groter dan 20 MB. Kies alleen de brief, zonder bijlagen.')
  const { text, notes } = await extract(bytes, name)
  const tidy = tidyText(text)
  if (tidy.length > limits.characters)
    throw new Unreadable('Deze tekst is te lang voor een brief. Kies alleen de brief, zonder bijlagen.')
  if (!/\p{L}/u.test(tidy))
    throw new Unreadable('In dit bestand staat geen tekst. Kies een ander bestand, of plak de tekst.')
  if (isEnglish(tidy))
    throw new Unreadable(
      'Deze brief is in het Engels. Ik lees alleen Nederlandse brieven: kies de Nederlandse versie.',
    )
  return { text: tidy, notes }
}
