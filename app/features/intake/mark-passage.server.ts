import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'
import { onOneLine } from '#app/shared/text.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { consultationTitle } from './consultation-title.ts'
import { isPlace, placesOf } from './find-quote.ts'
import { lockIntake, stepIntake } from './lock-intake.server.ts'
import type { PassageKind } from './passage.ts'

export interface Marking {
  intakeId: string
  kind: PassageKind
  /** The words, as they were pasted or selected. */
  quote: string
  /** Where they stand, when they were selected. */
  startsAt: number | null
  endsAt: number | null
}

const mostPassages = 500

/** Marks a sentence that the reader did not find, as what it is; returns its id. The same again is no second. */
export async function markPassage(world: World, actor: Actor, input: Marking): Promise<string> {
  requireMay(actor, 'read in a letter')
  const { intakeId, kind } = input
  return world.database.$transaction(async (tx) => {
    const { dossierId, text, sentOn } = await lockIntake(tx, actor, intakeId)
    requireMay(actor, 'read in a letter', dossierId)
    const place = placeOf(text, input)
    const scope = systemScope('of a letter that the actor sees')
    const same = await tx.passage.findFirst({
      where: { intakeId, kind, ...place, ...scope },
      select: { id: true },
    })
    if (same) return same.id
    const count = await tx.passage.count({ where: { intakeId, ...scope } })
    requireNoObjections(
      count < mostPassages ? [] : [`Van een brief kunnen ten hoogste ${mostPassages} voorstellen komen.`],
    )
    const quote = text.slice(place.startsAt, place.endsAt)
    const wording = kind === 'consultation' ? consultationTitle(quote, null) : onOneLine(quote)
    const { id } = await tx.passage.create({
      data: {
        ...{ intakeId, kind, quote, ...place, parties: [], byHand: true, certainty: 1 },
        wording: wording.slice(0, 5_000),
        on: kind === 'commitment' ? sentOn : null,
        why: `Gemarkeerd door ${actor.name}.`,
      },
      select: { id: true },
    })
    await stepIntake(tx, intakeId)
    return id
  })
}

function placeOf(text: string, { quote, startsAt, endsAt }: Marking): { startsAt: number; endsAt: number } {
  if (startsAt !== null && endsAt !== null && isPlace(text, startsAt, endsAt)) {
    const [same] = placesOf(text.slice(startsAt, endsAt), quote, 1)
    // What was typed over the selection counts, not the selection.
    if (same) return { startsAt: startsAt + same.startsAt, endsAt: startsAt + same.endsAt }
  }
  const places = placesOf(text, quote)
  requireNoObjections(
    places.length === 0
      ? ['Deze woorden staan zo niet in de brief. Neem ze letterlijk over.']
      : places.length > 1
        ? [`Deze woorden staan ${places.length} keer in de brief. Neem er meer woorden omheen mee.`]
        : [],
  )
  return places[0] ?? { startsAt: 0, endsAt: 1 }
}
