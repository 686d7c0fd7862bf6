import type { Actor } from '#app/features/access/actor.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import type { ObligationKind } from './obligation.ts'
import { objectionsToWindow } from './objections.ts'
import { requireOrganisations } from './require-organisations.server.ts'
import { recordTerm, type TermInput } from './record-term.server.ts'

export interface NewObligation {
  /** Given where the record exists in a text before it is saved. */
  id?: string
  kind: ObligationKind
  dossierId: string
  wording: string
  confidential?: boolean
  saidOn: Day
  consultationId?: string | null
  sectionId?: string | null
  /** An agreement has one: the first, and the others carry it out. */
  owners: string[]
  /** Read from the day it was said, unless its words were given on another day. */
  term: (Omit<TermInput, 'saidOn'> & { saidOn?: Day }) | null
}

/** The common part of every kind: the row, its owners and its term. The kind's own command adds the rest and the history. */
export async function recordObligation(
  tx: Transaction,
  world: World,
  actor: Actor,
  input: NewObligation,
): Promise<string> {
  requireNoObjections(
    input.wording.trim() ? [] : ['Schrijf op wat er is afgesproken, toegezegd of wordt besloten.'],
  )
  requireNoObjections(input.term?.window ? objectionsToWindow(input.term.window) : [])
  await requireOrganisations(tx, input.owners)
  const obligation = await tx.obligation.create({
    data: {
      ...(input.id ? { id: input.id } : {}),
      kind: input.kind,
      dossierId: input.dossierId,
      wording: input.wording.trim(),
      confidential: input.confidential ?? false,
      saidOn: input.saidOn,
      assignedOn: world.clock.today(),
      consultationId: input.consultationId ?? null,
      sectionId: input.sectionId ?? null,
      parties: {
        create: [...new Set(input.owners)].map((organisationId, place) => ({
          role: input.kind === 'agreement' && place > 0 ? ('executor' as const) : ('owner' as const),
          organisationId,
        })),
      },
    },
    select: { id: true },
  })
  if (input.term?.words.trim()) {
    await recordTerm(tx, world, actor, obligation.id, { saidOn: input.saidOn, ...input.term })
  }
  return obligation.id
}
