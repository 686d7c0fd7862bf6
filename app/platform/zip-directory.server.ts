import type { FileHandle } from 'node:fs/promises'

export interface ZipEntry {
  name: string
  /** As the directory says: who unpacks counts for themselves. */
  unpackedSize: number
  encrypted: boolean
  stored: boolean
  offset: number
}

const mostEntries = 5_000
const largestDirectory = 4 * 1024 * 1024
/** The end record, with the longest comment that may follow it. */
const endReach = 22 + 65_535

/** The table of contents of a zip, without unpacking anything; null when it is not whole, or larger than anyone needs. */
export async function readZipDirectory(file: FileHandle): Promise<ZipEntry[] | null> {
  const { size } = await file.stat()
  const tail = await readAt(file, Math.max(0, size - endReach), Math.min(size, endReach))
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + 22 > tail.length) return null
  const [count, length, start] = [
    tail.readUInt16LE(end + 10),
    tail.readUInt32LE(end + 12),
    tail.readUInt32LE(end + 16),
  ]
  if (count > mostEntries || length > largestDirectory || start + length > size) return null
  return readEntries(await readAt(file, start, length), count)
}

function readEntries(directory: Buffer, count: number): ZipEntry[] | null {
  const entries: ZipEntry[] = []
  let at = 0
  for (let number = 0; number < count; number++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return null
    const nameLength = directory.readUInt16LE(at + 28)
    const next = at + 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
    if (next > directory.length) return null
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      unpackedSize: directory.readUInt32LE(at + 24),
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      stored: directory.readUInt16LE(at + 10) === 0,
      offset: directory.readUInt32LE(at + 42),
    })
    at = next
  }
  return entries
}

/** The text of a small entry that was not compressed. */
export async function readStoredEntry(file: FileHandle, entry: ZipEntry): Promise<string> {
  const header = await readAt(file, entry.offset, 30)
  if (!entry.stored || header.length < 30) return ''
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  return (await readAt(file, start, Math.min(entry.unpackedSize, 200))).toString('utf8')
}

export async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, position)
  return buffer.subarray(0, bytesRead)
}
