import { usualChoices } from '#app/features/preferences/preferences.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { noticeMoment } from './sending-hours.ts'
import { readChoices, sendToPresent, type ToldAct, type ToldPerson } from './told-instead.server.ts'

/** Leaves a notice for each of these people, in the transaction of the act. Who was told of it already is not told again. */
export async function tellPeople(
  tx: Transaction,
  world: World,
  act: ToldAct,
  people: ToldPerson[],
): Promise<void> {
  const now = world.clock.now()
  const wanting = await readWanting(tx, people)
  const told = await sendToPresent(tx, world, act, wanting)
  const chosen = await readChoices(tx, told)
  for (const { userId, because, rows } of told) {
    const dueAt = noticeMoment(now, chosen.get(userId)?.hour)
    const data = { ...act, recipientId: userId, because, madeAt: now, dueAt }
    const [made] = await tx.notice.createManyAndReturn({
      data: [data],
      skipDuplicates: true,
      select: { id: true },
    })
    if (made && rows.length > 0)
      await tx.noticeRow.createMany({ data: rows.map(({ id }) => ({ noticeId: made.id, rowId: id })) })
  }
}

/** Without those who chose no news, unless they must hear it. */
async function readWanting(tx: Transaction, people: ToldPerson[]): Promise<ToldPerson[]> {
  const chosen = await readChoices(tx, people)
  return people.filter(({ userId, mustHear }) => mustHear || (chosen.get(userId) ?? usualChoices).news)
}
