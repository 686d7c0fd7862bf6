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

type Rows = Omit<ReminderRow, 'delivery'>[]

/** The rows of a list as a file that a Dutch Excel opens as a table, piece by piece. */
export async function* writeRemindersCsv(
  pieces: AsyncIterable<Rows> | Iterable<Rows>,
): AsyncGenerator<string> {
  yield `\ufeff${writeLine(columns.map(([name]) => name))}`
  for await (const rows of pieces)
    yield rows.map((row) => writeLine(columns.map(([, value]) => value(row)))).join('')
}

function writeLine(cells: string[]): string {
  return `${cells.map(writeCell).join(';')}\r\n`
}

/** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
function writeCell(text: string): string {
  const safe = /^[\s]*[=+\-@]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
