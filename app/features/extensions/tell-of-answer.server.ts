import type { Actor } from '#app/features/access/actor.ts'
import { listActors } from '#app/features/access/list-actors.server.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import { tellPeople } from '#app/features/planning/tell-people.server.ts'
import type { ToldPerson } from '#app/features/planning/told-instead.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'

/**
 * Tells what was answered to those for whom it was asked, and to the other parties that were told of it; only people who
 * may see the item. Done again, it tells those who were added.
 */
export async function tellOfAnswer(
  tx: Transaction,
  world: World,
  actor: Actor,
  extensionId: string,
): Promise<void> {
  const { obligation, organisationId, recordedById, notices, state } = await tx.extension.findUniqueOrThrow({
    where: { id: extensionId, ...systemScope('the caller proved it visible') },
    select: {
      state: true,
      organisationId: true,
      recordedById: true,
      obligation: { select: { id: true, dossierId: true } },
      notices: { select: { organisationId: true } },
    },
  })
  const { id, dossierId } = obligation
  const told = new Set(notices.map((notice) => notice.organisationId))
  const people: ToldPerson[] = []
  const here = await listActors(tx, world.clock.today(), { dossierId })
  const isOfAsker = (person: Actor) => person.organisationId === organisationId
  // That it was refused only the organisation that asked may know.
  const mayStandIn = (other: string) =>
    here.some(
      (person) =>
        person.userId === other && other !== actor.userId && (state !== 'refused' || isOfAsker(person)),
    )
  for (const person of here) {
    const { userId, roles } = person
    const isOffice = roles.some(({ role }) => role === 'office')
    const asked = (isOffice && isOfAsker(person)) || userId === recordedById
    if (userId === actor.userId || !(asked || (isOffice && told.has(person.organisationId)))) continue
    const seen = await tx.obligation.count({ where: { AND: [{ id }, visibleItems(person)] } })
    if (seen === 0) continue
    const because = whyTold({ asked, byThem: userId === recordedById })
    people.push({ userId, because, mustHear: asked, mayStandIn })
  }
  const act = { kind: 'extension_answered', actId: extensionId, extensionId, obligationId: id } as const
  await tellPeople(tx, world, act, people)
}

function whyTold({ asked, byThem }: { asked: boolean; byThem: boolean }): string {
  if (byThem) return 'omdat u dit uitstel vroeg'
  return asked
    ? 'omdat uw organisatie dit uitstel vroeg'
    : 'omdat uw organisatie bericht kreeg van dit uitstel'
}
