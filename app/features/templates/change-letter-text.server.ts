import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import type { LetterPart } from './letter-part.ts'
import { requireMinistry } from './require-ministry.server.ts'
import { objectionsToFields } from './template-field.ts'
import { writeLetterText } from './write-letter-text.server.ts'

/** Gives a fixed part of a ministry's letters other words, as its next version. Signed letters keep theirs. */
export async function changeLetterText(
  world: World,
  actor: Actor,
  input: { organisationId: string; part: LetterPart; text: string; why: string; version: number },
): Promise<void> {
  requireMay(actor, 'manage letter texts')
  const { organisationId, ...change } = input
  await world.database.$transaction(async (tx) => {
    const ministry = await requireMinistry(tx, organisationId)
    requireNoObjections(objectionsToFields(change.text))
    await writeLetterText(tx, world, actor, { ministry, ...change })
  })
}
