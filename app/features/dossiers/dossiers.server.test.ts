import { describe, expect, test } from 'vitest'
import { dossiers } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { addDossier } from './add-dossier.server.ts'
import { changeDossier } from './change-dossier.server.ts'

const world = useTestWorld()
const input = { name: 'Zomeropvang', code: 'ZO', description: '' }

describe('a dossier', () => {
  test('is opened by the administrator, with its history', async () => {
    const id = await addDossier(world, actor('administrator'), input)
    expect(await world.database.dossier.findUnique({ where: { id } })).toMatchObject({
      code: 'ZO',
      startsOn: '2020-11-05',
    })
    expect(await world.database.event.findMany({ where: { subjectId: id } })).toMatchObject([
      { action: 'dossier-added' },
    ])
  })

  test.each(['secretariat', 'liaison', 'reader', 'utrecht', 'outsider'] as const)(
    'is not opened by %s',
    async (key) => {
      await expect(addDossier(world, actor(key), input)).rejects.toMatchObject({ kind: 'not-allowed' })
      expect(await world.database.dossier.count()).toBe(2)
    },
  )

  test('keeps its short name to itself', async () => {
    await expect(addDossier(world, actor('administrator'), { ...input, code: 'LVV' })).rejects.toMatchObject({
      kind: 'against-the-rules',
      objections: ['De korte naam LVV is al in gebruik. Kies een andere.'],
    })
  })

  test('shows the second of two editors what the first saved', async () => {
    const change = {
      dossierId: dossiers.lvv.id,
      version: 1,
      name: 'Voorzieningen',
      code: 'LVV',
      description: '',
    }
    await changeDossier(world, actor('administrator'), change)
    await expect(
      changeDossier(world, actor('administrator'), { ...change, name: 'Anders' }),
    ).rejects.toMatchObject({
      kind: 'changed-meanwhile',
      theirs: { name: 'Voorzieningen', version: 2 },
    })
  })
})
