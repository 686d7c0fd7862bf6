import type { World } from '#app/platform/world.server.ts'

/** Where questions go: somebody of the secretariat, where all items are of one dossier and the reader is another. */
export type DossierMail = (recipientId: string, dossierIds: Set<string>) => string | null

/** Whom one asks about these dossiers, in one query. */
export async function readDossierMails(world: World, dossierIds: string[]): Promise<DossierMail> {
  const today = world.clock.today()
  const held = await world.database.roleAssignment.findMany({
    where: {
      dossierId: { in: dossierIds },
      role: 'secretariat',
      startsOn: { lte: today },
      AND: [
        { OR: [{ endsOn: null }, { endsOn: { gte: today } }] },
        { user: { OR: [{ endsOn: null }, { endsOn: { gte: today } }] } },
      ],
    },
    orderBy: { userId: 'asc' },
    select: { dossierId: true, userId: true, user: { select: { mail: true } } },
  })
  return (recipientId, among) => {
    const [dossierId, other] = among
    if (!dossierId || other) return null
    const there = held.filter((post) => post.dossierId === dossierId)
    return there.some(({ userId }) => userId === recipientId) ? null : (there[0]?.user.mail ?? null)
  }
}
