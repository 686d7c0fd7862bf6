import type { Actor } from '#app/features/access/actor.ts'
import { requireConsultation } from '#app/features/consultations/require-consultation.server.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'

/** Establishes minutes that were circulated: their text no longer changes. A second time changes nothing. */
export async function establishMinutes(
  world: World,
  actor: Actor,
  input: { consultationId: string },
): Promise<void> {
  const { consultationId } = input
  await world.database.$transaction(async (tx) => {
    const { minutes, dossierId } = await requireConsultation(tx, actor, 'release minutes', consultationId)
    if (!minutes) throw new Problem('not-found')
    requireNoObjections(
      minutes.state === 'draft'
        ? ['Geef het verslag eerst ter afstemming. Daarna kunt u het vaststellen.']
        : [],
    )
    const { count } = await tx.minutes.updateMany({
      where: {
        id: minutes.id,
        state: 'circulated',
        ...systemScope('of a consultation that the actor may see'),
      },
      data: { state: 'established', establishedAt: world.clock.now(), version: { increment: 1 } },
    })
    if (count === 0) return
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'minutes-established',
      subjectType: 'consultation',
      subjectId: consultationId,
      dossierId,
    })
  })
}
