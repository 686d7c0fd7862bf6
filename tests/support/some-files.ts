import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { strToU8, zipSync } from 'fflate'
import type { SentFile } from '#app/platform/multipart.server.ts'

/** Small files of many kinds, as programs write them, for what looks at the content of files. */
const text = (content: string) => Buffer.from(content, 'utf8')

function zip(entries: Record<string, string>): Buffer {
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(entries).map(([name, content]) => [name, strToU8(content)]))),
  )
}

function openDocument(kind: string, more: Record<string, string> = {}): Buffer {
  const mediaType = strToU8(`application/vnd.oasis.opendocument.${kind}`)
  return Buffer.from(
    zipSync({
      mimetype: [mediaType, { level: 0 }],
      ...Object.fromEntries(
        Object.entries({ 'content.xml': '<x/>', ...more }).map(([name, content]) => [name, strToU8(content)]),
      ),
    }),
  )
}

const types = { '[Content_Types].xml': '<Types/>' }

export const someFiles = {
  pdf: text('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
  docx: zip({ ...types, 'word/document.xml': '<w:document/>' }),
  xlsx: zip({ ...types, 'xl/workbook.xml': '<workbook/>' }),
  pptx: zip({ ...types, 'ppt/presentation.xml': '<p:presentation/>' }),
  odt: openDocument('text'),
  ods: openDocument('spreadsheet'),
  odp: openDocument('presentation'),
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  jpg: Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    Buffer.from('ffd9', 'hex'),
  ]),
  txt: text('Wij hebben geleverd: één overzicht.\n'),
  csv: text('gemeente;plekken\nUtrecht;12\n'),
}

export const strangeFiles = {
  macros: zip({ ...types, 'word/document.xml': '<w:document/>', 'word/vbaProject.bin': 'Sub AutoOpen' }),
  openMacros: openDocument('text', { 'Basic/Standard/Module1.xml': 'Sub Main' }),
  zip: zip({ 'iets.txt': 'iets' }),
  bomb: Buffer.from(
    zipSync({
      ...{ '[Content_Types].xml': strToU8('<Types/>') },
      'word/document.xml': new Uint8Array(310 * 1024 * 1024),
    }),
  ),
  cutZip: zip({ ...types, 'word/document.xml': '<w:document/>' }).subarray(0, 60),
  oldOffice: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
  program: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600)]),
  /** The header on which a well-known reader of headers goes round for ever. */
  endless: Buffer.concat([Buffer.from('3026b2758e66cf11a6d900aa0062ce6c', 'hex'), Buffer.alloc(600)]),
  bytes: Buffer.from([1, 2, 3, 0, 255]),
}

/** A file as an upload brings it. */
export function aSentFile(name = 'overzicht.pdf', content: Buffer = someFiles.pdf): SentFile {
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { name, size: content.length, sha256, open: () => Readable.from([content]) }
}
