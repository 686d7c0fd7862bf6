import { useEffect, useState, type RefObject } from 'react'
import type { Day } from '#app/shared/day.ts'
import { isTermReading, type TermReading } from './term-reading.ts'

interface Asked {
  words: string
  saidOn: Day | undefined
  saidOnField: string | undefined
  /** Stands in the form of the field. */
  wrapper: RefObject<HTMLElement>
  known: TermReading | undefined
}

const pauseMs = 300

/** Asks what the words mean once somebody pauses; null while there is nothing to say. */
export function useTermReading({ words, saidOn, saidOnField, wrapper, known }: Asked): TermReading | null {
  const [reading, setReading] = useState<TermReading | null>(known ?? null)
  const day = useDayOf(wrapper, saidOnField, saidOn)

  useEffect(() => {
    if (words.trim() === '') {
      setReading(null)
      return
    }
    const stop = new AbortController()
    const timer = setTimeout(() => {
      void fetchReading(words, day, stop.signal).then((answer) => {
        if (!stop.signal.aborted) setReading(answer)
      })
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [words, day])

  return reading
}

/** The day in another field of the form, as it changes. */
function useDayOf(wrapper: RefObject<HTMLElement>, name: string | undefined, fallback: Day | undefined) {
  const [day, setDay] = useState(fallback)

  useEffect(() => {
    const field = name ? wrapper.current?.closest('form')?.elements.namedItem(name) : null
    if (!(field instanceof HTMLInputElement)) return
    const follow = () => setDay(field.value || fallback)
    follow()
    field.addEventListener('input', follow)
    return () => field.removeEventListener('input', follow)
  }, [wrapper, name, fallback])

  return day
}

/** Null where no answer comes: the field works without it. */
async function fetchReading(
  words: string,
  day: string | undefined,
  signal: AbortSignal,
): Promise<TermReading | null> {
  const asked = new URLSearchParams({ woorden: words, 'gezegd-op': day ?? '' })
  const answer: unknown = await fetch(`/termijn?${asked.toString()}`, { signal })
    .then((response) => (response.ok ? response.json() : null))
    .catch(() => null)
  return isTermReading(answer) ? answer : null
}
