import type { RecessPeriod } from './calendar.ts'
import { decodeFile } from './decode-file.ts'
import { parseRecessCsv, type RecessCsv } from './recess-csv.ts'
import { readRecessIcs } from './read-recess-ics.server.ts'

const maxBytes = 1_000_000
const maxPeriods = 500

/** The periods that a person sends as a file or pastes, as they can be read; or why nothing of it can. */
export async function readImport(
  form: FormData,
  chamber: RecessPeriod['chamber'],
): Promise<RecessCsv | { field: 'file' | 'text'; objection: string }> {
  const file = form.get('file')
  const sent = typeof file === 'object' && file !== null && file.size > 0 ? file : null
  const field = sent ? 'file' : 'text'
  const refuse = (objection: string) => ({ field, objection }) as const
  const pasted = form.get('text')
  const given = typeof pasted === 'string' ? pasted : ''
  if (sent ? sent.size > maxBytes : given.length > maxBytes)
    return refuse('Dit is groter dan 1 MB. Kies een kleiner bestand.')
  const text = sent ? decodeFile(new Uint8Array(await sent.arrayBuffer())) : given
  if (text.trim() === '') return refuse('Kies een bestand of plak de tekst ervan.')
  if (text.startsWith('PK')) return refuse('Dit is een Excel-bestand. Bewaar het als csv en kies dat.')
  if (text.includes('\u0000')) return refuse('Dit is geen tekstbestand. Kies een csv- of ics-bestand.')
  const read = /^\s*\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)
    ? readRecessIcs(text.trim(), chamber)
    : parseRecessCsv(text.trim())
  if (read.recesses.length > maxPeriods)
    return refuse(`Hierin staan meer dan ${maxPeriods} recessen. Verdeel ze over meer bestanden.`)
  return read.recesses.length === 0
    ? refuse(['Hierin staat geen reces.', ...read.objections.slice(0, 5)].join(' '))
    : read
}
