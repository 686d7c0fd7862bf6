import { describe, expect, test } from 'vitest'
import { dossiers } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { addDossier } from './add-dossier.server.ts'
import { changeDossier } from './change-dossier.server.ts'
import { endDossier } from './end-dossier.server.ts'
import { findDossier } from './find-dossier.server.ts'
import { listDossiers } from './list-dossiers.server.ts'

const world = useTestWorld()
const input = { name: 'Zomeropvang', code: 'ZO', description: '', mail: null }

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
      mail: null,
    }
    await changeDossier(world, actor('administrator'), change)
    await expect(
      changeDossier(world, actor('administrator'), { ...change, name: 'Anders' }),
    ).rejects.toMatchObject({
      kind: 'changed-meanwhile',
      theirs: { name: 'Voorzieningen', version: 2 },
    })
  })

  test('keeps its short name to itself in small letters too', async () => {
    await expect(addDossier(world, actor('administrator'), { ...input, code: 'lvv' })).rejects.toMatchObject({
      kind: 'against-the-rules',
    })
  })

  test('is closed with a last day and opened again, and stays readable', async () => {
    const end = { dossierId: dossiers.lvv.id, endsOn: '2020-11-04', version: 1 }
    await endDossier(world, actor('administrator'), end)
    await endDossier(world, actor('administrator'), end)
    expect(await listDossiers(world, actor('utrecht'))).toMatchObject({
      open: [{ code: 'Opvangplekken' }],
      ended: [{ code: 'LVV' }],
    })
    expect(await findDossier(world, actor('utrecht'), dossiers.lvv.id)).toMatchObject({ hasEnded: true })
    const { name, code, description } = dossiers.lvv
    await changeDossier(world, actor('administrator'), {
      ...{ name, code, description, mail: null },
      ...{ dossierId: dossiers.lvv.id, version: 2, undoEnd: true },
    })
    expect(await world.database.dossier.findUnique({ where: { id: dossiers.lvv.id } })).toMatchObject({
      endsOn: null,
      version: 3,
    })
    const events = await world.database.event.findMany({ where: { subjectId: dossiers.lvv.id } })
    expect(events.map(({ action }) => action).sort()).toEqual([
      'dossier-changed',
      'dossier-ended',
      'dossier-reopened',
    ])
  })

  test.each(['secretariat', 'utrecht', 'outsider'] as const)('is not closed by %s', async (key) => {
    const end = { dossierId: dossiers.lvv.id, endsOn: '2020-11-05', version: 1 }
    await expect(endDossier(world, actor(key), end)).rejects.toMatchObject({ kind: 'not-allowed' })
  })

  test('does not end before it began', async () => {
    const end = { dossierId: dossiers.lvv.id, endsOn: '2018-12-31', version: 1 }
    await expect(endDossier(world, actor('administrator'), end)).rejects.toMatchObject({
      kind: 'against-the-rules',
    })
  })

  test('does not exist for who has no role in it', async () => {
    await expect(findDossier(world, actor('outsider'), dossiers.lvv.id)).rejects.toMatchObject({
      kind: 'not-found',
    })
    await expect(findDossier(world, actor('rotterdam'), dossiers.shelter.id)).rejects.toMatchObject({
      kind: 'not-found',
    })
    expect(await listDossiers(world, actor('outsider'))).toEqual({ open: [], ended: [] })
  })

  test('tells an office who works in it at the ministry and at its own house, not elsewhere', async () => {
    const names = async (key: 'utrecht' | 'reader' | 'administrator') =>
      (await findDossier(world, actor(key), dossiers.lvv.id)).workers.map(({ name }) => name)
    expect(await names('utrecht')).toEqual([
      'Sanne Bakker',
      'Joris van Dam',
      'Lieke Jansen',
      'Noor el Amrani',
    ])
    expect(await names('reader')).toContain('Bram Visser')
    expect(await names('administrator')).toContain('Bram Visser')
  })
})
