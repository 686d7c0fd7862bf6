import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'
import { goingOn } from '#app/shared/going-on.ts'

/**
 * Where questions go, where all items are of one dossier: its address, else somebody of its secretariat where the reader
 * is not of it.
 */
export type DossierMail = (recipientId: string, dossierIds: Set<string>) => string | null

/** Whom one asks about these dossiers. */
export async function readDossierMails(world: World, dossierIds: string[]): Promise<DossierMail> {
  const today = world.clock.today()
  const goesOn = goingOn(today)
  const found = await world.database.dossier.findMany({
    where: { id: { in: dossierIds }, ...systemScope('replies go to its address') },
    select: {
      id: true,
      mail: true,
      roles: {
        where: { role: 'secretariat', startsOn: { lte: today }, AND: [goesOn, { user: goesOn }] },
        orderBy: { userId: 'asc' },
        select: { userId: true, user: { select: { mail: true } } },
      },
    },
  })
  const dossiers = new Map(found.map((dossier) => [dossier.id, dossier]))
  return (recipientId, among) => {
    const [dossierId, other] = among
    if (!dossierId || other) return null
    const { mail = null, roles = [] } = dossiers.get(dossierId) ?? {}
    if (mail) return mail
    return roles.some(({ userId }) => userId === recipientId) ? null : (roles[0]?.user.mail ?? null)
  }
}
