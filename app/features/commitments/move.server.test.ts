import { beforeEach, describe, expect, test } from 'vitest'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { dossiers, organisations, posts } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { listMoves } from './list-moves.server.ts'
import { moveToPost } from './move-to-post.server.ts'
import { recordCommitment } from './record-commitment.server.ts'

const world = useTestWorld('2024-07-10T10:00')
const liaison = actor('liaison')
const on = '2024-07-02'
let toPostId = ''
let ministryId = ''

beforeEach(async () => {
  const ministry = await world.database.organisation.create({
    data: {
      name: 'Ministerie van Proef',
      kind: 'ministry',
      posts: { create: { function: 'Minister van Proef', startsOn: on } },
    },
    include: { posts: true },
  })
  ministryId = ministry.id
  toPostId = ministry.posts[0]?.id ?? ''
})

function record(wording: string, change: Partial<Parameters<typeof recordCommitment>[2]> = {}) {
  return recordCommitment(world, liaison, {
    dossierId: dossiers.lvv.id,
    origin: 'promise',
    chamber: 'TK',
    activity: 'asielbeleid',
    wording,
    saidOn: '2024-03-01',
    owners: [organisations.ministry.id, organisations.vng.id],
    term: { words: 'voor 1 december 2024' },
    details: { responsiblePostId: posts.stateSecretary.id },
    ...change,
  })
}

const move = (items: { id: string; version: number }[], change = {}) =>
  moveToPost(world, liaison, { items, toPostId, on, reason: 'Nieuw kabinet.', ...change })

const findItem = (id: string) =>
  world.database.obligation.findUniqueOrThrow({ where: { id }, include: { commitment: true, parties: true } })

describe('at a cabinet change', () => {
  test('the promise stays and goes over, with its ministry and its history', async () => {
    const id = await record('Eerste.')
    await move([{ id, version: 1 }])
    const item = await findItem(id)
    expect(item).toMatchObject({
      wording: 'Eerste.',
      closedOn: null,
      version: 2,
      commitment: { responsiblePostId: toPostId },
    })
    expect(item.parties.map(({ organisationId }) => organisationId).sort()).toEqual(
      [ministryId, organisations.vng.id].sort(),
    )
    const events = await listEvents(world, liaison, { id, dossierId: dossiers.lvv.id })
    const sentences = events.map(({ sentence }) => sentence).join('\n')
    expect(sentences).toContain(
      'liet dit op 2 juli 2024 overgaan van Staatssecretaris van Justitie en Veiligheid (Ministerie van Justitie en Veiligheid) naar Minister van Proef (Ministerie van Proef), reden: «Nieuw kabinet.»',
    )
    expect(sentences).toContain('wijzigde de eigenaar')
  })

  test('all go over at once, or none', async () => {
    const [first, second] = [await record('Eerste.'), await record('Tweede.')]
    const stale = move([
      { id: first, version: 1 },
      { id: second, version: 7 },
    ])
    await expect(stale).rejects.toMatchObject({ kind: 'changed-meanwhile' })
    expect(await findItem(first)).toMatchObject({
      version: 1,
      commitment: { responsiblePostId: posts.stateSecretary.id },
    })
    const items = [first, second].map((id) => ({ id, version: 1 }))
    await move(items)
    expect(await world.database.commitment.count({ where: { responsiblePostId: toPostId } })).toBe(2)
    await expect(move(items)).rejects.toThrow('al bij deze functie')
  })

  test.each([
    [{ on: '2024-07-11' }, 'toekomst'],
    [{ on: '2024-07-01' }, 'bestaat vanaf 2 juli 2024'],
    [{ reason: ' ' }, 'waarom'],
    [{ toPostId: posts.aldermanOfUtrecht.id }, 'functie van een ministerie'],
    [{ items: [] }, 'Kies wat er overgaat'],
    [
      { items: Array.from({ length: 101 }, (_, index) => ({ id: `${index}`, version: 1 })) },
      'ten hoogste 100',
    ],
  ])('%j is refused', async (change, words) => {
    const id = await record('Eerste.')
    await expect(move([{ id, version: 1 }], change)).rejects.toThrow(words)
    expect(await findItem(id)).toMatchObject({ version: 1 })
  })

  test('the preview tells what cannot go and why, and only of what the actor may change', async () => {
    const can = await record('Kan over.')
    const without = await record('Nog zonder functie.', { details: {} })
    const late = await record('Pas later gezegd.', { saidOn: '2024-07-05' })
    await record('Van een ander ministerie.', { details: { responsiblePostId: toPostId } })
    const to = { id: toPostId, startsOn: on, endsOn: null }
    const fromMinistry = { organisationId: organisations.ministry.id }
    const { rows } = await listMoves(world, liaison, { from: fromMinistry, to, on })
    expect(rows.map(({ id, objections }) => [id, objections.length]).sort()).toEqual(
      [
        [can, 0],
        [late, 1],
        [without, 0],
      ].sort(),
    )
    const fromPost = { postId: posts.stateSecretary.id }
    const ofPost = await listMoves(world, liaison, { from: fromPost, to, on })
    expect(ofPost.rows.map(({ id }) => id).sort()).toEqual([can, late].sort())
    for (const key of ['secretariat', 'reader', 'utrecht', 'outsider', 'administrator'] as const)
      expect(await listMoves(world, actor(key), { from: fromMinistry, to, on })).toEqual({
        rows: [],
        more: false,
      })
  })

  test.each(['secretariat', 'reader', 'administrator', 'utrecht', 'outsider'] as const)(
    'nothing is moved by %s',
    async (key) => {
      const items = [{ id: await record('Eerste.'), version: 1 }]
      const attempt = moveToPost(world, actor(key), { items, toPostId, on, reason: 'Zo.' })
      await expect(attempt).rejects.toMatchObject({ kind: 'not-allowed' })
    },
  )

  test('what lies in another dossier is not found', async () => {
    const items = [{ id: await record('Eerste.', { dossierId: dossiers.shelter.id }), version: 1 }]
    const roles = liaison.roles.filter(({ dossierId }) => dossierId !== dossiers.shelter.id)
    const attempt = moveToPost(world, { ...liaison, roles }, { items, toPostId, on, reason: 'Zo.' })
    await expect(attempt).rejects.toMatchObject({ kind: 'not-found' })
  })
})
