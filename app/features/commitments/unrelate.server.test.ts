import { beforeEach, describe, expect, test } from 'vitest'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { recordCommitment } from './record-commitment.server.ts'
import { relateCommitments } from './relate-commitments.server.ts'
import { unrelateCommitments } from './unrelate-commitments.server.ts'

const world = useTestWorld('2021-02-10T10:00')
const liaison = actor('liaison')
let id = ''
let earlierId = ''
let relationId = ''

const record = (saidOn: string, confidential = false) =>
  recordCommitment(world, liaison, {
    ...{ dossierId: dossiers.lvv.id, origin: 'promise', chamber: 'TK', activity: '', saidOn, confidential },
    ...{ wording: `Gezegd op ${saidOn}.`, owners: [organisations.ministry.id], term: null },
  })

beforeEach(async () => {
  earlierId = await record('2020-09-01', true)
  id = await record('2020-11-10')
  await relateCommitments(world, liaison, { id, earlierId, kind: 'changes' })
  relationId = (await world.database.relation.findFirstOrThrow()).id
})

const holds = async () => (await world.database.relation.count({ where: { endedAt: null } })) === 1

describe('what one commitment is to an earlier one', () => {
  test.each(['later', 'earlier'] as const)(
    'is taken away from the %s one, with history on both',
    async (end) => {
      const from = { later: id, earlier: earlierId }[end]
      await unrelateCommitments(world, liaison, { id: from, relationId })
      await unrelateCommitments(world, liaison, { id: from, relationId })
      expect(await holds()).toBe(false)
      for (const subject of [id, earlierId]) {
        const events = await listEvents(world, liaison, { id: subject, dossierId: dossiers.lvv.id })
        const told = events.filter(({ sentence }) => sentence.includes('haalde een verband weg'))
        expect(told).toHaveLength(1)
        expect(told[0]?.sentence).not.toContain('Gezegd op')
      }
    },
  )

  test('may be laid down again', async () => {
    await unrelateCommitments(world, liaison, { id, relationId })
    await relateCommitments(world, liaison, { id, earlierId, kind: 'changes' })
    expect(await holds()).toBe(true)
  })

  test('is found from its own ends only', async () => {
    const other = await record('2020-12-01')
    await expect(unrelateCommitments(world, liaison, { id: other, relationId })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  test.each(['reader', 'utrecht', 'administrator', 'outsider'] as const)(
    'is not for %s',
    async (key: CastKey) => {
      await expect(unrelateCommitments(world, actor(key), { id, relationId })).rejects.toMatchObject({
        kind: 'not-allowed',
      })
      expect(await holds()).toBe(true)
    },
  )

  test('nor for a liaison of another dossier', async () => {
    const elsewhere = { ...liaison, roles: [{ role: 'liaison' as const, dossierId: dossiers.shelter.id }] }
    await expect(unrelateCommitments(world, elsewhere, { id, relationId })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})
