import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { objectionsToChanging } from './consultation.ts'
import type { HeldPresence } from './consultation-form.ts'
import { requireConsultation } from './require-consultation.server.ts'

interface Held {
  consultationId: string
  presence: HeldPresence[]
  /** Without a version whatever stands there now is replaced. */
  version?: number
}

/** Records that a consultation was held, and who was there; once it was, only who was there changes. */
export async function holdConsultation(world: World, actor: Actor, input: Held): Promise<void> {
  await world.database.$transaction((tx) => holdConsultationIn(tx, world, actor, input))
}

/** The same, in a transaction that has more to do. */
export async function holdConsultationIn(
  tx: Transaction,
  world: World,
  actor: Actor,
  input: Held,
): Promise<void> {
  const { consultationId, presence } = input
  const consultation = await requireConsultation(tx, actor, 'plan a consultation', consultationId)
  const { meetsOn, heldAt, dossierId } = consultation
  const early = meetsOn > world.clock.today()
  requireNoObjections([
    ...objectionsToChanging(consultation),
    ...(early ? [`Dit overleg is pas op ${writeDay(meetsOn)}. Leg daarna vast dat het is gehouden.`] : []),
  ])
  if (input.version !== undefined && input.version !== consultation.version) {
    throw new Problem(
      'changed-meanwhile',
      'Iemand anders wijzigde dit overleg net. Kijk op de pagina van het overleg wat er nu staat en sla daarna opnieuw op.',
      { version: consultation.version },
    )
  }
  const scope = systemScope('participants of a consultation that the actor may see')
  for (const { participantId, presence: was, replacedBy } of presence) {
    await tx.participant.updateMany({
      where: { id: participantId, consultationId, ...scope },
      data: { presence: was, replacedBy: was === 'replaced' ? replacedBy : '' },
    })
  }
  const data = heldAt ? {} : { heldAt: world.clock.now() }
  await tx.consultation.update({
    where: { id: consultationId },
    data: { ...data, version: { increment: 1 } },
  })
  await recordEvent(tx, world.clock.now(), actor, {
    action: heldAt ? 'presence-recorded' : 'consultation-held',
    subjectType: 'consultation',
    subjectId: consultationId,
    dossierId,
  })
}
