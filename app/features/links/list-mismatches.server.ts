import type { Actor } from '#app/features/access/actor.ts'
import { dossiersWhere } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { selectLinks } from './select-links.server.ts'
import type { SubjectLink } from './subject-link.ts'

const mostCompared = 200

/** The links whose windows do not fit each other, in the dossiers where the actor may mend that. */
export async function listMismatches(world: World, actor: Actor): Promise<SubjectLink[]> {
  const mine = dossiersWhere(actor, 'link subjects')
  if (mine.length === 0) return []
  const chosen = actor.chosenDossierId
  const dossierId = { in: chosen ? mine.filter((id) => id === chosen) : mine }
  const open = { dossierId, closedOn: null }
  const links = await selectLinks(world, actor, { commitment: open, agreement: open }, mostCompared)
  return links.filter(({ mismatch }) => mismatch !== null)
}
