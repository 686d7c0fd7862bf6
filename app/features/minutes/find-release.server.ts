import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { visibleConsultations } from '#app/features/consultations/visible-consultations.server.ts'
import { textOf } from '#app/features/editor/document.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { goingOn } from '#app/shared/going-on.ts'
import { listOutcomes } from './list-outcomes.server.ts'
import { documentIn } from './section-document.ts'

/** What somebody should know before minutes go further: who will read them, and what is not complete. */
export async function findRelease(world: World, actor: Actor, consultationId: string) {
  requireMay(actor, 'release minutes')
  const consultation = await world.database.consultation.findFirst({
    where: { id: consultationId, ...visibleConsultations(actor) },
    select: {
      id: true,
      dossierId: true,
      title: true,
      heldAt: true,
      cancelledAt: true,
      minutes: { select: { state: true, sections: { select: { document: true } } } },
      participants: { select: { representsId: true } },
    },
  })
  if (!consultation?.minutes) throw new Problem('not-found')
  requireMay(actor, 'release minutes', consultation.dossierId)
  const { participants, minutes, ...facts } = consultation
  const outcomes = await listOutcomes(world, actor, consultationId)
  const open = outcomes.filter(({ standing }) => standing === 'open')
  return {
    ...facts,
    state: minutes.state,
    isEmpty: minutes.sections.every(({ document }) => textOf(documentIn(document)) === ''),
    readers: await listReaders(
      world,
      consultation.dossierId,
      participants.map(({ representsId }) => representsId),
    ),
    incomplete: open.filter(({ owners, term }) => owners.length === 0 || term === null),
  }
}

/** The organisations at the table, each with how many of its people will be able to read along. */
async function listReaders(world: World, dossierId: string, organisationIds: string[]) {
  const today = world.clock.today()
  const holds = { startsOn: { lte: today }, ...goingOn(today) }
  const organisations = await world.database.organisation.findMany({
    where: { id: { in: organisationIds }, kind: { not: 'ministry' } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      users: {
        where: {
          ...goingOn(today),
          roles: { some: { role: 'office', dossierId, ...holds } },
        },
        select: { name: true },
      },
    },
  })
  return organisations.map(({ id, name, users }) => ({ id, name, people: users.map((user) => user.name) }))
}
