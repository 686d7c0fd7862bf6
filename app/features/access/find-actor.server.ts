import { hashToken } from '#app/platform/tokens.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { goingOn } from '#app/shared/going-on.ts'
import { actorOf, dossiersOf, type Actor, type DossierChoice, type SignedIn } from './actor.ts'
import { sessionIdleHours } from './sign-in-limits.ts'

/** Writing down every request would cost more than it tells. */
const seenPrecisionMs = 5 * 60_000

/** The actor behind a session token, with the roles that hold today and their dossiers; null when the session is unknown, ended or idle too long. */
export async function findActor(world: World, sessionToken: string | null): Promise<SignedIn | null> {
  if (!sessionToken) return null
  const now = world.clock.now()
  const today = world.clock.today()
  const session = await world.database.session.findUnique({
    where: { tokenHash: hashToken(sessionToken, world.settings.secret) },
    include: {
      user: {
        include: {
          organisation: { select: { name: true } },
          roles: {
            where: { startsOn: { lte: today }, ...goingOn(today) },
            select: {
              ...{ role: true, dossierId: true },
              dossier: { select: { id: true, code: true, name: true } },
            },
          },
        },
      },
    },
  })
  const idleSince = new Date(now.getTime() - sessionIdleHours * 60 * 60_000)
  if (!session || session.revokedAt || session.lastSeenAt <= idleSince) return null
  if (session.user.endsOn && session.user.endsOn < today) return null
  if (now.getTime() - session.lastSeenAt.getTime() > seenPrecisionMs) {
    await world.database.session.update({ where: { id: session.id }, data: { lastSeenAt: now } })
  }
  const { user } = session
  const actor = actorOf(user, user.roles, session.dossierId)
  return { ...actor, dossiers: choices(actor, user.roles) }
}

/** The dossiers an actor works in, for choosing one. */
function choices(actor: Actor, roles: { dossier: DossierChoice | null }[]): DossierChoice[] {
  const named = new Map(roles.flatMap(({ dossier }) => (dossier ? [[dossier.id, dossier]] : [])))
  return dossiersOf(actor)
    .flatMap((id) => named.get(id) ?? [])
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}
