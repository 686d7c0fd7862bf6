import { beforeEach, describe, expect, test } from 'vitest'
import { findAgreement } from '#app/features/agreements/find-agreement.server.ts'
import { visibleAgreements } from '#app/features/agreements/visible-agreements.server.ts'
import { addParticipants } from '#app/features/consultations/add-participants.server.ts'
import { addTopic } from '#app/features/consultations/add-topic.server.ts'
import { holdConsultation } from '#app/features/consultations/hold-consultation.server.ts'
import { planConsultation } from '#app/features/consultations/plan-consultation.server.ts'
import {
  documentOf,
  obligationBlock,
  paragraph,
  type ObligationFacts,
} from '#app/features/editor/document.ts'
import { dossiers, organisations, posts } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { establishMinutes } from './establish-minutes.server.ts'
import { releaseMinutes } from './release-minutes.server.ts'
import { removeTopic } from './remove-topic.server.ts'
import { saveSection } from './save-section.server.ts'

const world = useTestWorld()
const secretariat = actor('secretariat')
const id = 'aaaaaaaa-0000-4000-8000-000000000001'
const utrecht = { organisation: organisations.utrecht.id, name: 'Gemeente Utrecht' }
const agreement: ObligationFacts = {
  obligation: id,
  kind: 'agreement',
  owners: [utrecht],
  term: 'februari 2021',
  wording: 'De gemeenten leveren de casuïstiek aan.',
}

let consultationId: string
let sectionId: string
let topicId: string
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
  ;({ topicId, sectionId } = await addTopic(world, secretariat, { consultationId, title: 'Casuïstiek' }))
})

function text(...facts: ObligationFacts[]) {
  return documentOf(paragraph('Het overleg spreekt hierover.'), ...facts.map(obligationBlock))
}

function save(version: number, ...facts: ObligationFacts[]) {
  return saveSection(world, secretariat, { sectionId, version, document: JSON.stringify(text(...facts)) })
}

async function release() {
  await holdConsultation(world, secretariat, { consultationId, presence: [] })
  await releaseMinutes(world, secretariat, { consultationId })
}

async function eventsOf(subjectId: string) {
  return world.database.event.findMany({ where: { subjectId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
}

describe('minutes', () => {
  const seenBy = (key: Parameters<typeof actor>[0]) =>
    world.database.obligation.count({ where: { id, ...visibleAgreements(actor(key)) } })

  test('show an office its agreements from their release on', async () => {
    await save(1, agreement)
    expect(await seenBy('utrecht')).toBe(0)
    await release()
    expect(await seenBy('utrecht')).toBe(1)
    expect(await seenBy('rotterdam')).toBe(0)
  })

  test('remind an office of what it owes from their release on, and no longer once it is taken out', async () => {
    const planned = () =>
      world.database.reminder.count({
        where: { obligationId: id, recipientId: actor('utrecht').userId, state: 'planned' },
      })
    await save(1, agreement)
    expect(await planned()).toBe(0)
    await release()
    expect(await planned()).toBeGreaterThan(0)
    await save(2)
    expect(await planned()).toBe(0)
    await save(3, agreement)
    expect(await planned()).toBeGreaterThan(0)
  })

  test('are released once, after the consultation was held', async () => {
    await expect(releaseMinutes(world, secretariat, { consultationId })).rejects.toMatchObject({
      objections: ['Leg eerst vast dat het overleg is gehouden.'],
    })
    await release()
    await releaseMinutes(world, secretariat, { consultationId })
    const released = (await eventsOf(consultationId)).filter(({ action }) => action === 'minutes-released')
    expect(released).toHaveLength(1)
  })

  test('tell offices of later changes, not of those in the draft', async () => {
    await save(1, agreement)
    await save(2, { ...agreement, wording: 'Eerste tekst.' })
    await release()
    await save(3, { ...agreement, wording: 'Tweede tekst.' })
    const reworded = (await eventsOf(id)).filter(({ action }) => action === 'minutes-reworded')
    expect(reworded.map(({ audience }) => audience).sort()).toEqual(['everyone', 'ministry'])
  })

  test('are established after they were circulated, and then no longer change', async () => {
    await expect(establishMinutes(world, secretariat, { consultationId })).rejects.toMatchObject({
      kind: 'against-the-rules',
    })
    await release()
    await establishMinutes(world, secretariat, { consultationId })
    await expect(save(1, agreement)).rejects.toMatchObject({
      objections: ['Het verslag is vastgesteld. De tekst kan niet meer veranderen.'],
    })
    await expect(addTopic(world, secretariat, { consultationId, title: 'Extra' })).rejects.toMatchObject({
      kind: 'against-the-rules',
    })
  })

  test('keep a topic that somebody wrote about', async () => {
    await save(1)
    await expect(removeTopic(world, secretariat, { consultationId, topicId })).rejects.toMatchObject({
      kind: 'against-the-rules',
    })
  })

  test('lose a topic that nobody wrote about', async () => {
    await removeTopic(world, secretariat, { consultationId, topicId })
    expect(await world.database.minutesSection.count()).toBe(0)
  })
})

describe.each([
  ['liaison', 'not-allowed'],
  ['reader', 'not-allowed'],
  ['utrecht', 'not-allowed'],
  ['administrator', 'not-allowed'],
  ['outsider', 'not-allowed'],
  ['stranger', 'not-found'],
] as const)('%s', (key, kind) => {
  /** A secretariat, but of another dossier. */
  const stranger = {
    ...actor('secretariat'),
    roles: [{ role: 'secretariat' as const, dossierId: dossiers.shelter.id }],
  }
  const who = key === 'stranger' ? stranger : actor(key)

  test.each([
    ['write', () => saveSection(world, who, { sectionId, version: 1, document: text(agreement) })],
    ['release', () => releaseMinutes(world, who, { consultationId })],
    ['establish', () => establishMinutes(world, who, { consultationId })],
    ['remove a topic', () => removeTopic(world, who, { consultationId, topicId })],
  ])('does not %s', async (_what, attempt) => {
    const events = await world.database.event.count()
    await expect(attempt()).rejects.toMatchObject({ kind })
    expect(await world.database.event.count()).toBe(events)
    expect(await world.database.obligation.count()).toBe(0)
  })
})

describe('the words of an item that its minutes reword', () => {
  const reword = (version: number, wording: string, term = agreement.term) =>
    save(version, { ...agreement, wording, term })
  const formerFor = async (key: Parameters<typeof actor>[0]) =>
    (await findAgreement(world, actor(key), id)).formerWordings.map(({ wording }) => wording)

  test('are kept once a day and at the release, not at every save of who is typing', async () => {
    await save(1, agreement)
    await reword(2, 'Eerste tekst.')
    expect(await formerFor('secretariat')).toEqual([])
    world.clock.moveTo(new Date('2020-11-06T09:00:00Z'))
    await reword(3, 'Tweede tekst.')
    world.clock.moveTo(new Date('2020-11-06T09:01:00Z'))
    await reword(4, 'Derde tekst.')
    expect(await formerFor('secretariat')).toEqual(['Eerste tekst.'])
    await release()
    world.clock.moveTo(new Date('2020-11-06T11:00:00Z'))
    await reword(5, 'Vierde tekst.')
    world.clock.moveTo(new Date('2020-11-06T11:01:00Z'))
    await reword(6, 'Vijfde tekst.')
    expect(await formerFor('secretariat')).toEqual(['Derde tekst.', 'Eerste tekst.'])
  })

  test('are the ministry’s where they were replaced before the release, and so is the term', async () => {
    await save(1, agreement)
    world.clock.moveTo(new Date('2020-11-06T09:00:00Z'))
    await reword(2, 'De gemeenten leveren alles aan.', 'maart 2021')
    world.clock.moveTo(new Date('2020-11-06T10:00:00Z'))
    await release()
    expect(await formerFor('secretariat')).toEqual([agreement.wording])
    expect(await formerFor('utrecht')).toEqual([])
    const { term, olderTerms } = await findAgreement(world, actor('utrecht'), id)
    expect([term?.words, ...olderTerms]).toEqual(['maart 2021'])
    expect((await findAgreement(world, secretariat, id)).olderTerms).toMatchObject([
      { words: 'februari 2021' },
    ])
    world.clock.moveTo(new Date('2020-11-09T10:00:00Z'))
    await reword(3, 'De gemeenten leveren cijfers aan.', 'april 2021')
    expect(await formerFor('utrecht')).toEqual(['De gemeenten leveren alles aan.'])
    expect((await findAgreement(world, actor('utrecht'), id)).olderTerms).toMatchObject([
      { words: 'maart 2021' },
    ])
  })
})
