import { systemScope } from '#app/features/access/system-scope.ts'
import { choicesOf } from '#app/features/preferences/choices-of.ts'
import { usualChoices } from '#app/features/preferences/preferences.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Recipient } from './recipients.ts'
import { noticeMoment } from './sending-hours.ts'

/** An act that people are told of, each once. */
export type ToldAct = { obligationId: string; actId: string; reason?: string; byName?: string } & (
  | { kind: 'slip'; slipId: string }
  | { kind: 'extension_asked' | 'extension_answered'; extensionId: string }
  | { kind: 'term_moved'; movedTermId: string }
  | { kind: 'stage_moved'; movedStageTermId: string }
)

/** Somebody to be told; of what slipped also which rows. */
export interface ToldPerson extends Recipient {
  /** Who asked for it, or has to answer: hears of it whatever they chose. */
  mustHear?: boolean
  rowIds?: string[]
}

/** Leaves a notice for each of these people, in the transaction of the act. Who was told of it already is not told again. */
export async function tellPeople(
  tx: Transaction,
  world: World,
  act: ToldAct,
  people: ToldPerson[],
): Promise<void> {
  const now = world.clock.now()
  const rows = await tx.preferences.findMany({
    where: { userId: { in: people.map(({ userId }) => userId) }, ...systemScope('tells everyone concerned') },
  })
  const chosen = new Map(rows.map((row) => [row.userId, choicesOf(row)]))
  for (const { userId, because, mustHear = false, rowIds = [] } of people) {
    const choices = chosen.get(userId) ?? usualChoices
    if (!choices.news && !mustHear) continue
    const data = { ...act, recipientId: userId, because, madeAt: now, dueAt: noticeMoment(now, choices.hour) }
    const [made] = await tx.notice.createManyAndReturn({
      data: [data],
      skipDuplicates: true,
      select: { id: true },
    })
    if (made && rowIds.length > 0)
      await tx.noticeRow.createMany({ data: rowIds.map((rowId) => ({ noticeId: made.id, rowId })) })
  }
}
