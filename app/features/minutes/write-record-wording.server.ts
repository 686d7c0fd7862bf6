import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { writeWording } from '#app/features/obligations/write-wording.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { dayOf } from '#app/shared/day.ts'

const inMinutes = 'Gewijzigd in het verslag.'

/**
 * Writes on a record what its sentence in the minutes says anew. The words that stood there are kept once a day and at each
 * release, not at every save of who is still typing.
 */
export async function writeRecordWording(
  tx: Transaction,
  world: World,
  actor: Actor,
  record: { id: string; wording: string },
  { wording, releasedAt }: { wording: string; releasedAt: Date | null },
): Promise<void> {
  if (!(await isBeingTyped(tx, world, record.id, releasedAt)))
    return writeWording(tx, world, actor, record, { wording, reason: inMinutes })
  await tx.obligation.update({ where: { id: record.id, ...ofSection }, data: { wording } })
}

const ofSection = systemScope('a record of the section that the caller proved visible')

/** Whether the words that stand were typed in the minutes today, and not released since. */
async function isBeingTyped(
  tx: Transaction,
  world: World,
  obligationId: string,
  releasedAt: Date | null,
): Promise<boolean> {
  const former = await tx.formerWording.findFirst({
    where: { obligationId, ...ofSection },
    orderBy: [{ replacedAt: 'desc' }, { id: 'desc' }],
    select: { reason: true, replacedAt: true },
  })
  if (former && former.reason !== inMinutes) return false
  const since = former?.replacedAt ?? (await recordedAt(tx, obligationId))
  return dayOf(since) === world.clock.today() && !(releasedAt && since <= releasedAt)
}

/** When an item was recorded: its history begins with that. */
async function recordedAt(tx: Transaction, subjectId: string): Promise<Date> {
  const { at } = await tx.event.findFirstOrThrow({
    where: { subjectId, ...systemScope('the moment of a record that the caller proved visible') },
    orderBy: [{ at: 'asc' }, { sequence: 'asc' }],
    select: { at: true },
  })
  return at
}
