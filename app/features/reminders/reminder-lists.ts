import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import { isId } from '#app/shared/ids.ts'

/** The lists of the page about reminders, by the word in the address. */
export const reminderLists = {
  'komt-eraan': 'Komt eraan',
  verstuurd: 'Verstuurd',
  mislukt: 'Mislukt',
  gestopt: 'Gestopt',
} as const

export type ReminderList = keyof typeof reminderLists

export interface ReminderFilter {
  list: ReminderList
  /** Null: all dossiers. */
  dossierId: string | null
  /** Null: all kinds. */
  kind?: ObligationKind | null
  /** Null: everyone. */
  personId?: string | null
  after: string | null
  before: string | null
}

/** The kinds of items, by the word in the address. */
export const kindWords: { value: ObligationKind; word: string; label: string }[] = [
  { value: 'agreement', word: 'afspraken', label: 'Afspraken' },
  { value: 'commitment', word: 'toezeggingen', label: 'Toezeggingen, verzoeken en moties' },
  { value: 'decision', word: 'besluiten', label: 'Besluiten' },
]

export const rowsPerPage = 50

/** From the address; what cannot be is left out. */
export function readReminderFilter(
  query: URLSearchParams,
  { dossierIds, chosenDossierId }: { dossierIds: string[]; chosenDossierId: string | null },
): ReminderFilter {
  const list = query.get('lijst')
  const dossier = query.get('dossier') ?? chosenDossierId
  const kind = kindWords.find(({ word }) => word === query.get('soort'))?.value ?? null
  const person = query.get('persoon')
  const after = query.get('na')
  const before = query.get('voor')
  return {
    list: list !== null && Object.hasOwn(reminderLists, list) ? (list as ReminderList) : 'komt-eraan',
    dossierId: dossier !== null && dossierIds.includes(dossier) ? dossier : null,
    kind,
    personId: isId(person) ? person : null,
    after: isId(after) ? after : null,
    before: !isId(after) && isId(before) ? before : null,
  }
}

/** What somebody chose to see, whichever page of it. */
export type ReminderChoice = Pick<ReminderFilter, 'list' | 'dossierId' | 'kind' | 'personId'>

/** The address of a list with its filter; with a row, of the page after or before it. */
export function reminderAddress(
  filter: ReminderChoice,
  turn?: { side: 'na' | 'voor'; id: string | null },
): string | undefined {
  if (turn && turn.id === null) return undefined
  const query = queryOf(filter)
  if (turn?.id) query.set(turn.side, turn.id)
  return `/herinneringen?${query}`
}

/** The address of the file with the same rows. */
export function exportAddress(filter: ReminderChoice): string {
  return `/herinneringen/lijst.csv?${queryOf(filter)}`
}

function queryOf({ list, dossierId, kind, personId }: ReminderChoice): URLSearchParams {
  const query = new URLSearchParams({ lijst: list, dossier: dossierId ?? 'alle' })
  const word = kindWords.find(({ value }) => value === kind)?.word
  if (word) query.set('soort', word)
  if (personId) query.set('persoon', personId)
  return query
}
