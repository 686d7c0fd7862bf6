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
  ])('does not %s', async (what, attempt) => {
    const events = await world.database.event.count()
    // The dossier of a new one is chosen in its form, where a wrong choice gets a sentence.
    const isChosen = what === 'plan' && kind === 'not-found'
    await expect(attempt()).rejects.toMatchObject(
      isChosen ? { kind: 'against-the-rules', field: 'dossierId' } : { kind },
    )
    expect(await world.database.event.count()).toBe(events)
  })
})
