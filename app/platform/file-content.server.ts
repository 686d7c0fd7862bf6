import { open, type FileHandle } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import { fileKinds, type FileKind, type FoundContent } from '#app/shared/file-kinds.ts'
import { readAt, readStoredEntry, readZipDirectory, type ZipEntry } from './zip-directory.server.ts'

const headLength = 4_100
/** What an honest document of 25 MB may become; more is a bomb. */
const largestUnpacked = 300 * 1024 * 1024

/** What a file is by its content, whatever its name. Nothing is unpacked. */
export async function findContent(path: string): Promise<FoundContent> {
  const file = await open(path, 'r')
  try {
    const head = await readAt(file, 0, headLength)
    if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return await findZipContent(file)
    // Old Office files, and new ones that are locked.
    if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) return { trouble: 'locked' }
    const ending = await findEnding(head)
    if (ending === 'pdf' || ending === 'png' || ending === 'jpg') return { kind: ending }
    return (await isText(file)) ? { kind: 'text' } : { other: ending }
  } finally {
    await file.close()
  }
}

function startsWith(head: Buffer, bytes: number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte)
}

async function findEnding(head: Buffer): Promise<string | null> {
  // On a false header of this kind file-type 21 goes round for ever.
  if (startsWith(head, [0x30, 0x26, 0xb2, 0x75])) return 'asf'
  const found = await fileTypeFromBuffer(head)
  return found?.ext === 'apng' ? 'png' : (found?.ext ?? null)
}

async function findZipContent(file: FileHandle): Promise<FoundContent> {
  const entries = await readZipDirectory(file)
  if (!entries) return { trouble: 'broken' }
  const unpacked = entries.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0)
  if (unpacked > largestUnpacked) return { trouble: 'unpacks-too-large' }
  const kind = officeKind(entries) ?? (await openDocumentKind(file, entries))
  if (!kind) return { other: 'zip' }
  if (entries.some(({ encrypted }) => encrypted)) return { trouble: 'locked' }
  return entries.some(({ name }) => isMacro.test(name)) ? { trouble: 'macros' } : { kind }
}

const isMacro = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|^xl\/macrosheets\/|^(Basic|Scripts)\//i
const mainParts: [RegExp, 'docx' | 'xlsx' | 'pptx'][] = [
  [/^word\/document\d*\.xml$/, 'docx'],
  [/^xl\/workbook\d*\.xml$/, 'xlsx'],
  [/^ppt\/presentation\d*\.xml$/, 'pptx'],
]

function officeKind(entries: ZipEntry[]) {
  const names = entries.map(({ name }) => name)
  if (!names.includes('[Content_Types].xml')) return null
  return mainParts.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? null
}

async function openDocumentKind(file: FileHandle, entries: ZipEntry[]) {
  const mediaType = entries.find(({ name }) => name === 'mimetype')
  if (!mediaType) return null
  const text = (await readStoredEntry(file, mediaType)).trim()
  return (['odt', 'ods', 'odp'] as const).find((kind: FileKind) => fileKinds[kind].mediaType === text) ?? null
}

/** No byte in it that no text has; UTF-16 says at its beginning that it is another matter. */
async function isText(file: FileHandle): Promise<boolean> {
  const head = await readAt(file, 0, 2)
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) return true
  const chunk = 64 * 1024
  for (let position = 0; ; position += chunk) {
    const bytes = await readAt(file, position, chunk)
    if (bytes.some((byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13))
      return false
    if (bytes.length < chunk) return true
  }
}
