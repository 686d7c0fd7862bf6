interface Place {
  id: string
  startsAt: number
  endsAt: number
}

/** A stretch of a letter between two places where a passage begins or ends. */
export interface Segment {
  from: number
  text: string
  /** The passages that it lies in. */
  passages: string[]
  /** Those that begin here. */
  begins: string[]
}

/** A text cut where passages begin and end; put together again it is the text. */
export function segmentsOf(text: string, places: readonly Place[]): Segment[] {
  const inside = places.filter(({ startsAt, endsAt }) => startsAt < endsAt && startsAt < text.length)
  const cuts = new Set([0, text.length])
  for (const { startsAt, endsAt } of inside) cuts.add(startsAt).add(Math.min(endsAt, text.length))
  const sorted = [...cuts].sort((one, other) => one - other)
  return sorted.slice(0, -1).map((from, index) => ({
    from,
    text: text.slice(from, sorted[index + 1]),
    passages: inside.filter(({ startsAt, endsAt }) => startsAt <= from && from < endsAt).map(({ id }) => id),
    begins: inside.filter(({ startsAt }) => startsAt === from).map(({ id }) => id),
  }))
}
