import { decodeFile, decodeWindows } from '#app/features/terms/decode-file.ts'
import { Unreadable } from './refusal.ts'

export interface FileText {
  text: string
  notes: string[]
}

const strict = new TextDecoder('utf-8', { fatal: true })

function decodeLine(bytes: Uint8Array): { text: string; isUtf8: boolean } {
  try {
    return { text: strict.decode(bytes), isUtf8: true }
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    return { text: decodeWindows(bytes), isUtf8: false }
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80)
}

/** Two programs wrote in one file: each line is read in the code page that fits it. */
function decodeMixed(bytes: Uint8Array): FileText | null {
  const lines: string[] = []
  let [modern, old] = [0, 0]
  for (let from = 0; from <= bytes.length;) {
    const found = bytes.indexOf(10, from)
    const next = found < 0 ? bytes.length : found
    const line = bytes.subarray(from, next)
    const { text, isUtf8 } = decodeLine(line)
    lines.push(text)
    if (!isUtf8) old += 1
    else if (!isAscii(line)) modern += 1
    from = next + 1
  }
  if (modern === 0 || old === 0) return null
  return {
    text: lines.join('\n'),
    notes: [
      'In dit bestand staan twee tekensets door elkaar. Ik heb elke regel apart gelezen. Controleer letters zoals ë en é.',
    ],
  }
}

/** The text of a txt file: UTF-8, UTF-16 with its mark, or Windows-1252. */
export function readPlainText(bytes: Uint8Array): FileText {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (!isWide && bytes.includes(0))
    throw new Unreadable('Dit is geen tekstbestand. Kies een txt-, docx-, odt- of pdf-bestand.')
  if (isWide) return { text: decodeFile(bytes), notes: [] }
  return decodeMixed(bytes) ?? { text: decodeFile(bytes), notes: [] }
}
