import { Unzip, UnzipInflate } from 'fflate'
import { limits, Unreadable } from './refusal.ts'

const broken = 'Dit bestand is beschadigd. Open het in uw tekstverwerker en bewaar het opnieuw.'
const tooBig = 'Dit bestand wordt uitgepakt te groot. Bewaar de tekst zonder plaatjes en kies dat bestand.'

function joined(chunks: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

const step = 65_536

/**
 * The named parts of a zip file, unpacked piece by piece: it stops as soon as they grow past what a letter can be.
 * Other parts are skipped, and nothing outside the file is ever fetched.
 */
export function unzipParts(bytes: Uint8Array, names: readonly string[]): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>()
  let [unpacked, entries] = [0, 0]
  const unzip = new Unzip((file) => {
    entries += 1
    if (entries > limits.entries) throw new Unreadable(tooBig)
    if (!names.includes(file.name) || parts.has(file.name)) return
    const chunks: Uint8Array[] = []
    let size = 0
    file.ondata = (error, chunk, final) => {
      if (error) throw error instanceof Unreadable ? error : new Unreadable(broken, { cause: error })
      chunks.push(chunk)
      size += chunk.length
      unpacked += chunk.length
      if (unpacked > limits.unpacked) throw new Unreadable(tooBig)
      if (final) parts.set(file.name, joined(chunks, size))
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let from = 0; from < bytes.length; from += step) {
      const next = Math.min(from + step, bytes.length)
      unzip.push(bytes.subarray(from, next), next === bytes.length)
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable(broken, { cause: error })
  }
  return parts
}
