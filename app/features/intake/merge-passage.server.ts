import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import {
  findPassageToDecide,
  requireMayDecide,
  stepPassage,
  type AskedPassage,
} from './passage-to-decide.server.ts'

/** Makes one passage of this one and the next of its kind: the words of both, and all that either knows. */
export async function mergePassage(world: World, actor: Actor, input: AskedPassage): Promise<void> {
  requireMayDecide(actor)
  await world.database.$transaction(async (tx) => {
    const found = await findPassageToDecide(tx, actor, input)
    const { passage, intake } = found
    const scope = systemScope('of a letter that the actor sees')
    const next = await tx.passage.findFirst({
      where: {
        intakeId: intake.id,
        kind: passage.kind,
        state: passage.state === 'waiting' ? 'waiting' : { in: ['open', 'accepted', 'rejected'] },
        OR: [
          { startsAt: { gt: passage.startsAt } },
          { startsAt: passage.startsAt, endsAt: { gt: passage.endsAt } },
        ],
        ...scope,
      },
      orderBy: [{ startsAt: 'asc' }, { endsAt: 'asc' }, { id: 'asc' }],
    })
    requireNoObjections(next ? [] : ['Na dit voorstel komt geen ander van dezelfde soort.'])
    if (!next) return
    const startsAt = Math.min(passage.startsAt, next.startsAt)
    const endsAt = Math.max(passage.endsAt, next.endsAt)
    await stepPassage(tx, found, input.version, {
      startsAt,
      endsAt,
      quote: intake.text.slice(startsAt, endsAt),
      wording: `${passage.wording} ${next.wording}`.slice(0, 5_000),
      ownerIds: [...new Set([...passage.ownerIds, ...next.ownerIds])],
      term: passage.term || next.term,
      firstDay: passage.term ? passage.firstDay : next.firstDay,
      lastDay: passage.term ? passage.lastDay : next.lastDay,
      on: passage.on ?? next.on,
      ...{ activity: passage.activity || next.activity, chamber: passage.chamber ?? next.chamber },
      fulfils: [passage.fulfils, next.fulfils].filter(Boolean).join('; ').slice(0, 2_000),
      certainty: Math.min(passage.certainty, next.certainty),
      changed: true,
      ...(passage.state === 'waiting' ? {} : { state: 'open' as const }),
    })
    // A proposal that nobody recorded: its words stand in the other now.
    await tx.passage.delete({ where: { id: next.id, ...scope } })
  })
}
