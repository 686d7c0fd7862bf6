import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { visibleConsultations } from './visible-consultations.server.ts'

const seat = {
  id: true,
  capacity: true,
  presence: true,
  replacedBy: true,
  post: {
    select: {
      id: true,
      function: true,
      organisationId: true,
      organisation: { select: { name: true } },
    },
  },
  represents: { select: { id: true, name: true } },
} as const

/** One consultation with who sits there and what is on the agenda, for who may know of it. */
export async function findConsultation(world: World, actor: Actor, consultationId: string) {
  requireMay(actor, 'read consultations')
  const consultation = await world.database.consultation.findFirst({
    where: { id: consultationId, ...visibleConsultations(actor) },
    select: {
      id: true,
      dossierId: true,
      dossier: { select: { code: true, name: true } },
      kind: true,
      title: true,
      meetsOn: true,
      beginsAtTime: true,
      place: true,
      heldAt: true,
      cancelledAt: true,
      version: true,
      minutes: { select: { state: true, releasedAt: true, establishedAt: true } },
      participants: { orderBy: [{ position: 'asc' }, { id: 'asc' }], select: seat },
      topics: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: { id: true, title: true, section: { select: { id: true } } },
      },
    },
  })
  if (!consultation) throw new Problem('not-found')
  return consultation
}

/** The same for a page that changes it: who may only read is told so. */
export async function findConsultationToChange(world: World, actor: Actor, consultationId: string) {
  requireMay(actor, 'plan a consultation')
  const consultation = await findConsultation(world, actor, consultationId)
  requireMay(actor, 'plan a consultation', consultation.dossierId)
  return consultation
}
