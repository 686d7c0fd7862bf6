import type { Actor } from '#app/features/access/actor.ts'
import { actsOnTerm } from '#app/features/extensions/extension-acts.ts'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { listLetterSources } from '#app/features/intake/list-letter-sources.server.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import { findSource } from '#app/features/minutes/find-source.server.ts'
import { listRelations } from '#app/features/obligations/list-relations.server.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import { findLadder } from '#app/features/reminders/find-ladder.server.ts'
import { findAround } from '#app/features/worklist/find-around.server.ts'
import type { Desk } from '#app/routes/guards.server.ts'

/** What the page of an item shows around it: its place in the minutes, other items, notes, history and what everyone hears of it. */
export async function readItem(
  actor: Actor,
  { world, today }: Desk,
  item: { id: string; kind: ObligationKind; dossierId: string; closedOn: string | null; term: object | null },
) {
  const [source, letterSources, relations, events, ladder, { extensions, ...around }] = await Promise.all([
    findSource(world, actor, item.id),
    listLetterSources(world, actor, item.id),
    listRelations(world.database, item.id, visibleItems(actor)),
    listEvents(world, actor, item),
    findLadder(world, actor, item),
    findAround(world, actor, item),
  ])
  return {
    today,
    source,
    letterSources,
    relations,
    events,
    extensions: { extensions, acts: actsOnTerm(actor, item) },
    reminders: ladder.next,
    ladder: ladder.people,
    ...around,
  }
}
