import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { chamberNames, type Chamber } from '#app/features/commitments/origin.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { lockObligations } from '#app/features/planning/lock-obligation.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections, wrongChoice } from '#app/shared/problem.ts'
import { unknownAnswer } from './draft-forms.ts'
import { statesInMaking } from './draft-state.ts'
import { findDraftToChange } from './draft-to-change.server.ts'
import type { ItemRole } from './letter-plan.ts'
import { recordDraftEvent } from './record-draft-event.server.ts'
import { listSaidThere } from './said-there.server.ts'

interface Choice {
  id: string
  itemsVersion: number
  /** What the letter answers. */
  answers: string[]
  /** What it tells of the consultation, confidential items among them only where they were ticked. */
  told: string[]
}

/** Changes what a letter answers and tells; the sentences follow when they are renewed. */
export async function changeDraftItems(world: World, actor: Actor, input: Choice): Promise<void> {
  await world.database.$transaction(async (tx) => {
    await lockObligations(tx, input.answers)
    const draft = await findDraftToChange(tx, actor, input.id)
    if (draft.itemsVersion !== input.itemsVersion)
      throw new Problem(
        'changed-meanwhile',
        'Iemand anders wijzigde intussen wat deze brief beantwoordt. Bekijk de keuze opnieuw.',
        { version: draft.itemsVersion },
      )
    await requireAnswerable(tx, actor, draft, input.answers)
    await writeItems(tx, actor, draft, input)
    await tx.letterDraft.update({
      where: { id: draft.id, ...systemScope('found among what the actor sees, and held') },
      data: { itemsVersion: { increment: 1 } },
    })
    await recordDraftEvent(tx, world, actor, draft, { action: 'internal-draft-items-changed' })
  })
}

type Held = Awaited<ReturnType<typeof findDraftToChange>>

/** What the letter answers in part, and what it promises itself, stays as it was written down. */
async function writeItems(
  tx: Transaction,
  actor: Actor,
  draft: Held,
  { answers, told }: Choice,
): Promise<void> {
  const kept = draft.items.filter(({ role, obligationId }) =>
    obligationId === null ? role === 'makes' : role === 'fulfils_partly' && answers.includes(obligationId),
  )
  const partly = kept.map(({ obligationId }) => obligationId)
  const said = draft.consultationId ? await listSaidThere(tx, actor, draft.consultationId) : []
  await tx.draftItem.deleteMany({
    where: {
      draftId: draft.id,
      id: { notIn: kept.map(({ id }) => id) },
      ...systemScope('of a draft that the actor sees, and holds'),
    },
  })
  const items: { obligationId: string; role: ItemRole }[] = [
    ...[...new Set(answers)]
      .filter((obligationId) => !partly.includes(obligationId))
      .map((obligationId) => ({ obligationId, role: 'fulfils' as const })),
    ...said
      .filter(({ id, confidential }) => !answers.includes(id) && told.includes(id) === confidential)
      .map(({ id, confidential }) => ({
        obligationId: id,
        role: confidential ? ('reports' as const) : ('leaves_out' as const),
      })),
  ]
  await tx.draftItem.createMany({
    data: items.map((item, position) => ({ ...item, position, draftId: draft.id })),
  })
}

async function requireAnswerable(
  tx: Transaction,
  actor: Actor,
  draft: { id: string; dossierId: string; chamber: Chamber },
  ids: string[],
): Promise<void> {
  const found = await tx.obligation.findMany({
    where: { AND: [visibleCommitments(actor), { id: { in: ids }, dossierId: draft.dossierId }] },
    select: {
      wording: true,
      closedOn: true,
      commitment: { select: { chamber: true } },
      draftItems: {
        where: {
          role: { in: ['fulfils', 'fulfils_partly'] },
          draft: { id: { not: draft.id }, state: { in: [...statesInMaking] } },
        },
        select: { id: true },
      },
    },
  })
  if (found.length < new Set(ids).size) throw wrongChoice('answers', unknownAnswer)
  requireNoObjections(
    found.flatMap(({ wording, closedOn, commitment, draftItems }) => {
      const name = `«${shortWording(wording, 80)}»`
      if (closedOn) return [`${name} is al afgerond.`]
      if (commitment?.chamber !== draft.chamber)
        return [`Op ${name} wacht niet de ${chamberNames[draft.chamber]}.`]
      return draftItems.length > 0 ? [`Over ${name} is al een andere brief in de maak.`] : []
    }),
  )
}
