import { isId } from '#app/shared/ids.ts'

/** The lists of the page about reminders, by the word in the address. */
export const reminderLists = {
  'komt-eraan': 'Komt eraan',
  verstuurd: 'Verstuurd',
  mislukt: 'Mislukt',
  vervallen: 'Vervallen',
} as const

export type ReminderList = keyof typeof reminderLists

export interface ReminderFilter {
  list: ReminderList
  /** Null: all dossiers. */
  dossierId: string | null
  after: string | null
  before: string | null
}

export const rowsPerPage = 50

/** From the address; what cannot be is left out. */
export function readReminderFilter(
  query: URLSearchParams,
  { dossierIds, chosenDossierId }: { dossierIds: string[]; chosenDossierId: string | null },
): ReminderFilter {
  const list = query.get('lijst')
  const dossier = query.get('dossier') ?? chosenDossierId
  const after = query.get('na')
  const before = query.get('voor')
  return {
    list: list !== null && Object.hasOwn(reminderLists, list) ? (list as ReminderList) : 'komt-eraan',
    dossierId: dossier !== null && dossierIds.includes(dossier) ? dossier : null,
    after: isId(after) ? after : null,
    before: !isId(after) && isId(before) ? before : null,
  }
}

/** The address of a list with its filter; with a row, of the page after or before it. */
export function reminderAddress(
  filter: Pick<ReminderFilter, 'list' | 'dossierId'>,
  turn?: { side: 'na' | 'voor'; id: string | null },
): string | undefined {
  if (turn && turn.id === null) return undefined
  const query = new URLSearchParams({ lijst: filter.list, dossier: filter.dossierId ?? 'alle' })
  if (turn?.id) query.set(turn.side, turn.id)
  return `/herinneringen?${query}`
}
