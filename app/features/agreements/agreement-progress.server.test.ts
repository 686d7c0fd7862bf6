import { beforeEach, describe, expect, test } from 'vitest'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { visibleNotes } from '#app/features/obligations/visible-notes.server.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { addAgreementProgress } from './add-agreement-progress.server.ts'
import { recordAgreement } from './record-agreement.server.ts'

const world = useTestWorld('2020-11-10T10:00')
let id = ''

beforeEach(async () => {
  id = await recordAgreement(world, actor('secretariat'), {
    dossierId: dossiers.lvv.id,
    wording: 'Utrecht stuurt een overzicht van de locaties.',
    saidOn: '2020-11-04',
    owners: [organisations.utrecht.id],
    term: { words: 'voorjaar 2021' },
  })
})

function findItem() {
  return world.database.obligation.findUniqueOrThrow({ where: { id }, include: { agreement: true } })
}

describe('progress on an agreement', () => {
  const shared = { text: 'De eerste drie locaties zijn bekend.', visibility: 'shared' } as const

  test('by an office puts it under way', async () => {
    await addAgreementProgress(world, actor('utrecht'), { id, ...shared })
    expect(await findItem()).toMatchObject({ agreement: { startedOn: '2020-11-10' }, version: 1 })
  })

  test('that is internal does not', async () => {
    await addAgreementProgress(world, actor('utrecht'), { id, ...shared, visibility: 'internal' })
    expect(await findItem()).toMatchObject({ agreement: { startedOn: null } })
  })

  test('is written down once when it is sent twice', async () => {
    await addAgreementProgress(world, actor('utrecht'), { id, ...shared })
    await addAgreementProgress(world, actor('utrecht'), { id, ...shared })
    expect(await world.database.progressNote.count()).toBe(1)
  })

  test.each([
    ['amsterdam', 'not-found'],
    ['outsider', 'not-allowed'],
    ['reader', 'not-allowed'],
    ['administrator', 'not-allowed'],
  ] as const)('is not for %s', async (key, kind) => {
    await expect(addAgreementProgress(world, actor(key), { id, ...shared })).rejects.toMatchObject({ kind })
  })

  test('is read only by those it is for', async () => {
    await world.database.party.create({
      data: { obligationId: id, organisationId: organisations.amsterdam.id, role: 'executor' },
    })
    for (const key of ['utrecht', 'amsterdam', 'secretariat'] as const) {
      for (const visibility of ['internal', 'shared'] as const) {
        await addAgreementProgress(world, actor(key), { id, text: `${key} ${visibility}`, visibility })
      }
    }
    const read = async (key: CastKey) => {
      const notes = await world.database.progressNote.findMany({
        where: { obligationId: id, ...visibleNotes(actor(key), dossiers.lvv.id) },
        select: { text: true },
      })
      return notes.map(({ text }) => text).sort()
    }
    const sharedByAll = ['amsterdam shared', 'secretariat shared', 'utrecht shared']
    expect(await read('secretariat')).toEqual([...sharedByAll, 'secretariat internal'].sort())
    expect(await read('liaison')).toEqual([...sharedByAll, 'secretariat internal'].sort())
    expect(await read('reader')).toEqual(sharedByAll)
    expect(await read('utrecht')).toEqual(['secretariat shared', 'utrecht internal', 'utrecht shared'])
    expect(await read('amsterdam')).toEqual(['amsterdam internal', 'amsterdam shared', 'secretariat shared'])
    const lines = await listEvents(world, actor('amsterdam'), { id, dossierId: dossiers.lvv.id })
    expect(lines.map(({ sentence }) => sentence).join()).not.toContain('Lieke Jansen')
  })
})
