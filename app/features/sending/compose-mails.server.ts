import { listActors } from '#app/features/access/list-actors.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { ClaimedDelivery } from './claim-deliveries.server.ts'
import { composeMail, type Composed } from './compose-mail.server.ts'
import { readCarried } from './read-carried.server.ts'
import { readDossierMails } from './read-dossier-mails.server.ts'
import { readNotices } from './read-notices.server.ts'

/** Writes the mails of several deliveries, by their ids; `telling` are those with notices, which are read one by one. */
export async function composeMails(
  world: World,
  deliveries: ClaimedDelivery[],
  telling: Set<string>,
): Promise<Map<string, Composed>> {
  const { database, clock } = world
  const people = { in: deliveries.map(({ recipient }) => recipient.id) }
  const actors = await listActors(database, clock.today(), { userId: people })
  const readers = new Map(actors.map((actor) => [actor.userId, actor]))
  const carried = await readCarried(
    world,
    deliveries.map(({ id }) => id),
  )
  const roles = actors.flatMap((actor) => actor.roles.flatMap(({ dossierId }) => dossierId ?? []))
  const items = carried.map(({ obligation }) => obligation.dossierId)
  const dossierMail = await readDossierMails(world, [...new Set([...roles, ...items])])
  const written = new Map<string, Composed>()
  for (const delivery of deliveries) {
    const { id, recipient } = delivery
    const reader = readers.get(recipient.id) ?? null
    const reminders = carried.filter(({ deliveryId }) => deliveryId === id)
    const notices = telling.has(id) ? await readNotices(database, id, reader) : []
    written.set(id, await composeMail(world, delivery, { reader, reminders, notices, dossierMail }))
  }
  return written
}
