import { beforeEach, describe, expect, test } from 'vitest'
import { addParticipants } from '#app/features/consultations/add-participants.server.ts'
import { addTopic } from '#app/features/consultations/add-topic.server.ts'
import { cancelConsultation } from '#app/features/consultations/cancel-consultation.server.ts'
import { planConsultation } from '#app/features/consultations/plan-consultation.server.ts'
import {
  documentOf,
  obligationBlock,
  paragraph,
  type ObligationFacts,
} from '#app/features/editor/document.ts'
import { dossiers, organisations, posts } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { saveSection } from './save-section.server.ts'

const world = useTestWorld()
const secretariat = actor('secretariat')
const id = 'aaaaaaaa-0000-4000-8000-000000000001'
const utrecht = { organisation: organisations.utrecht.id, name: 'Gemeente Utrecht' }
const rotterdam = { organisation: organisations.rotterdam.id, name: 'Gemeente Rotterdam' }
const agreement: ObligationFacts = {
  obligation: id,
  kind: 'agreement',
  owners: [utrecht],
  term: 'februari 2021',
  wording: 'De gemeenten leveren de casuïstiek aan.',
}

let consultationId: string
let sectionId: string
beforeEach(async () => {
  consultationId = await planConsultation(world, secretariat, {
    dossierId: dossiers.lvv.id,
    kind: 'administrative',
    title: 'Bestuurlijk overleg LVV',
    meetsOn: '2020-11-04',
    beginsAtTime: '',
    place: '',
  })
  await addParticipants(world, secretariat, {
    consultationId,
    participants: [{ postId: posts.aldermanOfUtrecht.id }, { postId: posts.aldermanOfRotterdam.id }],
  })
  ;({ sectionId } = await addTopic(world, secretariat, { consultationId, title: 'Casuïstiek' }))
})

function text(...facts: ObligationFacts[]) {
  return documentOf(paragraph('Het overleg spreekt hierover.'), ...facts.map(obligationBlock))
}

function save(version: number, ...facts: ObligationFacts[]) {
  return saveSection(world, secretariat, { sectionId, version, document: JSON.stringify(text(...facts)) })
}

function record(obligationId = id) {
  return world.database.obligation.findUniqueOrThrow({
    where: { id: obligationId },
    include: { term: true, parties: true, agreement: true, commitment: true, decision: true },
  })
}

async function eventsOf(subjectId: string) {
  return world.database.event.findMany({ where: { subjectId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
}

describe('a saved section', () => {
  test('makes a record of what is marked, with its owners and its term', async () => {
    expect(await save(1, agreement)).toEqual({ version: 2, savedAt: '10:00' })
    expect(await record()).toMatchObject({
      kind: 'agreement',
      wording: agreement.wording,
      saidOn: '2020-11-04',
      consultationId,
      sectionId,
      earliestOn: '2021-02-01',
      latestOn: '2021-02-28',
      term: { words: 'februari 2021' },
      parties: [{ organisationId: utrecht.organisation, role: 'owner' }],
    })
  })

  test('records a promise to the Tweede Kamer and a follow-up decision each as their own kind', async () => {
    const promise = { ...agreement, kind: 'commitment' as const }
    const decision = { ...agreement, kind: 'decision' as const, obligation: id.replace(/1$/, '2') }
    await save(1, promise, decision)
    expect(await record()).toMatchObject({
      kind: 'commitment',
      commitment: { origin: 'promise', chamber: 'TK' },
    })
    expect(await record(decision.obligation)).toMatchObject({ kind: 'decision', decision: { takenOn: null } })
  })

  test('waits for words before it makes a record', async () => {
    await save(1, { ...agreement, wording: '' })
    expect(await world.database.obligation.count()).toBe(0)
  })

  test('takes over another wording, owner and term, with the history of each', async () => {
    await save(1, agreement)
    await save(2, { ...agreement, wording: 'Utrecht levert aan.', owners: [rotterdam], term: 'maart 2021' })
    expect(await record()).toMatchObject({
      wording: 'Utrecht levert aan.',
      version: 2,
      latestOn: '2021-03-31',
      parties: [{ organisationId: rotterdam.organisation }],
    })
    const events = await eventsOf(id)
    expect(events.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['minutes-reworded', 'minutes-owners-changed', 'minutes-term-changed']),
    )
    expect(
      events.every(({ action, audience }) => action === 'agreement-recorded' || audience === 'ministry'),
    ).toBe(true)
  })

  test('withdraws what is taken out, and brings it back', async () => {
    await save(1, agreement)
    await save(2)
    expect(await record()).toMatchObject({ closedOn: '2020-11-05', agreement: { withdrawnOn: '2020-11-05' } })
    await save(3, agreement)
    expect(await record()).toMatchObject({ closedOn: null, agreement: { withdrawnOn: null } })
  })

  test('leaves alone what has ended, and refuses to reword it', async () => {
    await save(1, agreement)
    await world.database.agreement.update({ where: { obligationId: id }, data: { settledOn: '2020-11-05' } })
    await world.database.obligation.update({ where: { id }, data: { closedOn: '2020-11-05' } })
    await save(2)
    await save(3, agreement)
    expect(await record()).toMatchObject({ closedOn: '2020-11-05', agreement: { settledOn: '2020-11-05' } })
    await expect(save(4, { ...agreement, wording: 'Anders.' })).rejects.toMatchObject({
      kind: 'against-the-rules',
    })
  })

  test('never touches a record of another section', async () => {
    await save(1, agreement)
    const other = await addTopic(world, secretariat, { consultationId, title: 'Rondvraag' })
    const forged = text({ ...agreement, wording: 'Gekaapt.' })
    await expect(
      saveSection(world, secretariat, { sectionId: other.sectionId, version: 1, document: forged }),
    ).rejects.toMatchObject({ kind: 'against-the-rules' })
    expect(await record()).toMatchObject({ wording: agreement.wording, sectionId })
    expect(
      await world.database.minutesSection.findUniqueOrThrow({ where: { id: other.sectionId } }),
    ).toMatchObject({ version: 1 })
  })

  test('is not overwritten from an older version: the other text comes back', async () => {
    await save(1, agreement)
    await expect(
      saveSection(world, secretariat, {
        sectionId,
        version: 1,
        document: documentOf(paragraph('Iets anders.')),
      }),
    ).rejects.toMatchObject({
      kind: 'changed-meanwhile',
      theirs: { version: 2, document: text(agreement), savedByName: 'Sanne Bakker', savedAt: '10:00' },
    })
  })

  test('is saved by one of two who save the same version at once', async () => {
    const texts = ['Een.', 'Twee.'].map((words) => documentOf(paragraph(words)))
    const saves = await Promise.allSettled(
      texts.map((document) => saveSection(world, secretariat, { sectionId, version: 1, document })),
    )
    expect(saves.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(saves.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { kind: 'changed-meanwhile', theirs: { version: 2 } },
    })
  })

  test('may be saved again after an answer that got lost', async () => {
    await save(1, agreement)
    expect(await save(1, agreement)).toMatchObject({ version: 2 })
  })

  test.each(['', 'geen json', '{"root":{}}', null, { root: { type: 'root', children: 'x' } }])(
    'is refused when it cannot be read: %j',
    async (document) => {
      await expect(
        saveSection(world, secretariat, { sectionId, version: 1, document }),
      ).rejects.toMatchObject({
        kind: 'against-the-rules',
      })
    },
  )

  test('is written down in the history once a day', async () => {
    await save(1, agreement)
    await save(2)
    const written = (await eventsOf(consultationId)).filter(({ action }) => action === 'minutes-written')
    expect(written).toMatchObject([{ facts: { topic: 'Casuïstiek' }, audience: 'ministry' }])
  })

  test('is not written for a consultation that was cancelled', async () => {
    await cancelConsultation(world, secretariat, { consultationId })
    await expect(save(1, agreement)).rejects.toMatchObject({ kind: 'against-the-rules' })
  })
})
