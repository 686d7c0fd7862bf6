/** So many characters, as people count them, and bytes, as disks do. */
const longest = { characters: 120, bytes: 200 }
const shownEnding = /\.[\p{L}\p{N}]{1,10}$/u

/**
 * A name that says the same and can do no harm: no path, no control characters, no marks that turn the direction, nothing
 * that a disk cannot take; a long one is cut before its ending. Never empty.
 */
export function cleanFileName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const seen = last
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '')
    .replace(/["<>:|?*]/g, '-')
    .replace(/^[ .]+|[ .]+$/g, '')
  const ending = shownEnding.exec(seen)?.[0] ?? ''
  const stem = cut(seen.slice(0, seen.length - ending.length).trimEnd(), ending)
  return /[\p{L}\p{N}\p{S}]/u.test(stem) ? `${stem}${ending}` : `bestand${ending}`
}

/** Whole characters, so that no emoji falls apart. */
function cut(stem: string, ending: string): string {
  const room = { characters: longest.characters - ending.length, bytes: longest.bytes - byteLength(ending) }
  if (stem.length <= room.characters && byteLength(stem) <= room.bytes) return stem
  // Nothing beyond this many units can be kept; taking a text apart costs time.
  const whole = [...new Intl.Segmenter('nl').segment(stem.slice(0, 2000))].map(({ segment }) => segment)
  let kept = ''
  for (const [index, character] of whole.entries()) {
    if (index >= room.characters || byteLength(kept + character) > room.bytes) break
    kept += character
  }
  return kept.trimEnd()
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}

/** The value of Content-Disposition for a file to keep (RFC 6266): the name in ASCII for old programs, and as it is. */
export function keepAs(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]+/g, '_')
    .replace(/["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

/** "1,4 MB", "12 kB": what a person needs to know of a size in bytes. */
export function writeSize(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`
  const [size, unit] = bytes < 999_500 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${size < 10 ? size.toFixed(1).replace('.', ',').replace(/,0$/, '') : Math.round(size)} ${unit}`
}

/** Why a file of this size is not taken. */
export function objectionToSize(name: string, size: number, maxBytes: number): string | null {
  if (size === 0) return `«${name}» is leeg. Kies een ander bestand.`
  return size > maxBytes
    ? `«${name}» is groter dan ${writeLimit(maxBytes)}. Maak het kleiner of verdeel het.`
    : null
}

/** A limit in the mebibytes that it is set in. */
export function writeLimit(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`
}
