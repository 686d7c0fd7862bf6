import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { visibleConsultations } from '#app/features/consultations/visible-consultations.server.ts'
import { addObligation, factsOf, obligationBlock, obligationsIn } from '#app/features/editor/document.ts'
import { requireOrganisations } from '#app/features/obligations/require-organisations.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import type { MarkInput } from './mark-form.ts'
import { saveSectionIn } from './save-section.server.ts'
import { documentIn } from './section-document.ts'

/** Adds a marked sentence at the end of a section, and its record; the same form sent twice adds it once. */
export async function markInSection(
  world: World,
  actor: Actor,
  input: MarkInput & { consultationId: string },
): Promise<void> {
  requireMay(actor, 'write minutes')
  await world.database.$transaction(async (tx) => {
    const section = await tx.minutesSection.findFirst({
      where: {
        id: input.sectionId,
        minutes: { consultation: { id: input.consultationId, ...visibleConsultations(actor) } },
      },
      select: { id: true, document: true, version: true },
    })
    if (!section) throw new Problem('not-found')
    const document = documentIn(section.document)
    const { obligation: id, kind, wording, term } = input
    const owners = await findOwners(tx, input.owners)
    const block = factsOf(obligationBlock({ obligation: id, kind, wording, term, owners }))
    const again = obligationsIn(document).find(({ obligation }) => obligation === input.obligation)
    if (again?.wording === block.wording) return
    requireNoObjections(
      again
        ? ['Met dit formulier is al iets vastgelegd. Verstuur het opnieuw om ook dit vast te leggen.']
        : [],
    )
    await saveSectionIn(tx, world, actor, {
      sectionId: section.id,
      version: section.version,
      document: addObligation(document, obligationBlock(block)),
    })
  })
}

/** In the order in which they were chosen: of those who carry out an agreement the first owns it. */
async function findOwners(tx: Transaction, ids: string[]) {
  await requireOrganisations(tx, ids)
  const organisations = await tx.organisation.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  })
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  return [...new Set(ids)].map((id) => ({ organisation: id, name: names.get(id) ?? '' }))
}
