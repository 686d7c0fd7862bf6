import { isDay, type Day } from '#app/shared/day.ts'
import { isId } from '#app/shared/ids.ts'

/** What the page on which several go over was asked to show. */
interface MoveQuery {
  /** As the address says it: `f-` and a post, or `m-` and a ministry. */
  van: string
  naar: string
  op: string
  /** Null while the question is not whole. */
  asked: {
    from: { postId: string } | { organisationId: string }
    toPostId: string
    on: Day
  } | null
}

/** Reads the address; whatever does not fit falls back to nothing asked. */
export function readMoveQuery(query: URLSearchParams): MoveQuery {
  const [van, naar, op] = ['van', 'naar', 'op'].map((name) => query.get(name) ?? '') as [
    string,
    string,
    string,
  ]
  const [kind, id] = [van.slice(0, 2), van.slice(2)]
  const from = !isId(id)
    ? null
    : kind === 'f-'
      ? { postId: id }
      : kind === 'm-'
        ? { organisationId: id }
        : null
  const isWhole = from && isId(naar) && isDay(op)
  return { van, naar, op, asked: isWhole ? { from, toPostId: naar, on: op } : null }
}
