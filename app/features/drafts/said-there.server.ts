import type { Actor } from '#app/features/access/actor.ts'
import { obligationsIn } from '#app/features/editor/document.ts'
import { documentIn } from '#app/features/minutes/section-document.ts'
import { visibleOutcomes } from '#app/features/minutes/visible-outcomes.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

const facts = {
  id: true,
  kind: true,
  wording: true,
  confidential: true,
  term: { select: { words: true } },
  section: { select: { topicId: true, document: true } },
  _count: { select: { parties: { where: { role: 'owner' } } } },
  commitment: { select: { chamber: true } },
  decision: { select: { gate: true, takenOn: true } },
  stages: {
    where: { removedAt: null },
    orderBy: { position: 'asc' },
    select: { kind: true, name: true, reachedOn: true },
  },
} as const satisfies Prisma.ObligationSelect

/** What was agreed, promised and announced in a consultation and still stands, as far as the actor may know of it, in the order of the minutes. */
export async function listSaidThere(tx: Transaction, actor: Actor, consultationId: string) {
  const found = await tx.obligation.findMany({
    where: {
      AND: [
        visibleOutcomes(actor),
        { consultationId, unmarked: false },
        {
          OR: [
            { agreement: { withdrawnOn: null } },
            { decision: { droppedOn: null } },
            { closedOn: null, commitment: { origin: 'promise' } },
          ],
        },
      ],
    },
    orderBy: [{ saidOn: 'asc' }, { id: 'asc' }],
    take: 500,
    select: facts,
  })
  const sections = new Map(found.map(({ section }) => [section?.topicId, section?.document]))
  const places = new Map(
    [...sections.values()]
      .flatMap((document) => (document ? obligationsIn(documentIn(document)) : []))
      .map(({ obligation }, place) => [obligation, place]),
  )
  const placeOf = ({ id }: { id: string }) => places.get(id) ?? Number.MAX_SAFE_INTEGER
  return found
    .map(({ section, _count, ...item }) => ({
      ...item,
      topicId: section?.topicId ?? null,
      owners: _count.parties,
    }))
    .sort((one, other) => placeOf(one) - placeOf(other))
}
