import { beforeEach, describe, expect, test } from 'vitest'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { dossiers } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { promise } from '#tests/support/letter-case.ts'
import { fulfilCommitment } from './fulfil-commitment.server.ts'
import { nameLetter } from './name-letter.server.ts'

const world = useTestWorld()
const liaison = actor('liaison')
const dossierId = dossiers.lvv.id
const names = { reference: '3090253', kamerstuk: '', documentNumber: '' }
let id = ''

beforeEach(async () => {
  const letter = { dossierId, sentOn: '2020-11-02', subject: 'Terugkoppeling', chamber: 'TK' as const }
  const row = await world.database.letter.create({ data: { ...letter, reference: '3090253' } })
  id = row.id
})

describe('a letter', () => {
  test('gets the numbers of the Kamer afterwards, in one form, with history', async () => {
    const later = { ...names, kamerstuk: '19637, nr. 2677', documentNumber: '2020D46677' }
    await nameLetter(world, liaison, { id, version: 1, ...later })
    expect(await world.database.letter.findFirst()).toMatchObject({
      reference: '3090253',
      kamerstuk: 'kst-19637-2677',
      documentNumber: '2020D46677',
      version: 2,
    })
    const [event] = await listEvents(world, liaison, { id, dossierId })
    expect(event?.sentence).toContain('van «3090253» in «3090253, kst-19637-2677, 2020D46677»')
    await nameLetter(world, liaison, { id, version: 1, ...later })
    expect(await listEvents(world, liaison, { id, dossierId })).toHaveLength(1)
  })

  test('shares no number with another, has at least one, and shows who was first', async () => {
    await world.database.letter.create({
      data: { dossierId, sentOn: '2020-11-01', chamber: 'TK', kamerstuk: 'kst-19637-2677' },
    })
    const taken = { ...names, kamerstuk: 'kst-19637-2677' }
    await expect(nameLetter(world, liaison, { id, version: 1, ...taken })).rejects.toThrow('1 november 2020')
    await expect(nameLetter(world, liaison, { id, version: 1, ...names, reference: ' ' })).rejects.toThrow(
      'Vul het kenmerk',
    )
    await nameLetter(world, liaison, { id, version: 1, ...names, documentNumber: '2020D46677' })
    await expect(
      nameLetter(world, liaison, { id, version: 1, ...names, kamerstuk: 'kst-19637-2678' }),
    ).rejects.toMatchObject({ kind: 'changed-meanwhile', theirs: { version: 2 } })
  })

  test('is told when another letter gets the same number at the same moment', async () => {
    const other = await world.database.letter.create({
      data: { dossierId, sentOn: '2020-11-01', chamber: 'TK', reference: '3090000' },
    })
    const taken = { documentNumber: '', kamerstuk: 'kst-19637-2677', version: 1 }
    const attempts = await Promise.allSettled([
      nameLetter(world, liaison, { ...taken, id, reference: '3090253' }),
      nameLetter(world, liaison, { ...taken, id: other.id, reference: '3090000' }),
    ])
    const refused = attempts.flatMap((attempt) => (attempt.status === 'rejected' ? [attempt.reason] : []))
    expect(refused).toMatchObject([{ kind: 'against-the-rules' }])
    expect(await world.database.letter.count({ where: { kamerstuk: 'kst-19637-2677' } })).toBe(1)
  })

  test('is told when somebody records another letter under that number at the same moment', async () => {
    const asked = await promise(world, 'De Kamer krijgt een overzicht van de plekken.')
    const letter = { reference: '', kamerstuk: '19637, nr. 2677', subject: 'De plekken' }
    const attempts = await Promise.allSettled([
      nameLetter(world, liaison, { ...names, id, version: 1, kamerstuk: 'kst-19637-2677' }),
      fulfilCommitment(world, liaison, {
        ...{ id: asked, version: 1 },
        letter: { ...letter, sentOn: '2020-11-03', chamber: 'TK' },
      }),
    ])
    const refused = attempts.flatMap((attempt) => (attempt.status === 'rejected' ? [attempt.reason] : []))
    expect(refused).toMatchObject([{ kind: 'against-the-rules' }])
    expect(await world.database.letter.count({ where: { kamerstuk: 'kst-19637-2677' } })).toBe(1)
  })

  test.each(['secretariat', 'reader', 'administrator', 'utrecht', 'outsider'] as const)(
    'is not for %s to name',
    async (key) => {
      await expect(nameLetter(world, actor(key), { id, version: 1, ...names })).rejects.toMatchObject({
        kind: 'not-allowed',
      })
    },
  )

  test('is not there for a liaison of another dossier', async () => {
    const roles = liaison.roles.filter((role) => role.dossierId !== dossierId)
    const attempt = nameLetter(world, { ...liaison, roles }, { id, version: 1, ...names })
    await expect(attempt).rejects.toMatchObject({ kind: 'not-found' })
  })
})
