import type { Actor } from '#app/features/access/actor.ts'
import { visibleAgreements } from '#app/features/agreements/visible-agreements.server.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import { visibleDecisions } from '#app/features/decisions/visible-decisions.server.ts'
import type { Step } from '#app/features/obligations/keyset.ts'
import { listRegister } from '#app/features/obligations/list-register.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { WorkItem } from './work-item.ts'

const everything = { organisationId: null, stand: '', from: null, to: null, text: '', descending: false }

/** A page of all that is open in a dossier, of every kind the actor may know of, the first window to end first. */
export async function listOpenItems(world: World, actor: Actor, dossierId: string, step: Step | null) {
  const visible = { OR: [visibleAgreements(actor), visibleCommitments(actor), visibleDecisions(actor)] }
  const open = { AND: [visible, { dossierId, closedOn: null }] }
  const { rows, ...page } = await listRegister(world, open, { ...everything, dossierId, step })
  const items = rows.map(
    ({
      id,
      kind,
      wording,
      earliestOn,
      latestOn,
      extensionCount,
      dossier,
      term,
      commitment,
      parties,
    }): WorkItem => ({
      ...{ id, kind, wording, earliestOn, latestOn, extensionCount },
      dossier: dossier.code,
      termWords: term?.words ?? null,
      unreadWords: term?.unread ?? null,
      origin: commitment?.origin ?? null,
      owners: parties.map(({ organisation }) => organisation.name),
    }),
  )
  return { ...page, items }
}
