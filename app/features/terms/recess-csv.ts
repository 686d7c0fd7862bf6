import { isDay } from '#app/shared/day.ts'
import type { RecessPeriod } from './calendar.ts'

/** Either the periods of a csv file, or what is wrong with it, line by line, in Dutch. */
export interface RecessCsv {
  recesses: RecessPeriod[]
  objections: string[]
}

const header = ['chamber', 'name', 'start', 'end', 'source']

const patterns = { ',': /(?:"((?:[^"]|"")*)"|([^,]*))(,|$)/y, ';': /(?:"((?:[^"]|"")*)"|([^;]*))(;|$)/y }
type Separator = keyof typeof patterns

function fieldsOf(line: string, separator: Separator): string[] {
  const fields: string[] = []
  const field = patterns[separator]
  field.lastIndex = 0
  while (field.lastIndex <= line.length) {
    const found = field.exec(line)
    if (!found) return []
    fields.push((found[1]?.replaceAll('""', '"') ?? found[2] ?? '').trim())
    if (found[3] === '') break
  }
  return fields
}

function objectionTo(fields: string[]): string | null {
  const [chamber = '', name = '', start = '', end = ''] = fields
  if (fields.length !== header.length) return `verwacht ${header.length} velden, vond er ${fields.length}`
  if (chamber !== 'TK' && chamber !== 'EK')
    return `de kamer moet TK of EK zijn, niet "${chamber.slice(0, 20)}"`
  if (name === '') return 'de naam ontbreekt'
  for (const side of [start, end]) {
    if (side !== '' && !isDay(side)) return `"${side.slice(0, 20)}" is geen dag in de vorm JJJJ-MM-DD`
  }
  if (start === '' && end === '') return 'begin en einde ontbreken allebei'
  return start !== '' && end !== '' && start > end ? 'het einde ligt voor het begin' : null
}

/** A day as spreadsheets in Dutch write it back, `7-7-2023`, in our form. */
function ownForm(side: string): string {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(side) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : side
}

/**
 * Reads `chamber,name,start,end,source`, one recess a line; an empty side is unknown. Semicolons may stand for the commas,
 * as in files of a Dutch spreadsheet.
 */
export function parseRecessCsv(text: string): RecessCsv {
  const result: RecessCsv = { recesses: [], objections: [] }
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  const separator = lines[0]?.includes(';') ? ';' : ','
  if (
    fieldsOf(lines[0] ?? '', separator)
      .join()
      .toLowerCase() !== header.join()
  ) {
    result.objections.push(`Regel 1 moet zijn: ${header.join(',')}.`)
    return result
  }
  lines.forEach((line, index) => {
    if (index === 0 || line.trim() === '') return
    const fields = fieldsOf(line, separator).map((field, at) =>
      at === 2 || at === 3 ? ownForm(field) : field,
    )
    const objection = objectionTo(fields)
    if (objection) result.objections.push(`Regel ${index + 1}: ${objection}.`)
    else {
      const [chamber, name = '', start, end, source = ''] = fields
      result.recesses.push({
        chamber: chamber as 'TK' | 'EK',
        name,
        start: start || null,
        end: end || null,
        source,
      })
    }
  })
  return result
}

function quoted(field: string): string {
  return /[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}

/** The same form that `parseRecessCsv` reads. */
export function writeRecessCsv(recesses: RecessPeriod[]): string {
  const rows = recesses.map((period) => [
    period.chamber,
    period.name,
    period.start ?? '',
    period.end ?? '',
    period.source,
  ])
  return [header, ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join('')
}
