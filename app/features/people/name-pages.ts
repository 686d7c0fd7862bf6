import { isId } from '#app/shared/ids.ts'

/** Where a page of a list by name begins: after one row, or before one; the first page without either. */
export interface NamePage {
  after: string | null
  before: string | null
}

export const rowsPerPage = 50

/** From the address; what cannot be a row is left out. */
export function readNamePage(query: URLSearchParams): NamePage {
  const after = query.get('na')
  const before = query.get('voor')
  return isId(after) ? { after, before: null } : { after: null, before: isId(before) ? before : null }
}

interface Named {
  id: string
  name: string
}

/** The rows beyond an anchor, by name and then by id. */
export function beyond(anchor: Named | null, { before }: NamePage) {
  if (!anchor) return {}
  const step = before ? ('lt' as const) : ('gt' as const)
  return { OR: [{ name: { [step]: anchor.name } }, { name: anchor.name, id: { [step]: anchor.id } }] }
}

export function orderOf({ before }: NamePage): ({ name: 'asc' | 'desc' } | { id: 'asc' | 'desc' })[] {
  const order = before ? 'desc' : 'asc'
  return [{ name: order }, { id: order }]
}

/** Cuts a page out of rows that were read one too many, and says which rows its neighbours hang on. */
export function cutPage<Row extends Named>(rows: Row[], anchored: boolean, { before }: NamePage) {
  const hasMore = rows.length > rowsPerPage
  const shown = rows.slice(0, rowsPerPage)
  if (before) shown.reverse()
  const earlier = before && anchored ? hasMore : anchored
  const later = before && anchored ? true : hasMore
  return {
    rows: shown,
    previous: earlier ? (shown[0]?.id ?? null) : null,
    next: later ? (shown.at(-1)?.id ?? null) : null,
  }
}

/** The address of a list with one change to its state; a change of the filter begins at the first page. */
export function pageAddress(path: string, query: URLSearchParams, key: 'na' | 'voor', id: string | null) {
  if (!id) return undefined
  const next = new URLSearchParams(query)
  next.delete('na')
  next.delete('voor')
  next.set(key, id)
  return `${path}?${next.toString()}`
}
