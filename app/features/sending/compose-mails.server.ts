import type { World } from '#app/platform/world.server.ts'
import type { ClaimedDelivery } from './claim-deliveries.server.ts'
import { composeMail, type Composed } from './compose-mail.server.ts'
import { listReaders } from './list-readers.server.ts'
import { readCarried } from './read-carried.server.ts'
import { readDossierMails } from './read-dossier-mails.server.ts'
import { readNotices } from './read-notices.server.ts'

/** Writes the mails of several deliveries, by their ids; `telling` are those with notices. */
export async function composeMails(
  world: World,
  deliveries: ClaimedDelivery[],
  telling: Set<string>,
): Promise<Map<string, Composed>> {
  const { database, clock } = world
  const readers = await listReaders(database, clock.today(), deliveries)
  const carried = await readCarried(
    world,
    deliveries.map(({ id }) => id),
  )
  const roles = [...readers.values()].flatMap((reader) => reader?.roles ?? [])
  const dossierIds = [...roles, ...carried.map(({ obligation }) => obligation)].map(
    ({ dossierId }) => dossierId,
  )
  const dossierMail = await readDossierMails(
    world,
    [...new Set(dossierIds)].filter((id) => id !== null),
  )
  const told = await readNotices(database, new Map([...readers].filter(([id]) => telling.has(id))))
  const written = new Map<string, Composed>()
  for (const delivery of deliveries) {
    const { id } = delivery
    const reader = readers.get(id) ?? null
    const reminders = carried.filter(({ deliveryId }) => deliveryId === id)
    const notices = told.get(id) ?? []
    written.set(id, await composeMail(world, delivery, { reader, reminders, notices, dossierMail }))
  }
  return written
}
