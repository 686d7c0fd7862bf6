import type { Actor } from '#app/features/access/actor.ts'
import type { Chamber } from '#app/features/commitments/origin.ts'
import { requireOrganisations } from '#app/features/obligations/require-organisations.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { closes, mayDecide, type PassageKind } from './passage.ts'
import {
  findPassageToDecide,
  requireMayDecide,
  stepPassage,
  type AskedPassage,
} from './passage-to-decide.server.ts'
import { requireMatch } from './require-match.server.ts'

export interface PassageChange {
  kind: PassageKind
  wording: string
  on: Day | null
  ownerIds: string[]
  term: string
  firstDay: Day | null
  lastDay: Day | null
  activity: string
  /** Another Kamer than that of the letter; null where it is the same. */
  chamber: Chamber | null
  fulfils: string
  gate: string
  partly: boolean
  remains: string
  /** What it answers stands in no register yet, and is recorded with it. */
  unlisted: boolean
  planned: boolean
  /** What in the register is meant: nothing where it is new. */
  matchId: string | null
}

/** Changes what a passage is taken for, and accepts it so. The sentence of the letter stays what it is. */
export async function changePassage(
  world: World,
  actor: Actor,
  input: AskedPassage & { change: PassageChange },
): Promise<void> {
  requireMayDecide(actor)
  const { version, change } = input
  await world.database.$transaction(async (tx) => {
    const found = await findPassageToDecide(tx, actor, input)
    const { matchId, ...facts } = change
    const { kind } = facts
    requireNoObjections([
      ...(facts.wording.trim() ? [] : ['Schrijf op wat dit is.']),
      ...(mayDecide(actor, found.intake, { ...found.passage, kind }) ? [] : [notTheirs]),
    ])
    await requireOrganisations(tx, facts.ownerIds)
    if (matchId) await requireMatch(tx, actor, { kind, dossierId: found.intake.dossierId, id: matchId })
    const isMeeting = kind === 'consultation'
    await stepPassage(tx, found, version, {
      ...facts,
      unlisted: facts.unlisted && closes(kind) && !matchId,
      matchId: isMeeting ? null : matchId,
      consultationId: isMeeting ? matchId : null,
      changed: true,
      state: 'accepted',
      decidedByName: actor.name,
    })
  })
}

const notTheirs =
  'Dit soort voorstel legt de liaison vast. Kies een overleg of een afspraak, of wijs het voorstel af.'
