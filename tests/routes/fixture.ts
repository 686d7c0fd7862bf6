import { recordAgreement } from '#app/features/agreements/record-agreement.server.ts'
import { recordCommitment } from '#app/features/commitments/record-commitment.server.ts'
import { relateCommitments } from '#app/features/commitments/relate-commitments.server.ts'
import { addParticipants } from '#app/features/consultations/add-participants.server.ts'
import { addTopic } from '#app/features/consultations/add-topic.server.ts'
import { holdConsultation } from '#app/features/consultations/hold-consultation.server.ts'
import { planConsultation } from '#app/features/consultations/plan-consultation.server.ts'
import { addStages } from '#app/features/decisions/add-stages.server.ts'
import { changeStageTerm } from '#app/features/decisions/change-stage-term.server.ts'
import { recordDecision } from '#app/features/decisions/record-decision.server.ts'
import { addPromise } from '#app/features/drafts/add-promise.server.ts'
import { makeDraft } from '#app/features/drafts/make-draft.server.ts'
import { fulfilCommitment } from '#app/features/letters/fulfil-commitment.server.ts'
import { askExtension } from '#app/features/extensions/ask-extension.server.ts'
import { readIn } from '#app/features/intake/read-in.server.ts'
import { releaseMinutes } from '#app/features/minutes/release-minutes.server.ts'
import { reactToWording } from '#app/features/reactions/react-to-wording.server.ts'
import { addWait } from '#app/features/waiting/add-wait.server.ts'
import { dossiers, organisations, posts } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { aLetter } from '#tests/support/a-letter.ts'
import { actor, type TestWorld } from '#tests/support/test-world.ts'
import { layEvidence } from './evidence.ts'
import { sendMails } from './mails.ts'

const dossierId = dossiers.lvv.id
const secretariat = actor('secretariat')

/** The ids that stand for the parameters in the addresses: everything in the dossier LVV, the agreement is Utrecht's. */
export async function layFixture(
  world: TestWorld,
  { released }: { released: boolean },
): Promise<Record<string, string>> {
  const consultationId = await consult(world)
  const said = { dossierId, saidOn: '2020-11-04', consultationId, confidential: false }
  const agreement = await recordAgreement(world, secretariat, {
    ...said,
    wording: 'Utrecht telt de plekken.',
    owners: [organisations.utrecht.id],
    term: { words: 'uiterlijk 1 maart 2021' },
  })
  const decision = await recordDecision(world, secretariat, {
    ...said,
    wording: 'Besluit over het vervolg.',
    gate: 'de evaluatie',
    owners: [organisations.ministry.id],
    term: { words: 'in februari 2021' },
  })
  if (released) await releaseMinutes(world, secretariat, { consultationId })
  const [topic] = await world.database.agendaTopic.findMany({
    where: { consultationId },
    include: { section: true },
  })
  const participant = await world.database.participant.findFirst({ where: { consultationId } })
  return {
    consultation: consultationId,
    topic: topic?.id ?? '',
    section: topic?.section?.id ?? '',
    participant: participant?.id ?? '',
    agreement,
    ...(await askForUtrecht(world, agreement, released)),
    party: (await world.database.party.findFirst({ where: { obligationId: agreement } }))?.id ?? '',
    decision,
    attachment: await layEvidence(world, agreement, dossierId),
    ...(await layGate(world, { decision, agreement })),
    ...(await commit(world)),
    ...(await sendMails(world, agreement)),
    ...(await namePeople(world)),
    dossier: dossierId,
    period: (await world.database.recessPeriod.findFirst())?.id ?? '',
    ...(await keepRules(world)),
    token: 'no-such-token',
  }
}

/** Two steps of the decision, of which the first slipped; the agreement waits for the decision. */
async function layGate(
  world: TestWorld,
  { decision, agreement }: { decision: string; agreement: string },
): Promise<{ obligation: string; stage: string; wait: string; slip: string }> {
  const stages = (['draft', 'report'] as const).map((kind) => ({
    kind,
    name: '',
    organisationId: null,
    words: 'januari 2021',
  }))
  const [draft = '', report = ''] = await addStages(world, secretariat, { decisionId: decision, stages })
  await addWait(world, secretariat, { id: agreement, stageId: report, forId: null })
  const slip = await changeStageTerm(world, secretariat, {
    decisionId: decision,
    stageId: draft,
    version: 1,
    words: 'februari 2021',
    saidOn: '2020-11-20',
    window: null,
    reason: 'Later.',
  })
  const wait = await world.database.wait.findFirst({ where: { obligationId: agreement } })
  return { obligation: agreement, stage: report, wait: wait?.id ?? '', slip: slip ?? '' }
}

/** A first version of the rules for reminders, of everything and of the dossier, which says what holds anyway. */
async function keepRules(world: TestWorld): Promise<Record<string, string>> {
  const version = { number: 1, why: 'Een reden.', madeAt: world.clock.now(), madeByName: 'Sanne Bakker' }
  await world.database.policy.createMany({
    data: [
      { ...version, level: 'general' },
      { ...version, level: dossierId, dossierId },
    ],
  })
  return { kind: 'afspraken', width: 'dag', number: '1', ...(await keepLetterText(world)) }
}

/** A first version of how the letters of the ministry end. */
async function keepLetterText(world: TestWorld): Promise<{ ministry: string; part: string }> {
  const organisationId = organisations.ministry.id
  const made = { madeAt: world.clock.now(), madeByName: actor('administrator').name }
  await world.database.letterTemplate.create({
    data: { organisationId, key: 'closing', number: 1, text: 'Hoogachtend,', ...made },
  })
  return { ministry: organisationId, part: 'slot' }
}

async function consult(world: TestWorld): Promise<string> {
  const consultationId = await planConsultation(world, secretariat, {
    dossierId,
    kind: 'administrative',
    title: 'Overleg van de proef',
    meetsOn: '2020-11-04',
    beginsAtTime: '',
    place: '',
  })
  await addTopic(world, secretariat, { consultationId, title: 'Eerste punt' })
  await addTopic(world, secretariat, { consultationId, title: 'Tweede punt' })
  const seated = [posts.aldermanOfUtrecht.id, posts.aldermanOfRotterdam.id].map((postId) => ({ postId }))
  await addParticipants(world, secretariat, { consultationId, participants: seated })
  const participants = await world.database.participant.findMany({ where: { consultationId } })
  const presence = participants.map(({ id }) => ({
    participantId: id,
    presence: 'present' as const,
    replacedBy: '',
  }))
  await holdConsultation(world, secretariat, { consultationId, presence })
  return consultationId
}

/** An open commitment with a letter in the making, and the letter that closed another. */
async function commit(world: TestWorld): Promise<Record<string, string>> {
  const promise = {
    dossierId,
    saidOn: '2020-09-24',
    origin: 'promise' as const,
    chamber: 'TK' as const,
    activity: 'Algemeen Overleg',
    owners: [organisations.ministry.id],
    term: { words: 'voorjaar 2021' },
  }
  const commitment = await recordCommitment(world, secretariat, {
    ...promise,
    wording: 'De Kamer krijgt een brief.',
  })
  const closed = await recordCommitment(world, secretariat, {
    ...promise,
    wording: 'De Kamer krijgt een verslag.',
  })
  const letter = {
    reference: '3090253',
    sentOn: '2020-11-17',
    subject: 'Terugkoppeling',
    chamber: 'TK' as const,
  }
  await fulfilCommitment(world, actor('liaison'), { id: closed, version: 1, letter })
  await relateCommitments(world, secretariat, { id: commitment, earlierId: closed, kind: 'repeats' })
  const relation = await world.database.relation.findFirst({ where: { fromId: commitment } })
  const row = await world.database.letter.findFirst({ where: { dossierId } })
  const draft = { ...(await beginLetter(world, commitment)), ...(await readInLetter(world)) }
  return { commitment, earlier: closed, relation: relation?.id ?? '', letter: row?.id ?? '', ...draft }
}

/** A letter in the making that answers it, and promises something of its own. */
async function beginLetter(
  world: TestWorld,
  commitment: string,
): Promise<Record<'draft' | 'item' | 'format' | 'step', string>> {
  const [draft = ''] = await makeDraft(world, secretariat, {
    consultationId: null,
    chambers: ['TK'],
    answers: [commitment],
    confidential: [],
    signatoryId: null,
    subject: 'Een brief',
  })
  await addPromise(world, secretariat, { id: draft, wording: 'De Kamer krijgt meer.', term: '' })
  const item = await world.database.draftItem.findFirst({ where: { draftId: draft, obligationId: null } })
  return { draft, item: item?.id ?? '', format: 'odt', step: 'afstemmen' }
}

/** People, functions and users; the person works for Rotterdam. */
async function namePeople(world: TestWorld): Promise<Record<string, string>> {
  const role = await world.database.roleAssignment.findFirst({ where: { userId: userIdOf('groningen') } })
  const person = await world.database.person.findFirst({ where: { name: 'Bram Visser' } })
  return {
    organisation: organisations.tilburg.id,
    person: person?.id ?? '',
    post: posts.mayorOfTilburg.id,
    user: userIdOf('groningen'),
    role: role?.id ?? '',
  }
}

/** A request of Utrecht's own for a later term, and its dispute of the words, once it knows of its agreement. */
async function askForUtrecht(
  world: TestWorld,
  id: string,
  released: boolean,
): Promise<{ obligation: string; extension: string; reaction: string }> {
  if (!released) return { obligation: id, extension: '', reaction: '' }
  const { version } = await world.database.obligation.findUniqueOrThrow({ where: { id } })
  await askExtension(world, actor('utrecht'), {
    id,
    version,
    organisationId: null,
    words: 'mei 2021',
    window: null,
    reviewOn: null,
    reason: 'De telling loopt uit.',
  })
  const request = await world.database.extension.findFirstOrThrow()
  await reactToWording(world, actor('utrecht'), {
    ...{ id, version, seen: null, stance: 'disputed', otherWording: 'Utrecht schat de plekken.' },
    remark: 'Zo is het gezegd.',
  })
  const reaction = await world.database.reaction.findFirstOrThrow()
  return { obligation: id, extension: request.id, reaction: reaction.id }
}

/** A letter that was read in and of which nothing was decided; the passage is a promise. */
async function readInLetter(world: TestWorld): Promise<{ intake: string; passage: string }> {
  const brought = { pasted: aLetter('1234567') }
  const { id } = await readIn(world, actor('liaison'), { dossierId, brought })
  const passage = await world.database.passage.findFirstOrThrow({
    where: { intakeId: id, kind: 'commitment' },
    select: { id: true },
  })
  return { intake: id, passage: passage.id }
}
