import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { kindName, shortWording } from '#app/features/obligations/obligation.ts'
import { visibleIfAny, visibleInside } from '#app/features/obligations/visible-obligations.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { circleSentence, findCircle } from './circle.ts'
import { readWaiting } from './read-waiting.server.ts'
import { stageName } from './stage.ts'

/**
 * Refuses what was just written in this transaction where it makes things wait for each other in a circle, and names the
 * circle without the items that the actor does not see. The caller holds the lock of the dossier's gates.
 */
export async function requireNoCircle(tx: Transaction, actor: Actor, dossierId: string): Promise<void> {
  const { waiting } = await readWaiting(tx, dossierId)
  const circle = findCircle(waiting)
  if (!circle) return
  const names = await namesOf(tx, actor, circle)
  throw new Problem('against-the-rules', [
    `Zo wacht alles op elkaar: ${circleSentence(circle.map((key) => names.get(key) ?? 'iets dat u niet ziet'))}.`,
    'Maak eerst een van deze los, of kies iets anders om op te wachten.',
  ])
}

/** What stages and items are called, by id; those that the actor does not see are left out. */
async function namesOf(tx: Transaction, actor: Actor, ids: string[]): Promise<Map<string, string>> {
  const stages = await tx.stage.findMany({
    where: { id: { in: ids }, ...systemScope('its decision is looked up among what the actor sees') },
    select: { id: true, kind: true, name: true, obligationId: true },
  })
  const items = await tx.obligation.findMany({
    where: {
      id: { in: [...ids, ...stages.map(({ obligationId }) => obligationId)] },
      ...visibleIfAny(visibleInside(actor)),
    },
    select: { id: true, kind: true, wording: true, commitment: { select: { origin: true } } },
  })
  const names = new Map(
    items.map(({ id, kind, wording, commitment }) => [
      id,
      `${kindName(kind, commitment?.origin)} «${shortWording(wording, 50)}»`,
    ]),
  )
  for (const stage of stages) {
    const decision = names.get(stage.obligationId)
    if (decision) names.set(stage.id, `de stap ${stageName(stage)} van ${decision}`)
  }
  return names
}
