import { beforeEach, expect, test } from 'vitest'
import { addParticipants } from '#app/features/consultations/add-participants.server.ts'
import { addTopic } from '#app/features/consultations/add-topic.server.ts'
import { holdConsultation } from '#app/features/consultations/hold-consultation.server.ts'
import { planConsultation } from '#app/features/consultations/plan-consultation.server.ts'
import { documentOf, obligationBlock, paragraph, textOf } from '#app/features/editor/document.ts'
import { establishMinutes } from '#app/features/minutes/establish-minutes.server.ts'
import { releaseMinutes } from '#app/features/minutes/release-minutes.server.ts'
import { saveSection } from '#app/features/minutes/save-section.server.ts'
import { documentIn } from '#app/features/minutes/section-document.ts'
import { dossiers, organisations, posts } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { adoptWording } from './adopt-wording.server.ts'
import { reactToWording } from './react-to-wording.server.ts'

const world = useTestWorld('2020-11-10T10:00')
const secretariat = actor('secretariat')
const utrecht = { organisation: organisations.utrecht.id, name: 'Gemeente Utrecht' }
const id = 'aaaaaaaa-0000-4000-8000-000000000001'
let consultationId = ''
let sectionId = ''
let reaction = ''

beforeEach(async () => {
  consultationId = await planConsultation(world, secretariat, {
    ...{ dossierId: dossiers.lvv.id, kind: 'administrative', title: 'Overleg', meetsOn: '2020-11-04' },
    ...{ beginsAtTime: '', place: '' },
  })
  await addParticipants(world, secretariat, {
    consultationId,
    participants: [{ postId: posts.aldermanOfUtrecht.id }],
  })
  ;({ sectionId } = await addTopic(world, secretariat, { consultationId, title: 'Casuïstiek' }))
  const participant = await world.database.participant.findFirstOrThrow()
  await holdConsultation(world, secretariat, {
    consultationId,
    presence: [{ participantId: participant.id, presence: 'present', replacedBy: '' }],
  })
  await save(1, 'Utrecht telt de plekken.')
  await releaseMinutes(world, secretariat, { consultationId })
  reaction = await dispute()
})

function save(version: number, wording: string) {
  const facts = { obligation: id, kind: 'agreement' as const, owners: [utrecht], term: '', wording }
  const document = documentOf(paragraph('Hierover is gesproken.'), obligationBlock(facts))
  return saveSection(world, secretariat, { sectionId, version, document: JSON.stringify(document) })
}

async function dispute() {
  const { version } = await world.database.obligation.findUniqueOrThrow({ where: { id } })
  const said = { otherWording: 'Utrecht schat\nde plekken.', remark: 'Zo is het gezegd.' }
  await reactToWording(world, actor('utrecht'), { id, version, seen: null, stance: 'disputed', ...said })
  return (await world.database.reaction.findFirstOrThrow({ where: { state: 'given' } })).id
}

async function adopt() {
  const { version } = await world.database.obligation.findUniqueOrThrow({ where: { id } })
  const words = { wording: 'Utrecht schat\nde plekken.', answer: '', sharedReason: '' }
  await adoptWording(world, secretariat, { id: reaction, version, ...words })
  const { document, version: ofSection } = await world.database.minutesSection.findUniqueOrThrow({
    where: { id: sectionId },
  })
  return { text: textOf(documentIn(document)), ofSection }
}

test('minutes that do not stand yet change along, and saving them again changes nothing', async () => {
  const { text, ofSection } = await adopt()
  expect(text).toBe('Hierover is gesproken.\nUtrecht schat de plekken.')
  await save(ofSection, 'Utrecht schat de plekken.')
  const item = await world.database.obligation.findUniqueOrThrow({ where: { id } })
  expect(item).toMatchObject({ wording: 'Utrecht schat\nde plekken.', closedOn: null })
})

test('whoever was writing in those minutes is shown both texts', async () => {
  const { ofSection } = await adopt()
  await expect(save(ofSection - 1, 'Utrecht meet de plekken.')).rejects.toMatchObject({
    kind: 'changed-meanwhile',
  })
})

test('minutes that stand keep their text', async () => {
  await establishMinutes(world, secretariat, { consultationId })
  expect((await adopt()).text).toContain('Utrecht telt de plekken.')
})

test('other words in the minutes end a dispute about the old ones', async () => {
  await save(2, 'Utrecht meet de plekken.')
  const row = await world.database.reaction.findUniqueOrThrow({ where: { id: reaction } })
  expect(row).toMatchObject({ state: 'lapsed', answer: 'Vervallen, omdat de tekst is gewijzigd.' })
})
