/** The acts that close an item, because it was done or not, and those that open it again. */
const turns: Record<string, 'done' | 'dropped' | 'opened'> = {
  'agreement-settled': 'done',
  'agreement-settled-by-parties': 'done',
  'agreement-withdrawn': 'dropped',
  'agreement-split': 'dropped',
  'agreement-merged': 'dropped',
  'agreement-replaced': 'dropped',
  'agreement-reopened': 'opened',
  'agreement-reopened-by-parties': 'opened',
  'commitment-fulfilled': 'done',
  'commitment-done': 'done',
  'commitment-partly-fulfilled': 'done',
  'commitment-withdrawn': 'dropped',
  'commitment-lapsed': 'dropped',
  'commitment-reopened': 'opened',
  'decision-taken': 'done',
  'decision-dropped': 'dropped',
  'decision-reopened': 'opened',
  'minutes-removed-from': 'dropped',
  'minutes-returned-to': 'opened',
}

export const turningActs = Object.keys(turns)

/** A time that an item was closed, and then open again. */
export interface PastClosing {
  closedAt: Date
  /** Closed because it was done. */
  isDone: boolean
  reopenedAt: Date
}

/** The closings of one item that were undone; `events` in the order in which they happened. */
export function pastClosings(events: { at: Date; action: string }[]): PastClosing[] {
  const past: PastClosing[] = []
  let closed: { at: Date; isDone: boolean } | null = null
  for (const { at, action } of events) {
    const turn = turns[action]
    if (turn === 'opened') {
      if (closed) past.push({ closedAt: closed.at, isDone: closed.isDone, reopenedAt: at })
      closed = null
    } else if (turn) closed = { at, isDone: turn === 'done' }
  }
  return past
}
