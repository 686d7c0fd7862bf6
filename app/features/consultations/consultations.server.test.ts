import { beforeEach, describe, expect, test } from 'vitest'
import { dossiers, organisations, posts } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { addParticipants } from './add-participants.server.ts'
import { addTopic } from './add-topic.server.ts'
import { cancelConsultation } from './cancel-consultation.server.ts'
import { changeConsultation } from './change-consultation.server.ts'
import { changeParticipant } from './change-participant.server.ts'
import { holdConsultation } from './hold-consultation.server.ts'
import { moveTopic } from './move-topic.server.ts'
import { planConsultation } from './plan-consultation.server.ts'
import { removeParticipant } from './remove-participant.server.ts'
import { renameTopic } from './rename-topic.server.ts'
import { resumeConsultation } from './resume-consultation.server.ts'
import { visibleConsultations } from './visible-consultations.server.ts'

const world = useTestWorld()
const secretariat = actor('secretariat')
const input = {
  dossierId: dossiers.lvv.id,
  kind: 'administrative' as const,
  title: 'Bestuurlijk overleg LVV',
  meetsOn: '2020-11-04',
  beginsAtTime: '14:00',
  place: 'Den Haag',
}
const change = { ...input, version: 1, title: 'Overleg LVV' }
const nowhere = '99999999-9999-4999-8999-999999999999'

let consultationId: string
beforeEach(async () => {
  consultationId = await planConsultation(world, secretariat, input)
})

async function seat(postId: string, facts: { representsId?: string; capacity?: string } = {}) {
  await addParticipants(world, secretariat, { consultationId, participants: [{ postId, ...facts }] })
  return world.database.participant.findFirstOrThrow({ where: { consultationId, postId } })
}

function actions() {
  return world.database.event
    .findMany({ where: { subjectId: consultationId }, orderBy: { at: 'asc' } })
    .then((events) => events.map(({ action }) => action))
}

describe('a consultation', () => {
  test('is planned with minutes that nobody wrote in yet', async () => {
    const found = await world.database.consultation.findUniqueOrThrow({
      where: { id: consultationId },
      include: { minutes: true },
    })
    expect(found).toMatchObject({ title: input.title, beginsAtTime: '14:00', heldAt: null })
    expect(found.minutes).toMatchObject({ state: 'draft', releasedAt: null })
    expect(await actions()).toEqual(['consultation-planned'])
  })

  test('is not planned twice', async () => {
    await expect(planConsultation(world, secretariat, input)).rejects.toMatchObject({
      kind: 'against-the-rules',
    })
  })

  test('is planned in a dossier of one’s own', async () => {
    await expect(
      planConsultation(world, secretariat, { ...input, dossierId: nowhere }),
    ).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('shows the second of two editors what the first saved', async () => {
    await changeConsultation(world, secretariat, { consultationId, ...change })
    await expect(
      changeConsultation(world, secretariat, { consultationId, ...change, title: 'Anders' }),
    ).rejects.toMatchObject({ kind: 'changed-meanwhile', theirs: { title: 'Overleg LVV', version: 2 } })
  })

  test('keeps its day once something was agreed, because terms are read from it', async () => {
    await world.database.obligation.create({
      data: {
        kind: 'agreement',
        dossierId: dossiers.lvv.id,
        wording: 'Aanleveren.',
        saidOn: '2020-11-04',
        assignedOn: '2020-11-05',
        consultationId,
      },
    })
    await expect(
      changeConsultation(world, secretariat, { consultationId, ...change, meetsOn: '2020-11-03' }),
    ).rejects.toMatchObject({ kind: 'against-the-rules' })
    await changeConsultation(world, secretariat, { consultationId, ...change })
  })

  test('is held on a day that has come', async () => {
    const later = await planConsultation(world, secretariat, { ...input, meetsOn: '2020-11-06' })
    await expect(
      holdConsultation(world, secretariat, { consultationId: later, presence: [] }),
    ).rejects.toMatchObject({
      objections: ['Dit overleg is pas op 6 november 2020. Leg daarna vast dat het is gehouden.'],
    })
  })

  test('records who was there, and again when that was wrong', async () => {
    const { id: participantId } = await seat(posts.aldermanOfUtrecht.id)
    const presence = [{ participantId, presence: 'present' as const, replacedBy: '' }]
    await holdConsultation(world, secretariat, { consultationId, presence })
    const replaced = [{ participantId, presence: 'replaced' as const, replacedBy: 'de directeur' }]
    await holdConsultation(world, secretariat, { consultationId, presence: replaced })
    expect(
      await world.database.participant.findUniqueOrThrow({ where: { id: participantId } }),
    ).toMatchObject({ presence: 'replaced', replacedBy: 'de directeur' })
    expect(await actions()).toEqual([
      'consultation-planned',
      'participants-added',
      'consultation-held',
      'presence-recorded',
    ])
  })

  test('is cancelled and taken up again', async () => {
    await cancelConsultation(world, secretariat, { consultationId })
    await cancelConsultation(world, secretariat, { consultationId })
    await expect(
      holdConsultation(world, secretariat, { consultationId, presence: [] }),
    ).rejects.toMatchObject({ kind: 'against-the-rules' })
    await resumeConsultation(world, secretariat, { consultationId })
    await holdConsultation(world, secretariat, { consultationId, presence: [] })
    await expect(cancelConsultation(world, secretariat, { consultationId })).rejects.toMatchObject({
      objections: ['Dit overleg is al gehouden en kan niet meer worden geannuleerd.'],
    })
    expect(await actions()).toEqual([
      'consultation-planned',
      'consultation-cancelled',
      'consultation-resumed',
      'consultation-held',
    ])
  })
})

describe('the table', () => {
  test('seats six administrators at once, one of them for the VNG', async () => {
    const { stateSecretary, mayorOfTilburg, ...aldermen } = posts
    const participants = [
      { postId: mayorOfTilburg.id, representsId: organisations.vng.id, capacity: 'VNG-bestuurder' },
      ...Object.values(aldermen).map(({ id }) => ({ postId: id })),
    ]
    expect(await addParticipants(world, secretariat, { consultationId, participants })).toBe(6)
    expect(await addParticipants(world, secretariat, { consultationId, participants })).toBe(0)
    await addParticipants(world, secretariat, {
      consultationId,
      participants: [{ postId: stateSecretary.id }],
    })
    const seated = await world.database.participant.findMany({
      where: { consultationId },
      orderBy: { position: 'asc' },
    })
    expect(seated.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(seated[0]).toMatchObject({ representsId: organisations.vng.id, capacity: 'VNG-bestuurder' })
    expect(seated[1]).toMatchObject({ representsId: organisations.amsterdam.id, capacity: '' })
  })

  test.each([
    ['post', { postId: nowhere }],
    ['organisation', { postId: posts.mayorOfTilburg.id, representsId: nowhere }],
  ])('refuses a forged %s', async (_what, forged) => {
    await expect(
      addParticipants(world, secretariat, { consultationId, participants: [forged] }),
    ).rejects.toMatchObject({ kind: 'against-the-rules' })
  })

  test('changes for whom somebody sits there, once per version', async () => {
    const { id: participantId } = await seat(posts.mayorOfTilburg.id)
    const capacity = {
      consultationId,
      participantId,
      representsId: organisations.vng.id,
      capacity: 'VNG-bestuurder',
      version: 1,
    }
    await changeParticipant(world, secretariat, capacity)
    await expect(changeParticipant(world, secretariat, capacity)).rejects.toMatchObject({
      kind: 'changed-meanwhile',
      theirs: { represents: 'VNG', capacity: 'VNG-bestuurder', version: 2 },
    })
  })

  test('is left by who was removed', async () => {
    const { id: participantId } = await seat(posts.mayorOfTilburg.id)
    await removeParticipant(world, secretariat, { consultationId, participantId })
    await expect(
      removeParticipant(world, secretariat, { consultationId, participantId }),
    ).rejects.toMatchObject({ kind: 'not-found' })
  })
})

describe('the agenda', () => {
  const titles = async () =>
    (
      await world.database.agendaTopic.findMany({
        where: { consultationId },
        orderBy: { position: 'asc' },
      })
    ).map(({ title }) => title)

  test('grows at its end, with an empty section of the minutes', async () => {
    const { sectionId } = await addTopic(world, secretariat, { consultationId, title: 'Opening' })
    await addTopic(world, secretariat, { consultationId, title: 'Stand van zaken' })
    expect(await titles()).toEqual(['Opening', 'Stand van zaken'])
    expect(await world.database.minutesSection.findUniqueOrThrow({ where: { id: sectionId } })).toMatchObject(
      { version: 1 },
    )
    await expect(addTopic(world, secretariat, { consultationId, title: 'Opening' })).rejects.toMatchObject({
      objections: ['«Opening» staat al op de agenda.'],
    })
  })

  test('is put in another order', async () => {
    await addTopic(world, secretariat, { consultationId, title: 'Een' })
    const { topicId } = await addTopic(world, secretariat, { consultationId, title: 'Twee' })
    await moveTopic(world, secretariat, { consultationId, topicId, step: 1 })
    expect(await titles()).toEqual(['Een', 'Twee'])
    await moveTopic(world, secretariat, { consultationId, topicId, step: -1 })
    expect(await titles()).toEqual(['Twee', 'Een'])
  })

  test('renames what is still called as it was', async () => {
    const { topicId } = await addTopic(world, secretariat, { consultationId, title: 'Een' })
    await renameTopic(world, secretariat, { consultationId, topicId, was: 'Een', title: 'Twee' })
    await expect(
      renameTopic(world, secretariat, { consultationId, topicId, was: 'Een', title: 'Drie' }),
    ).rejects.toMatchObject({ kind: 'changed-meanwhile', theirs: { title: 'Twee' } })
  })
})

describe('who may know of a consultation', () => {
  const sees = (key: Parameters<typeof actor>[0]) =>
    world.database.consultation.count({ where: visibleConsultations(actor(key)) }).then((count) => count > 0)

  test.each([
    ['secretariat', true, true],
    ['liaison', true, true],
    ['reader', false, true],
    ['utrecht', false, true],
    ['vng', false, true],
    ['rotterdam', false, false],
    ['administrator', false, false],
    ['outsider', false, false],
  ] as const)('%s: %s before release, %s after', async (key, before, after) => {
    await seat(posts.aldermanOfUtrecht.id)
    await seat(posts.aldermanOfRotterdam.id, {
      representsId: organisations.vng.id,
      capacity: 'VNG-bestuurder',
    })
    expect(await sees(key)).toBe(before)
    await world.database.minutes.update({
      where: { consultationId },
      data: { releasedAt: world.clock.now() },
    })
    expect(await sees(key)).toBe(after)
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
    ['plan', () => planConsultation(world, who, { ...input, title: 'Ander overleg' })],
    ['change', () => changeConsultation(world, who, { consultationId, ...change })],
    ['hold', () => holdConsultation(world, who, { consultationId, presence: [] })],
    ['cancel', () => cancelConsultation(world, who, { consultationId })],
    ['resume', () => resumeConsultation(world, who, { consultationId })],
    [
      'seat',
      () =>
        addParticipants(world, who, { consultationId, participants: [{ postId: posts.mayorOfTilburg.id }] }),
    ],
    ['unseat', () => removeParticipant(world, who, { consultationId, participantId: nowhere })],
    [
      'reseat',
      () =>
        changeParticipant(world, who, {
          consultationId,
          participantId: nowhere,
          representsId: organisations.vng.id,
          capacity: '',
          version: 1,
        }),
    ],
    ['add a topic', () => addTopic(world, who, { consultationId, title: 'Opening' })],
    [
      'rename a topic',
      () => renameTopic(world, who, { consultationId, topicId: nowhere, was: '', title: 'A' }),
    ],
    ['move a topic', () => moveTopic(world, who, { consultationId, topicId: nowhere, step: 1 })],
  ])('does not %s', async (_what, attempt) => {
    const events = await world.database.event.count()
    await expect(attempt()).rejects.toMatchObject({ kind })
    expect(await world.database.event.count()).toBe(events)
  })
})
