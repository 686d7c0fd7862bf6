import type { Actor } from '#app/features/access/actor.ts'
import { formerPartyRows, showFormerParties } from '#app/features/agreements/former-party-rows.server.ts'
import { partRows, showParts } from '#app/features/agreements/part-rows.server.ts'
import { forecastRows, showForecasts } from '#app/features/answers/forecast-rows.server.ts'
import { attachmentRows, showAttachments } from '#app/features/attachments/attachment-rows.server.ts'
import { extensionRows, showExtension } from '#app/features/extensions/extension-rows.server.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import { noteRows, showNotes } from '#app/features/obligations/note-rows.server.ts'
import { reactionRows, showReactions } from '#app/features/reactions/reaction-rows.server.ts'
import { showWaiting, waitingRows } from '#app/features/waiting/waiting-rows.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** What hangs on an item, in one query: its parties, what they said of its words, notes, evidence, extensions, waits and answers. */
export async function findAround(
  world: World,
  actor: Actor,
  { id, dossierId }: { id: string; dossierId: string },
) {
  const found = await world.database.obligation.findFirst({
    where: { AND: [{ id, dossierId }, visibleItems(actor)] },
    select: rowsAround(actor, dossierId),
  })
  if (!found) throw new Problem('not-found')
  const {
    parties,
    formerParties,
    reactions,
    agreement,
    notes,
    attachments,
    extensions,
    forecasts,
    ...waits
  } = found
  const shownParts = agreement && showParts(actor, waits, agreement, parties)
  return {
    parties: shownParts && { ...shownParts, former: showFormerParties(formerParties) },
    reactions: shownParts && showReactions(actor, waits, reactions, shownParts.parts),
    notes: showNotes(notes),
    evidence: showAttachments(actor, waits, attachments),
    extensions: extensions.map((row) => showExtension(actor, row)),
    waits: showWaiting(actor, waits, waits),
    forecasts: showForecasts(forecasts),
  }
}

function rowsAround(actor: Actor, dossierId: string) {
  return {
    ...{ id: true, kind: true, dossierId: true, closedOn: true },
    agreement: { select: { requiredDone: true, withdrawnOn: true } },
    parties: partRows,
    reactions: reactionRows(actor),
    formerParties: formerPartyRows(actor),
    notes: noteRows(actor, dossierId),
    attachments: attachmentRows(actor),
    extensions: extensionRows(actor),
    forecasts: forecastRows(actor),
    ...waitingRows(actor),
  } satisfies Prisma.ObligationSelect
}
