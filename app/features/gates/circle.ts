/** Who waits for whom: what stands in the list of a key, that key waits for. */
export type Waiting = ReadonlyMap<string, readonly string[]>

/**
 * A circle in what waits for what, each once, beginning where it was met first; null where there is none.
 * The last waits for the first again.
 */
export function findCircle(waiting: Waiting): string[] | null {
  const done = new Set<string>()
  for (const start of waiting.keys()) {
    const circle = circleFrom(start, waiting, done)
    if (circle) return circle
  }
  return null
}

/** Walks without recursion: chains may be long. */
function circleFrom(start: string, waiting: Waiting, done: Set<string>): string[] | null {
  const path = [{ key: start, next: 0 }]
  const onPath = new Set([start])
  while (path.length > 0) {
    const at = path.at(-1) as { key: string; next: number }
    const to = done.has(at.key) ? undefined : waiting.get(at.key)?.[at.next]
    at.next += 1
    if (to === undefined) {
      done.add(at.key)
      onPath.delete(at.key)
      path.pop()
    } else if (onPath.has(to)) {
      const keys = path.map(({ key }) => key)
      return keys.slice(keys.indexOf(to))
    } else if (!done.has(to)) {
      path.push({ key: to, next: 0 })
      onPath.add(to)
    }
  }
  return null
}

/** "A wacht op B, B op C, C op A" */
export function circleSentence(names: string[]): string {
  const pairs = names.map((name, index) => [name, names[(index + 1) % names.length]] as const)
  return pairs.map(([one, other], index) => `${one} ${index === 0 ? 'wacht op' : 'op'} ${other}`).join(', ')
}

/** Everything that waits for a key, directly or through others, the nearest first. `stops` are not followed. */
export function dependentsOf(key: string, waiting: Waiting, stops: ReadonlySet<string>): string[] {
  const waiters = new Map<string, string[]>()
  for (const [waiter, awaited] of waiting)
    for (const one of awaited) waiters.set(one, [...(waiters.get(one) ?? []), waiter])
  const found = new Set<string>([key])
  for (const one of found)
    for (const waiter of waiters.get(one) ?? []) if (!stops.has(waiter)) found.add(waiter)
  found.delete(key)
  return [...found]
}
