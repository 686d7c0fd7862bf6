import { beforeEach, describe, expect, test } from 'vitest'
import { dossiers, organisations, posts } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { addParticipants } from './add-participants.server.ts'
import { cancelConsultation } from './cancel-consultation.server.ts'
import { changeConsultation } from './change-consultation.server.ts'
import { holdConsultation } from './hold-consultation.server.ts'
import { planConsultation } from './plan-consultation.server.ts'
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
    ).rejects.toMatchObject({
      kind: 'against-the-rules',
      field: 'dossierId',
      objections: [
        'Dit dossier kent Gestand niet, of u kunt dit daar niet doen. Kies een dossier uit de lijst.',
      ],
    })
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
