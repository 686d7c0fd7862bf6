import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { selectLinks } from './select-links.server.ts'
import type { SubjectLink } from './subject-link.ts'

const mostShown = 50

/** What an item is linked with, as far as the actor may know, and whether the actor may change that. */
export async function listLinks(
  world: World,
  actor: Actor,
  item: { id: string; kind: 'commitment' | 'agreement'; dossierId: string },
): Promise<{ links: SubjectLink[]; mayLink: boolean }> {
  const mayLink = may(actor, 'link subjects', item.dossierId)
  if (!may(actor, 'read commitments', item.dossierId)) return { links: [], mayLink }
  const here = { id: item.id }
  const links = await selectLinks(
    world,
    actor,
    item.kind === 'commitment' ? { commitment: here, agreement: {} } : { commitment: {}, agreement: here },
    mostShown,
  )
  return { links, mayLink }
}
