import { z } from 'zod'
import { line, optionalLine, optionalProse } from '#app/shared/fields.ts'
import { isId } from '#app/shared/ids.ts'

const choose = 'Kies uit de lijst waarop dit wacht.'

export const waitForm = z.object({
  on: line(choose, 100).refine((text) => readChoice(text) !== null, choose),
})

export const endWaitForm = z.object({ reason: optionalProse(2_000) })

/** A stage or an item, as a form sends it. */
export function writeChoice(kind: 'stage' | 'item', id: string): string {
  return `${kind}_${id}`
}

export function readChoice(text: string): { stageId: string | null; forId: string | null } | null {
  const [kind, id] = text.split('_')
  if (!isId(id ?? null) || !id) return null
  if (kind === 'stage') return { stageId: id, forId: null }
  return kind === 'item' ? { stageId: null, forId: id } : null
}

/** The form of a proposal: its rows are known by the fields that were sent. */
export function slipForm(rowIds: string[]) {
  const words = Object.fromEntries(rowIds.map((id) => [wordsField(id), optionalLine(500)]))
  const seen = Object.fromEntries(
    rowIds.map((id) => [seenField(id), z.coerce.number().int().min(0).max(100_000)]),
  )
  return z.object({
    ticked: z.array(z.string().refine(isId, 'Laad de pagina opnieuw.')).max(500).default([]),
    reason: optionalProse(2_000),
    ...words,
    ...seen,
  })
}

/** The ids of the rows that a posted form speaks of. */
export function rowIdsIn(names: string[]): string[] {
  const ids = names.filter((name) => name.startsWith('words-')).map((name) => name.slice('words-'.length))
  return ids.filter((id) => isId(id)).slice(0, 500)
}

export function wordsField(rowId: string): string {
  return `words-${rowId}`
}

/** The number of the term that the person saw. */
export function seenField(rowId: string): string {
  return `seen-${rowId}`
}
