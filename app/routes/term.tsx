import type { LoaderFunctionArgs } from '@remix-run/node'
import { loadCalendar } from '#app/features/terms/load-calendar.server.ts'
import { readTerm } from '#app/features/terms/read-term.ts'
import { isDay, writeWindow } from '#app/shared/day.ts'
import { withActor } from './guards.server.ts'

/** What a term field answers while somebody types. */
export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (_actor, { world, today, query }) => {
    const words = (query.get('woorden') ?? '').slice(0, 500)
    const said = query.get('gezegd-op') ?? ''
    const reading = readTerm(words, isDay(said) ? said : today, await loadCalendar(world.database))
    const { earliest, latest, explanation, assumptions, alternatives, unread } = reading
    return Response.json({
      words: reading.words,
      earliest,
      latest,
      window: writeWindow(earliest, latest),
      explanation,
      assumptions,
      alternatives: alternatives.map(
        (other) => `${writeWindow(other.earliest, other.latest) ?? 'geen periode'}. ${other.explanation}`,
      ),
      unread,
    })
  })
}
