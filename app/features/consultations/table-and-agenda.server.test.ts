import { beforeEach, describe, expect, test } from 'vitest'
import { dossiers, organisations, posts } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { addParticipants } from './add-participants.server.ts'
import { addTopic } from './add-topic.server.ts'
import { changeParticipant } from './change-participant.server.ts'
import { moveTopic } from './move-topic.server.ts'
import { planConsultation } from './plan-consultation.server.ts'
import { removeParticipant } from './remove-participant.server.ts'
import { renameTopic } from './rename-topic.server.ts'

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
const nowhere = '99999999-9999-4999-8999-999999999999'

let consultationId: string
beforeEach(async () => {
  consultationId = await planConsultation(world, secretariat, input)
})

async function seat(postId: string, facts: { representsId?: string; capacity?: string } = {}) {
  await addParticipants(world, secretariat, { consultationId, participants: [{ postId, ...facts }] })
  return world.database.participant.findFirstOrThrow({ where: { consultationId, postId } })
}

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
