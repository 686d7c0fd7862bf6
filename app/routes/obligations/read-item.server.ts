import type { Actor } from '#app/features/access/actor.ts'
import { listForecasts } from '#app/features/answers/list-forecasts.server.ts'
import { listAttachments } from '#app/features/attachments/list-attachments.server.ts'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { actsOnTerm } from '#app/features/extensions/extension-acts.ts'
import { findExtensions } from '#app/features/extensions/find-extensions.server.ts'
import { findSource } from '#app/features/minutes/find-source.server.ts'
import { listNotes } from '#app/features/obligations/list-notes.server.ts'
import { listRelations } from '#app/features/obligations/list-relations.server.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import { findLadder } from '#app/features/reminders/find-ladder.server.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import { findWaiting } from '#app/features/waiting/find-waiting.server.ts'
import type { Desk } from '#app/routes/guards.server.ts'

/** What the page of an item shows around it: its place in the minutes, other items, notes, history and what everyone hears of it. */
export async function readItem(
  actor: Actor,
  { world, today }: Desk,
  item: { id: string; kind: ObligationKind; dossierId: string; closedOn: string | null; term: object | null },
) {
  const [source, relations, notes, evidence, events, extensions, ladder, waits, forecasts] =
    await Promise.all([
      findSource(world, actor, item.id),
      listRelations(world.database, item.id, visibleItems(actor)),
      listNotes(world, actor, item),
      listAttachments(world, actor, item),
      listEvents(world, actor, item),
      findExtensions(world, actor, item.id),
      findLadder(world, actor, item),
      findWaiting(world, actor, item),
      listForecasts(world, actor, item.id),
    ])
  return {
    today,
    source,
    relations,
    notes,
    evidence,
    events,
    extensions: { extensions, acts: actsOnTerm(actor, item) },
    reminders: ladder.next,
    ladder: ladder.people,
    waits,
    forecasts,
  }
}
