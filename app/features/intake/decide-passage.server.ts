import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { closes } from './passage.ts'
import {
  findPassageToDecide,
  requireMayDecide,
  stepPassage,
  type AskedPassage,
} from './passage-to-decide.server.ts'
import { requireMatch } from './require-match.server.ts'

export interface Decision extends AskedPassage {
  state: 'accepted' | 'rejected' | 'open'
  /** What in the register is meant: nothing where it is new. */
  matchId?: string | null
  /** What it answers stands in no register yet, and is recorded with it. */
  unlisted?: boolean
}

/** Accepts a passage, rejects it, or takes either back. Nothing is recorded yet. */
export async function decidePassage(world: World, actor: Actor, input: Decision): Promise<void> {
  requireMayDecide(actor)
  const { state, version, matchId = null, unlisted = false } = input
  await world.database.$transaction(async (tx) => {
    const found = await findPassageToDecide(tx, actor, input)
    const { kind } = found.passage
    const { dossierId } = found.intake
    const meant = state === 'accepted' && matchId ? matchId : null
    if (meant) await requireMatch(tx, actor, { kind, dossierId, id: meant })
    const isMeeting = kind === 'consultation'
    await stepPassage(tx, found, version, {
      state,
      matchId: isMeeting ? null : meant,
      consultationId: isMeeting ? meant : null,
      unlisted: unlisted && state === 'accepted' && closes(kind) && !meant,
      decidedByName: state === 'open' ? '' : actor.name,
    })
  })
}
