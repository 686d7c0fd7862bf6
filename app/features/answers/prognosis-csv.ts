import { forecastNames } from '#app/features/obligations/forecast.ts'
import { kindName } from '#app/features/obligations/obligation.ts'
import type { PrognosisRow } from './prognosis.ts'

const headings = [
  'Soort',
  'Dossier',
  'Tekst',
  'Termijn',
  'Eerste dag',
  'Laatste dag',
  'Organisatie',
  'Antwoord',
  'Toelichting',
  'Door',
  'Op',
  'Over de huidige termijn',
]

/** As spreadsheets in Dutch open it: semicolons, and a mark in front that says it is UTF-8. */
export function prognosisCsv(rows: PrognosisRow[]): string {
  const lines = rows.map((row) => [
    kindName(row.kind, row.origin),
    row.dossier,
    row.wording,
    row.termWords,
    row.earliestOn ?? '',
    row.latestOn ?? '',
    row.organisation,
    forecastNames[row.answer],
    row.note,
    row.by,
    row.at,
    row.current ? 'ja' : 'nee',
  ])
  return `\uFEFF${[headings, ...lines].map((cells) => cells.map(cell).join(';')).join('\r\n')}\r\n`
}

/** What begins like a formula is text here. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
