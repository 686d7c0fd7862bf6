import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { Chamber } from '#app/features/commitments/origin.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { readLetter } from '#app/features/reading/read-letter.ts'
import { loadCalendar } from '#app/features/terms/load-calendar.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { lockIntake } from './lock-intake.server.ts'
import { proposedPassages } from './proposed-passages.server.ts'

export interface HeadChange {
  reference: string
  kamerstuk: string
  sentOn: Day | null
  subject: string
  chamber: Chamber | null
}

/** Corrects what stands above a letter. With another day its terms mean something else: what nobody decided on is read anew. */
export async function changeHead(
  world: World,
  actor: Actor,
  input: { id: string; version: number; head: HeadChange },
): Promise<void> {
  requireMay(actor, 'read in a letter')
  const { id, version, head } = input
  const { reference, kamerstuk, sentOn, subject, chamber } = head
  await world.database.$transaction(async (tx) => {
    const intake = await lockIntake(tx, actor, id)
    requireMay(actor, 'read in a letter', intake.dossierId)
    requireNoObjections(
      intake.acceptedAt
        ? ['Deze brief is al overgenomen. Draai dat eerst terug, dan kunt u dit verbeteren.']
        : [],
    )
    if (intake.version !== version)
      throw new Problem(
        'changed-meanwhile',
        'Iemand anders wijzigde net iets aan deze brief. Kijk wat er nu staat en sla opnieuw op.',
        { version: intake.version, subject: intake.subject },
      )
    await tx.intake.update({
      // A person looked at it: what the reader wanted to be checked has been.
      where: { id, ...systemScope('found among what the actor sees') },
      data: { reference, kamerstuk, sentOn, subject, chamber, notes: [], version: { increment: 1 } },
    })
    if (sentOn && sentOn !== intake.sentOn) await readAnew(tx, intake, sentOn)
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'intake-head-changed',
      subjectType: 'intake',
      subjectId: id,
      dossierId: intake.dossierId,
      audience: 'ministry',
      facts: { sentOn: sentOn && writeDay(sentOn) },
    })
  })
}

async function readAnew(tx: Transaction, { id, text }: { id: string; text: string }, on: Day): Promise<void> {
  const scope = systemScope('of a letter that the actor sees')
  await tx.passage.deleteMany({
    where: { intakeId: id, state: 'open', byHand: false, changed: false, ...scope },
  })
  const kept = await tx.passage.findMany({
    where: { intakeId: id, ...scope },
    select: { startsAt: true, endsAt: true },
  })
  const isKept = (place: { startsAt: number; endsAt: number }) =>
    kept.some(({ startsAt, endsAt }) => startsAt < place.endsAt && place.startsAt < endsAt)
  const found = await proposedPassages(tx, readLetter(text, await loadCalendar(tx), { on }))
  await tx.passage.createMany({
    data: found.filter((passage) => !isKept(passage)).map((passage) => ({ ...passage, intakeId: id })),
  })
}
