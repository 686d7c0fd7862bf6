import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { chamberNames, type Chamber } from '#app/features/commitments/origin.ts'
import { requireMinistryPost } from '#app/features/commitments/require-ministry-post.server.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import { visibleConsultations } from '#app/features/consultations/visible-consultations.server.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { emptyDocument } from '#app/features/editor/document.ts'
import { lockObligations } from '#app/features/planning/lock-obligation.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections, wrongChoice } from '#app/shared/problem.ts'
import { composeLetter } from './compose-letter.ts'
import { unknownAnswer } from './draft-forms.ts'
import { statesInMaking } from './draft-state.ts'
import { findDraft } from './find-draft.server.ts'
import { gatherFacts } from './gather-facts.server.ts'
import { letterDocument } from './letter-document.ts'
import { listSaidThere } from './said-there.server.ts'
import { recordDraftEvent } from './record-draft-event.server.ts'

export interface NewDraft {
  /** Null where the letter answers commitments only. */
  consultationId: string | null
  chambers: Chamber[]
  /** What it answers; each goes into the letter to the chamber that waits for it. */
  answers: string[]
  /** Confidential items of the consultation that are told all the same. */
  confidential: string[]
  signatoryId: string | null
  subject: string
}

/** Makes a letter in the making to each of the chambers, with its first text from the register; returns their ids. */
export async function makeDraft(world: World, actor: Actor, input: NewDraft): Promise<string[]> {
  requireMay(actor, 'draft a letter')
  const subject = input.subject.trim()
  const chambers = [...new Set(input.chambers)]
  requireNoObjections([
    ...(chambers.length > 0 ? [] : ['Kies aan welke Kamer de brief gaat.']),
    ...(subject ? [] : ['Vul in waarover de brief gaat.']),
    ...(input.consultationId || input.answers.length > 0 ? [] : ['Kies wat de brief beantwoordt.']),
  ])
  return world.database.$transaction(async (tx) => {
    await lockObligations(tx, input.answers)
    const consultation = input.consultationId ? await lockReported(tx, actor, input.consultationId) : null
    const answers = await findAnswered(tx, actor, input.answers)
    const dossierId = consultation?.dossierId ?? answers[0]?.dossierId
    if (!dossierId) throw new Problem('not-found')
    requireMay(actor, 'draft a letter', dossierId)
    requireNoObjections(objectionsToAnswers(answers, { dossierId, chambers }))
    requireNoObjections(await objectionsToSecond(tx, input.consultationId, answers, chambers))
    const ministryId = await findMinistry(tx, actor, input.signatoryId)
    const ids: string[] = []
    for (const chamber of chambers) {
      const mine = answers.filter((item) => item.commitment?.chamber === chamber)
      const place = { dossierId, chamber, ministryId, subject }
      ids.push(await writeDraft(tx, world, actor, input, { ...place, answers: mine.map(({ id }) => id) }))
    }
    return ids
  })
}

async function findAnswered(tx: Transaction, actor: Actor, ids: string[]) {
  const found = await tx.obligation.findMany({
    where: { AND: [visibleCommitments(actor), { id: { in: ids } }] },
    orderBy: [{ saidOn: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      dossierId: true,
      wording: true,
      closedOn: true,
      commitment: { select: { chamber: true } },
      draftItems: {
        where: {
          role: { in: ['fulfils', 'fulfils_partly'] },
          draft: { state: { in: [...statesInMaking] } },
        },
        select: { id: true },
      },
    },
  })
  if (found.length < new Set(ids).size) throw wrongChoice('answers', unknownAnswer)
  return found
}

type Answered = Awaited<ReturnType<typeof findAnswered>>

function objectionsToAnswers(
  answers: Answered,
  { dossierId, chambers }: { dossierId: string; chambers: Chamber[] },
): string[] {
  return answers.flatMap((item) => {
    const name = `«${shortWording(item.wording, 80)}»`
    const chamber = item.commitment?.chamber ?? 'TK'
    return [
      ...(item.dossierId === dossierId
        ? []
        : [`${name} hoort bij een ander dossier. Maak daarvoor een eigen brief.`]),
      ...(item.closedOn ? [`${name} is al afgerond.`] : []),
      ...(chambers.includes(chamber)
        ? []
        : [`Op ${name} wacht de ${chamberNames[chamber]}. Kies die Kamer erbij, of laat dit weg.`]),
    ]
  })
}

/** Two at once would answer the same twice: the rows are locked, so the second sees the first. */
async function objectionsToSecond(
  tx: Transaction,
  consultationId: string | null,
  answers: Answered,
  chambers: Chamber[],
): Promise<string[]> {
  const standing = consultationId
    ? await tx.letterDraft.findMany({
        where: {
          consultationId,
          chamber: { in: chambers },
          state: { in: [...statesInMaking] },
          ...systemScope('of a consultation that the actor was seen to know'),
        },
        select: { chamber: true },
      })
    : []
  return [
    ...standing.map(
      ({ chamber }) =>
        `Over dit overleg is al een brief aan de ${chamberNames[chamber]} in de maak. Ga daarmee verder, of gooi die eerst weg.`,
    ),
    ...answers
      .filter(({ draftItems }) => draftItems.length > 0)
      .map(({ wording }) => `Over «${shortWording(wording, 80)}» is al een brief in de maak.`),
  ]
}

async function lockReported(tx: Transaction, actor: Actor, id: string) {
  await tx.$queryRaw`SELECT "id" FROM "Consultation" WHERE "id" = ${id}::uuid FOR UPDATE`
  const consultation = await tx.consultation.findFirst({
    where: { id, ...visibleConsultations(actor) },
    select: { id: true, dossierId: true, cancelledAt: true, meetsOn: true },
  })
  if (!consultation) throw new Problem('not-found')
  requireNoObjections(
    consultation.cancelledAt ? ['Dit overleg is geannuleerd. Er valt niets over te schrijven.'] : [],
  )
  return consultation
}

/** The ministry of who signs; while nobody does, that of who drafts. */
async function findMinistry(tx: Transaction, actor: Actor, signatoryId: string | null): Promise<string> {
  if (!signatoryId) return actor.organisationId
  return (await requireMinistryPost(tx, signatoryId)).organisation.id
}

async function writeDraft(
  tx: Transaction,
  world: World,
  actor: Actor,
  { consultationId, confidential, signatoryId }: NewDraft,
  place: { dossierId: string; chamber: Chamber; ministryId: string; subject: string; answers: string[] },
): Promise<string> {
  const { answers, ...facts } = place
  const now = world.clock.now()
  const said = consultationId ? await listSaidThere(tx, actor, consultationId) : []
  const told = said.filter(
    (item) => item.confidential && confidential.includes(item.id) && !answers.includes(item.id),
  )
  const items = [
    ...answers.map((obligationId) => ({ obligationId, role: 'fulfils' as const })),
    ...told.map((item) => ({ obligationId: item.id, role: 'reports' as const })),
  ]
  const { id } = await tx.letterDraft.create({
    data: {
      ...facts,
      consultationId,
      signatoryId,
      document: emptyDocument(),
      generated: [],
      offered: [],
      ...{ generatedAt: now, generatedByName: actor.name },
      ...{ savedAt: now, savedByName: actor.name },
      ...{ madeAt: now, madeByName: actor.name },
      items: { create: items.map((item, position) => ({ ...item, position })) },
      steps: { create: { state: 'concept', at: now, byName: actor.name } },
    },
    select: { id: true },
  })
  await writeFirstText(tx, actor, id)
  await recordDraftEvent(
    tx,
    world,
    actor,
    { id, dossierId: facts.dossierId },
    {
      action: 'internal-draft-made',
      facts: { chamber: chamberNames[facts.chamber] },
    },
  )
  return id
}

/** Its first text, as the register gives it. */
async function writeFirstText(tx: Transaction, actor: Actor, id: string): Promise<void> {
  const { facts } = await gatherFacts(tx, actor, await findDraft(tx, actor, id))
  const generated = composeLetter(facts)
  await tx.letterDraft.update({
    where: { id, ...systemScope('made in this transaction') },
    data: { generated, document: letterDocument(generated) },
  })
}
