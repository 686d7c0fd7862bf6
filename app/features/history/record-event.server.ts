import type { Actor } from '#app/features/access/actor.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { EventAction, EventFacts } from './sentences.ts'

export interface NewEvent {
  action: EventAction
  subjectType: string
  subjectId: string
  dossierId?: string | null
  /** Who may read it outside the ministry: everyone who sees the subject (default), the actor's own organisation only, or nobody. */
  audience?: 'everyone' | 'own' | 'ministry'
  /** The organisation that `own` means, where that is not the actor's. */
  organisationId?: string
  facts?: EventFacts
}

/** Writes down what happened, in the transaction of the change; without an actor the program itself did it. */
export async function recordEvent(
  tx: Transaction,
  at: Date,
  actor: Actor | null,
  event: NewEvent,
): Promise<void> {
  await tx.event.create({ data: rowOf(at, actor, event) })
}

/** The same for several things at once, in their order. */
export async function recordEvents(
  tx: Transaction,
  at: Date,
  actor: Actor | null,
  events: NewEvent[],
): Promise<void> {
  if (events.length > 0) await tx.event.createMany({ data: events.map((event) => rowOf(at, actor, event)) })
}

function rowOf(at: Date, actor: Actor | null, event: NewEvent) {
  return {
    at,
    action: event.action,
    subjectType: event.subjectType,
    subjectId: event.subjectId,
    dossierId: event.dossierId ?? null,
    actorId: actor?.userId ?? null,
    actorName: actor?.name ?? 'Gestand',
    audience: event.audience ?? 'everyone',
    organisationId: event.organisationId ?? actor?.organisationId ?? null,
    facts: event.facts ?? {},
  }
}
