import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Calendar } from './calendar.ts'
import { parseRecessCsv } from './recess-csv.ts'

let loaded: Calendar | null = null

/** The calendar that terms are read with: the recess periods that came with the program. */
export function loadCalendar(): Calendar {
  if (loaded) return loaded
  const file = resolve(process.cwd(), 'prisma/recess.csv')
  const { recesses, objections } = parseRecessCsv(readFileSync(file, 'utf8'))
  if (objections.length > 0) throw new Error(`prisma/recess.csv: ${objections.join(' ')}`)
  loaded = { recesses }
  return loaded
}
