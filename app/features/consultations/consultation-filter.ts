import { isDay, type Day } from '#app/shared/day.ts'
import { isId } from '#app/shared/ids.ts'

/** What the list of consultations shows, as its address says it. */
export interface ConsultationFilter {
  /** Null: all dossiers. */
  dossierId: string | null
  state: 'planned' | 'held' | null
  search: string
  /** The place in the list where the page begins, and which way it goes from there. */
  from: { meetsOn: Day; id: string; direction: 'older' | 'newer' } | null
}

const states = { gepland: 'planned', gehouden: 'held' } as const

/** Reads the address; what cannot be read falls back. Without a dossier it is the one the actor works in. */
export function readConsultationFilter(
  query: URLSearchParams,
  chosenDossierId: string | null,
): ConsultationFilter {
  const dossier = query.get('dossier')
  const state = query.get('stand') ?? ''
  return {
    dossierId: dossier === null ? chosenDossierId : isId(dossier) ? dossier.toLowerCase() : null,
    state: Object.hasOwn(states, state) ? states[state as keyof typeof states] : null,
    search: (query.get('zoek') ?? '').replaceAll('\u0000', '').trim().slice(0, 100),
    from: readPlace(query.get('na'), 'older') ?? readPlace(query.get('voor'), 'newer'),
  }
}

function readPlace(text: string | null, direction: 'older' | 'newer'): ConsultationFilter['from'] {
  const [meetsOn = '', id] = (text ?? '').split('_')
  return isDay(meetsOn) && isId(id) ? { meetsOn, id, direction } : null
}

/** The address of the page next to a row, with the filters that hold. */
export function pageFrom(
  query: URLSearchParams,
  row: { meetsOn: Day; id: string } | undefined,
  direction: 'older' | 'newer',
): string | undefined {
  if (!row) return undefined
  const next = new URLSearchParams(query)
  next.delete('na')
  next.delete('voor')
  next.set(direction === 'older' ? 'na' : 'voor', `${row.meetsOn}_${row.id}`)
  return `/overleggen?${next.toString()}`
}
