import type { World } from '#app/platform/world.server.ts'

/** Where questions go: somebody of the secretariat, where all items are of one dossier and the reader is another. */
export async function findDossierMail(
  world: World,
  recipientId: string,
  dossierIds: Set<string>,
): Promise<string | null> {
  const [dossierId, other] = dossierIds
  if (!dossierId || other) return null
  const today = world.clock.today()
  const held = await world.database.roleAssignment.findMany({
    where: {
      dossierId,
      role: 'secretariat',
      startsOn: { lte: today },
      AND: [
        { OR: [{ endsOn: null }, { endsOn: { gte: today } }] },
        { user: { OR: [{ endsOn: null }, { endsOn: { gte: today } }] } },
      ],
    },
    orderBy: { userId: 'asc' },
    select: { userId: true, user: { select: { mail: true } } },
  })
  return held.some(({ userId }) => userId === recipientId) ? null : (held[0]?.user.mail ?? null)
}
