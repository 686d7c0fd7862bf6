import type { Actor } from '#app/features/access/actor.ts'
import type { Transaction } from '#app/platform/database.server.ts'

/** The organisations for which an extension of an item can be asked: its parties, who sat at its table, and one's own. */
export async function listAskers(
  database: Transaction,
  actor: Actor,
  item: { id: string; consultationId: string | null },
): Promise<{ value: string; label: string }[]> {
  const { consultationId } = item
  const organisations = await database.organisation.findMany({
    where: {
      OR: [
        { id: actor.organisationId },
        { parties: { some: { obligationId: item.id } } },
        ...(consultationId ? [{ representedBy: { some: { consultationId } } }] : []),
      ],
    },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })
  return organisations.map(({ id, name }) => ({ value: id, label: name }))
}
