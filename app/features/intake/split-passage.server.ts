import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { onOneLine } from '#app/shared/text.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { placesOf } from './find-quote.ts'
import {
  findPassageToDecide,
  requireMayDecide,
  stepPassage,
  type AskedPassage,
} from './passage-to-decide.server.ts'

/** Takes a passage apart in two, each a part of its words with all else the same. Returns the id of the second. */
export async function splitPassage(
  world: World,
  actor: Actor,
  input: AskedPassage & { first: string; second: string },
): Promise<string> {
  requireMayDecide(actor)
  const { version } = input
  return world.database.$transaction(async (tx) => {
    const found = await findPassageToDecide(tx, actor, input)
    const { passage, intake } = found
    const [first, second] = [input.first, input.second].map((words) => partOf(passage, words))
    requireNoObjections(first && second ? [] : [notIn])
    if (!first || !second) return passage.id
    requireNoObjections(
      first.startsAt === second.startsAt && first.endsAt === second.endsAt
        ? ['De twee delen zijn hetzelfde. Kort elk deel in.']
        : [],
    )
    const state = passage.state === 'waiting' ? ('waiting' as const) : ('open' as const)
    const both = { state, changed: true, unlisted: false, matchId: null, consultationId: null }
    await stepPassage(tx, found, version, { ...first, ...both })
    const { id: _id, version: _version, ...rest } = passage
    const { id } = await tx.passage.create({
      data: { ...rest, ...second, ...both, parties: rest.parties ?? [], intakeId: intake.id },
      select: { id: true },
    })
    return id
  })
}

const notIn =
  'Elk deel bestaat uit woorden van deze zin, zonder andere woorden. Haal in elk deel alleen weg wat er niet bij hoort.'

function partOf({ quote, startsAt }: { quote: string; startsAt: number }, words: string) {
  const [place] = placesOf(quote, words, 1)
  if (!place) return null
  const part = quote.slice(place.startsAt, place.endsAt)
  return {
    startsAt: startsAt + place.startsAt,
    endsAt: startsAt + place.endsAt,
    quote: part,
    wording: onOneLine(part).slice(0, 5_000),
  }
}
