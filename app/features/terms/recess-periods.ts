import type { Day } from '#app/shared/day.ts'
import type { Calendar, RecessPeriod } from './calendar.ts'
import { dayAt } from './noun.ts'

export type RecessKind = 'voorjaarsreces' | 'meireces' | 'zomerreces' | 'herfstreces' | 'kerstreces'
export type Chamber = RecessPeriod['chamber']

/**
 * About when each recess falls (month, date). It only tells which year is meant by words without one; a window is
 * never taken from it.
 */
const usual: Record<RecessKind, { start: [number, number]; end: [number, number]; endsNextYear: boolean }> = {
  voorjaarsreces: { start: [2, 16], end: [2, 27], endsNextYear: false },
  meireces: { start: [4, 24], end: [5, 9], endsNextYear: false },
  zomerreces: { start: [7, 4], end: [9, 2], endsNextYear: false },
  herfstreces: { start: [10, 14], end: [10, 24], endsNextYear: false },
  kerstreces: { start: [12, 20], end: [1, 12], endsNextYear: true },
}

export const recessKinds: readonly RecessKind[] = [
  'voorjaarsreces',
  'meireces',
  'zomerreces',
  'herfstreces',
  'kerstreces',
]

/** The recess a word names; krokusreces is another name of the voorjaarsreces. */
export function recessKind(word: string): RecessKind | null {
  if (word === 'krokusreces' || word === 'lentereces') return 'voorjaarsreces'
  if (word === 'najaarsreces') return 'herfstreces'
  if (word === 'winterreces') return 'kerstreces'
  return recessKinds.find((kind) => kind === word) ?? null
}

/** One recess of one year, named by the year in which it begins; a side that is null is not loaded. */
export interface Recess {
  kind: RecessKind
  year: number
  chamber: Chamber
  /** "kerstreces 2020-2021" */
  name: string
  start: Day | null
  end: Day | null
  /** About when it falls, to choose a year by. */
  about: { start: Day; end: Day }
}

type Loaded = Map<string, Pick<RecessPeriod, 'start' | 'end'>>

const loadedByCalendar = new WeakMap<Calendar, Loaded>()

function startYear(period: RecessPeriod, kind: RecessKind): number | null {
  const named = /\d{4}/.exec(period.name)?.[0]
  if (named) return Number(named)
  if (period.start) return Number(period.start.slice(0, 4))
  if (!period.end) return null
  return Number(period.end.slice(0, 4)) - (usual[kind].endsNextYear && period.end.slice(5, 7) < '07' ? 1 : 0)
}

/** Tells one recess from another: chamber, kind and the year in which it begins; null where the name or the days tell none. */
export function recessKey(period: RecessPeriod): string | null {
  const kind = recessKind(/[a-z]*reces/.exec(period.name.toLowerCase())?.[0] ?? '')
  const year = kind && startYear(period, kind)
  return kind && year ? `${period.chamber} ${kind} ${year}` : null
}

function loadedOf(calendar: Calendar): Loaded {
  const known = loadedByCalendar.get(calendar)
  if (known) return known
  const loaded: Loaded = new Map()
  for (const period of calendar.recesses) {
    const key = recessKey(period)
    if (!key) continue
    const earlier = loaded.get(key)
    loaded.set(key, {
      start: period.start ?? earlier?.start ?? null,
      end: period.end ?? earlier?.end ?? null,
    })
  }
  loadedByCalendar.set(calendar, loaded)
  return loaded
}

/** The recess that begins in a year; of periods loaded twice, the later one fills or replaces the sides it has. */
export function recessOf(calendar: Calendar, chamber: Chamber, kind: RecessKind, year: number): Recess {
  const period = loadedOf(calendar).get(`${chamber} ${kind} ${year}`)
  const { start, end, endsNextYear } = usual[kind]
  const name = endsNextYear ? `${kind} ${year}-${year + 1}` : `${kind} ${year}`
  const about = {
    start: period?.start ?? dayAt(year, ...start),
    end: period?.end ?? dayAt(endsNextYear ? year + 1 : year, ...end),
  }
  return { kind, year, chamber, name, start: period?.start ?? null, end: period?.end ?? null, about }
}
