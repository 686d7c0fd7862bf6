import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { consultationKinds } from './consultation.ts'
import type { ChangeInput } from './consultation-form.ts'
import { requireConsultation } from './require-consultation.server.ts'

/** Changes the facts of a consultation, unless somebody else did so since the form was opened. */
export async function changeConsultation(
  world: World,
  actor: Actor,
  input: ChangeInput & { consultationId: string },
): Promise<void> {
  const { consultationId, version, ...change } = input
  await world.database.$transaction(async (tx) => {
    const now = await requireConsultation(tx, actor, 'plan a consultation', consultationId)
    const marked = await tx.obligation.count({
      where: { consultationId, ...systemScope('terms were read from the day of this visible consultation') },
    })
    requireNoObjections(objectionsToDay(now, change.meetsOn, marked, world.clock.today()))
    const { count } = await tx.consultation.updateMany({
      where: { id: consultationId, version },
      data: { ...change, beginsAtTime: change.beginsAtTime || null, version: { increment: 1 } },
    })
    if (count === 0) {
      const { kind, title, meetsOn, beginsAtTime, place } = now
      throw new Problem(
        'changed-meanwhile',
        'Iemand anders wijzigde dit overleg net. Kijk wat er nu staat en sla opnieuw op.',
        { kind: consultationKinds[kind], title, meetsOn, beginsAtTime, place, version: now.version },
      )
    }
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'consultation-changed',
      subjectType: 'consultation',
      subjectId: consultationId,
      dossierId: now.dossierId,
      audience: 'ministry',
    })
  })
}

function objectionsToDay(
  now: { meetsOn: string; heldAt: Date | null },
  meetsOn: string,
  marked: number,
  today: string,
): string[] {
  if (meetsOn === now.meetsOn) return []
  if (marked > 0)
    return [
      'In het verslag staan al afspraken met een termijn vanaf deze dag. De datum kan daarom niet meer veranderen.',
    ]
  return now.heldAt && meetsOn > today
    ? ['Dit overleg is al gehouden. De datum kan niet in de toekomst liggen.']
    : []
}
