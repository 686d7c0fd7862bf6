import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { requireChosenDossier } from '#app/features/access/require-chosen-dossier.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import type { PlanInput } from './consultation-form.ts'
import { visibleConsultations } from './visible-consultations.server.ts'

/** Plans a consultation, with minutes that nobody wrote in yet; returns its id. A day in the past is fine: it is then logged. */
export async function planConsultation(world: World, actor: Actor, input: PlanInput): Promise<string> {
  requireMay(actor, 'plan a consultation')
  return world.database.$transaction((tx) => planConsultationIn(tx, world, actor, input))
}

/** The same, in a transaction that has more to do. */
export async function planConsultationIn(
  tx: Transaction,
  world: World,
  actor: Actor,
  input: PlanInput,
): Promise<string> {
  const { dossierId, title, meetsOn } = input
  requireChosenDossier(actor, 'plan a consultation', dossierId, { field: 'dossierId' })
  const same = await tx.consultation.findFirst({
    where: { dossierId, title, meetsOn, cancelledAt: null, AND: [visibleConsultations(actor)] },
    select: { id: true },
  })
  requireNoObjections(
    same
      ? [
          `Op ${writeDay(meetsOn)} staat al een overleg met deze titel. Open dat overleg, of kies een andere titel.`,
        ]
      : [],
  )
  const { id } = await tx.consultation.create({
    data: { ...input, beginsAtTime: input.beginsAtTime || null, minutes: { create: {} } },
    select: { id: true },
  })
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'consultation-planned',
    subjectType: 'consultation',
    subjectId: id,
    dossierId,
    facts: { on: writeDay(meetsOn) },
  })
  return id
}
