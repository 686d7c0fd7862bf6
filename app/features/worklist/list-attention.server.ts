import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { addDays, type Day } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { attentionRows, daysAhead, kindsToAttend, type Attention } from './attention.ts'
import { selectWorkItems } from './select-work-items.server.ts'
import type { WorkItem } from './work-item.ts'

/** The open items that ask this actor's attention in one way, most urgent first; one more than is shown, to know of more. */
export async function listAttention(
  world: World,
  actor: Actor,
  attention: Attention,
  today: Day,
): Promise<WorkItem[]> {
  const inDossier = actor.chosenDossierId ? { dossierId: actor.chosenDossierId } : {}
  const where = { AND: [whereOf(attention, today), inDossier], closedOn: null }
  return selectWorkItems(world, actor, kindsToAttend(actor), where, attentionRows + 1)
}

function whereOf(attention: Attention, today: Day): Prisma.ObligationWhereInput {
  if (attention === 'late') return { latestOn: { lt: today } }
  if (attention === 'incomplete') return { incomplete: true }
  const ends = { latestOn: { gte: today, lte: addDays(today, daysAhead.untilEnd) } }
  const begins = { earliestOn: { gte: today, lte: addDays(today, daysAhead.untilDecision) } }
  return { OR: [ends, { kind: 'decision', ...begins }] }
}
