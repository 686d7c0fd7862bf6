import type { Actor } from '#app/features/access/actor.ts'
import { recordAgreement } from '#app/features/agreements/record-agreement.server.ts'
import { recordCommitment } from '#app/features/commitments/record-commitment.server.ts'
import { addParticipants } from '#app/features/consultations/add-participants.server.ts'
import { holdConsultation } from '#app/features/consultations/hold-consultation.server.ts'
import { planConsultation } from '#app/features/consultations/plan-consultation.server.ts'
import { recordDecision } from '#app/features/decisions/record-decision.server.ts'
import { letterIn } from '#app/features/drafts/letter-document.ts'
import { makeDraft, type NewDraft } from '#app/features/drafts/make-draft.server.ts'
import { textOf } from '#app/features/editor/document.ts'
import { dossiers, organisations, posts } from '#prisma/demo/cast.ts'
import { actor, type TestWorld } from './test-world.ts'

const secretariat = actor('secretariat')
const dossierId = dossiers.lvv.id

/** A consultation that was held, with an agreement, one in confidence and a decision, and what the Kamer asked about it. */
export interface LetterCase {
  consultationId: string
  agreement: string
  secret: string
  asked: string
}

export async function layLetterCase(world: TestWorld): Promise<LetterCase> {
  const consultationId = await consult(world)
  const said = { dossierId, saidOn: '2020-11-04', consultationId }
  const agreement = await recordAgreement(world, secretariat, {
    ...said,
    confidential: false,
    wording: 'Utrecht telt de plekken.',
    owners: [organisations.utrecht.id],
    term: { words: 'uiterlijk 1 maart 2021' },
  })
  const secret = await recordAgreement(world, secretariat, {
    ...said,
    confidential: true,
    wording: 'Het bedrag blijft onder ons.',
    owners: [organisations.utrecht.id],
    term: null,
  })
  await recordDecision(world, secretariat, {
    ...said,
    confidential: false,
    wording: 'Besluit over het vervolg.',
    gate: 'de evaluatie van het WODC',
    owners: [organisations.ministry.id],
    term: { words: 'in februari 2021' },
  })
  const asked = await recordCommitment(world, secretariat, {
    dossierId,
    saidOn: '2020-09-24',
    origin: 'request',
    chamber: 'TK',
    activity: 'Algemeen Overleg asielbeleid',
    owners: [organisations.ministry.id],
    term: null,
    wording: 'De uitkomst van het overleg van 4 november 2020 vertellen.',
  })
  return { consultationId, agreement, secret, asked }
}

async function consult(world: TestWorld): Promise<string> {
  const consultationId = await planConsultation(world, secretariat, {
    dossierId,
    kind: 'administrative',
    title: 'Overleg over de proef',
    meetsOn: '2020-11-04',
    beginsAtTime: '',
    place: '',
  })
  await addParticipants(world, secretariat, {
    consultationId,
    participants: [
      { postId: posts.stateSecretary.id },
      { postId: posts.mayorOfTilburg.id, representsId: organisations.vng.id, capacity: 'VNG-bestuurder' },
      { postId: posts.aldermanOfUtrecht.id },
      { postId: posts.aldermanOfGroningen.id },
    ],
  })
  const seats = await world.database.participant.findMany({ where: { consultationId } })
  await holdConsultation(world, secretariat, {
    consultationId,
    presence: seats.map(({ id, postId }) => ({
      participantId: id,
      presence: postId === posts.aldermanOfGroningen.id ? ('absent' as const) : ('present' as const),
      replacedBy: '',
    })),
  })
  return consultationId
}

/** Begins a letter about it to the Tweede Kamer, that answers what was asked. */
export function beginLetter(
  world: TestWorld,
  { consultationId, asked }: LetterCase,
  traits: Partial<NewDraft> = {},
  by: Actor = secretariat,
): Promise<string[]> {
  return makeDraft(world, by, {
    consultationId,
    chambers: ['TK'],
    answers: [asked],
    confidential: [],
    signatoryId: posts.stateSecretary.id,
    subject: 'Terugkoppeling',
    ...traits,
  })
}

export async function textOfLetter(world: TestWorld, id: string): Promise<string> {
  const { document } = await world.database.letterDraft.findUniqueOrThrow({ where: { id } })
  return textOf(letterIn(document))
}
