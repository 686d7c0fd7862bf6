import type { Actor } from '#app/features/access/actor.ts'
import { activityName, type ActivityKind } from '#app/features/commitments/activity.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import { visibleConsultations } from '#app/features/consultations/visible-consultations.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Day } from '#app/shared/day.ts'
import { fillLetter } from '#app/features/templates/fill-letter.ts'
import { findLetterTexts } from '#app/features/templates/find-letter-texts.server.ts'
import { valuesForLetter } from './letter-values.ts'
import type { Answer, LetterFacts } from './letter-facts.ts'
import { isTold, itemsWith, type LetterPlan } from './letter-plan.ts'
import { listSaidThere } from './said-there.server.ts'
import { headAsSigned, signedWithIn } from './signed-with.ts'
import { toldConsultation } from './tell-consultation.ts'

/**
 * What the register holds for a letter now, for who may know of it. Confidential items are told only where somebody said so;
 * what was withdrawn, and what somebody left out, is not told.
 */
export async function gatherFacts(tx: Transaction, actor: Actor, plan: LetterPlan) {
  const { chamber, consultationId, items } = plan
  const signed = signedWithIn(plan.signedWith)
  const head = headAsSigned(plan, signed)
  const texts = signed?.texts ?? (await findLetterTexts(tx, plan.ministry.id))
  const consultation = consultationId ? await findReported(tx, actor, consultationId) : null
  const said = consultation ? await listSaidThere(tx, actor, consultation.id) : []
  const told = said.filter((item) => isTold(item, items))
  const answers = await readAnswers(tx, actor, plan)
  const fixed = fillLetter(texts, chamber, valuesForLetter(head, consultation, answers))
  const facts: LetterFacts = {
    chamber,
    opening: fixed.opening,
    closing: [...fixed.standing, ...fixed.closing],
    answers,
    consultations: consultation ? [toldConsultation(consultation, told)] : [],
    promises: [
      ...told
        .filter(({ commitment }) => commitment?.chamber === chamber)
        .map(({ id, wording, term }) => ({ id, wording, term: term?.words ?? '' })),
      ...items
        .filter(({ role, obligationId }) => role === 'makes' && obligationId === null)
        .map(({ id, wording, term }) => ({ id, wording, term })),
    ],
  }
  return { facts, fixed, head, hasAddress: texts.return_address.trim() !== '', consultation, said, told }
}

async function findReported(tx: Transaction, actor: Actor, id: string) {
  return tx.consultation.findFirst({
    where: { id, ...visibleConsultations(actor) },
    select: {
      id: true,
      kind: true,
      title: true,
      meetsOn: true,
      heldAt: true,
      minutes: { select: { releasedAt: true } },
      participants: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: {
          capacity: true,
          presence: true,
          post: { select: { function: true, organisationId: true } },
          represents: { select: { id: true, name: true, kind: true } },
        },
      },
      topics: { orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true, title: true } },
    },
  })
}

async function readAnswers(tx: Transaction, actor: Actor, { items }: LetterPlan): Promise<Answer[]> {
  const ids = itemsWith(items, 'fulfils', 'fulfils_partly')
  if (ids.length === 0) return []
  const found = await tx.obligation.findMany({
    where: { AND: [visibleCommitments(actor), { id: { in: ids }, commitment: { withdrawnOn: null } }] },
    orderBy: [{ saidOn: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      wording: true,
      saidOn: true,
      commitment: { select: { origin: true, activity: true, activityKind: true, activityOn: true } },
    },
  })
  return found.flatMap(({ id, wording, saidOn, commitment }): Answer[] => {
    const item = items.find(({ obligationId }) => obligationId === id)
    if (!item || !commitment) return []
    const { origin } = commitment
    const on = commitment.activityOn ?? saidOn
    const remains =
      item.role === 'fulfils_partly' ? { done: item.done, wording: item.wording, term: item.term } : null
    return [{ id, origin, wording, saidOn: on, activity: nameOf(commitment, on), remains }]
  })
}

/** As somebody wrote it down, else by its kind: "algemeen overleg" without what stands between brackets. */
function nameOf(asked: { activity: string; activityKind: ActivityKind | null }, on: Day): string {
  const { activity, activityKind } = asked
  if (/\b(?:niet |on)bekend\b/i.test(activity)) return ''
  if (activity || !activityKind || activityKind === 'other') return activity
  return activityName(activityKind, on).replace(/ \(.*/, '')
}
