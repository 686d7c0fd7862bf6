import type { ReminderRow } from './reminder-row.ts'

const columns: [name: string, value: (row: Omit<ReminderRow, 'delivery'>) => string][] = [
  ['Dag', ({ on }) => on],
  ['Verstuurd op', ({ sentAt }) => sentAt ?? ''],
  ['Aan wie', ({ to }) => to],
  ['Organisatie', ({ organisation }) => organisation],
  ['Stap', ({ step }) => step],
  ['Waarom', ({ because }) => because],
  ['Stand', ({ standing }) => standing.name],
  ['Reden', ({ standing }) => standing.reason ?? ''],
  ['Soort', ({ item }) => item.kind],
  ['Waarover', ({ item }) => item.wording],
  ['Dossier', ({ item }) => item.dossier],
]

/** The rows of a list as a file that a Dutch Excel opens as a table. */
export function writeRemindersCsv(rows: Omit<ReminderRow, 'delivery'>[]): string {
  const lines = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, value]) => value(row)))]
  return `\ufeff${lines.map((line) => `${line.map(writeCell).join(';')}\r\n`).join('')}`
}

/** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
function writeCell(text: string): string {
  const safe = /^[\s]*[=+\-@]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
