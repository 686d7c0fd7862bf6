import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import type { ItemToExtend } from './item-to-extend.server.ts'
import { meansNames, objectionsToNotice, type NewNotice } from './notice.ts'

/** Writes down who was told of an extension; the same twice counts once. The caller locked the item. */
export async function addNotice(
  tx: Transaction,
  world: World,
  actor: Actor,
  { id, item }: { id: string; item: ItemToExtend },
  notice: NewNotice,
): Promise<void> {
  requireNoObjections(objectionsToNotice(notice, item.saidOn, world.clock.today()))
  const { organisationId, addressee, reference, means, toldOn } = notice
  if (!means || !toldOn) return
  const who = organisationId ? await nameOf(tx, organisationId) : addressee
  const facts = { extensionId: id, organisationId, addressee, means, reference, toldOn }
  const again = await tx.extensionNotice.findFirst({
    where: { ...facts, ...systemScope('of an extension that its caller may change') },
    select: { id: true },
  })
  if (again) return
  const now = world.clock.now()
  await tx.extensionNotice.create({ data: { ...facts, recordedAt: now, recordedByName: actor.name } })
  await recordEvent(tx, now, actor, {
    action: 'extension-told',
    subjectType: item.kind,
    subjectId: item.id,
    dossierId: item.dossierId,
    audience: organisationId && item.kind !== 'commitment' ? 'own' : 'ministry',
    ...(organisationId ? { organisationId } : {}),
    facts: { who, on: writeDay(toldOn), means: meansNames[means], reference: reference || null },
  })
}

async function nameOf(tx: Transaction, id: string): Promise<string> {
  const found = await tx.organisation.findUnique({ where: { id }, select: { name: true } })
  if (!found)
    throw new Problem('against-the-rules', 'Deze organisatie bestaat niet. Kies opnieuw uit de lijst.')
  return found.name
}
