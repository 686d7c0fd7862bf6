import { may } from '#app/features/access/permissions.ts'
import { toAsk } from '#app/features/extensions/extension-permissions.ts'
import { factsToExtend } from '#app/features/extensions/item-to-extend.server.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import { readFacts } from '#app/features/planning/read-facts.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { objectionsToAnswering } from './guest-link.ts'
import type { Guest } from './open-guest-link.server.ts'
import { visibleForecasts } from './visible-forecasts.server.ts'

const facts = {
  ...factsToExtend,
  parties: { select: { id: true, organisationId: true, role: true, state: true, version: true } },
} satisfies Prisma.ObligationSelect

/** The item of a link with what stands in the way of answering; null where the reader of the mail may not see it any more. */
export async function findItemToAnswer(tx: Transaction, world: World, guest: Guest) {
  const { actor, obligationId } = guest
  const today = world.clock.today()
  const item = await tx.obligation.findFirst({
    where: { AND: [{ id: obligationId }, visibleItems(actor)] },
    select: facts,
  })
  if (!item) return null
  const latest = await tx.forecast.findFirst({
    where: { AND: [visibleForecasts(actor), { obligationId, organisationId: actor.organisationId }] },
    orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
  })
  const [found] = await readFacts(tx, [obligationId], today)
  const objections = objectionsToAnswering({ ...item, asked: isAsked(actor.userId, found) })
  return { item, latest, objections, mayAsk: may(actor, toAsk[item.kind], item.dossierId) }
}

export type ItemToAnswer = NonNullable<Awaited<ReturnType<typeof findItemToAnswer>>>

/** Of the item itself, today: who is reminded, and who hears it instead of them. */
function isAsked(userId: string, found: Awaited<ReturnType<typeof readFacts>>[number] | undefined): boolean {
  const own = found?.facts.subjects.find(({ subjectId }) => subjectId === found.id)
  if (!found || !own) return false
  const away = found.facts.listeners.filter((listener) =>
    own.recipients.some((person) => person.userId === listener.userId),
  )
  const people = [...own.recipients, ...away.flatMap(({ instead }) => instead.flat())]
  return people.some((person) => person.userId === userId)
}
