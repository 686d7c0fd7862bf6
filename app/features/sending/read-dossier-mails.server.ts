import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'

/**
 * Where questions go, where all items are of one dossier: its address, else somebody of its secretariat where the reader
 * is not of it.
 */
export type DossierMail = (recipientId: string, dossierIds: Set<string>) => string | null

/** Whom one asks about these dossiers. */
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
  const known = await world.database.dossier.findMany({
    where: { id: { in: dossierIds }, mail: { not: null }, ...systemScope('replies go to its address') },
    select: { id: true, mail: true },
  })
  const addresses = new Map(known.map(({ id, mail }) => [id, mail]))
  return (recipientId, among) => {
    const [dossierId, other] = among
    if (!dossierId || other) return null
    const address = addresses.get(dossierId)
    if (address) return address
    const there = held.filter((post) => post.dossierId === dossierId)
    return there.some(({ userId }) => userId === recipientId) ? null : (there[0]?.user.mail ?? null)
  }
}
