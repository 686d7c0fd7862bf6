import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { usualTexts, type LetterPart } from './letter-part.ts'
import { requireMinistry } from './require-ministry.server.ts'
import { writeLetterText } from './write-letter-text.server.ts'

/** Puts an older version of a fixed part back, as the newest; number 0 is what the program came with. */
export async function restoreLetterText(
  world: World,
  actor: Actor,
  input: { organisationId: string; part: LetterPart; number: number; why: string; version: number },
): Promise<void> {
  requireMay(actor, 'manage letter texts')
  const { organisationId, part, number, why, version } = input
  await world.database.$transaction(async (tx) => {
    const ministry = await requireMinistry(tx, organisationId)
    const found =
      number === 0
        ? { text: usualTexts[part] }
        : await tx.letterTemplate.findFirst({
            where: { organisationId, key: part, number },
            select: { text: true },
          })
    if (!found) throw new Problem('not-found')
    const restored = number || null
    await writeLetterText(tx, world, actor, { ministry, part, text: found.text, why, version, restored })
  })
}
