import { beforeEach, describe, expect, test } from 'vitest'
import { recordAgreement } from '#app/features/agreements/record-agreement.server.ts'
import { endRelation } from '#app/features/obligations/end-relation.server.ts'
import { listRelations } from '#app/features/obligations/list-relations.server.ts'
import { relateItems, type NewRelation } from '#app/features/obligations/relate-items.server.ts'
import { writeRelation } from '#app/features/obligations/relation.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'

const world = useTestWorld('2020-11-10T10:00')
let [a, b, c] = ['', '', '']

function record(wording: string, owner: keyof typeof organisations, confidential = false) {
  return recordAgreement(world, actor('secretariat'), {
    dossierId: dossiers.lvv.id,
    wording,
    saidOn: '2020-11-04',
    owners: [organisations[owner].id],
    term: null,
    confidential,
  })
}

beforeEach(async () => {
  a = await record('A: Utrecht telt.', 'utrecht')
  b = await record('B: Amsterdam telt.', 'amsterdam')
  c = await record('C: Utrecht zwijgt.', 'utrecht', true)
})

function relate(relation: NewRelation, key: CastKey = 'secretariat') {
  return world.database.$transaction((tx) => relateItems(tx, world, actor(key), relation))
}

async function read(key: CastKey, id: string) {
  const related = await listRelations(world.database, id, visibleItems(actor(key)))
  return related.map((relation) => `${writeRelation(relation)} ${relation.other.wording.charAt(0)}`)
}

describe('a relation', () => {
  test('is read from both sides', async () => {
    await relate({ from: a, to: b, kind: 'replaced_by' })
    expect(await read('secretariat', a)).toEqual(['vervangen door de afspraak B'])
    expect(await read('secretariat', b)).toEqual(['vervangt de afspraak A'])
  })

  test('is laid once, and again after it was taken away', async () => {
    const relation = { from: a, to: b, kind: 'followed_by' } as const
    expect([await relate(relation), await relate(relation)]).toEqual([true, false])
    await world.database.$transaction((tx) => endRelation(tx, world, relation))
    expect(await read('secretariat', a)).toEqual([])
    expect(await relate(relation)).toBe(true)
    expect(await read('secretariat', a)).toHaveLength(1)
  })

  test('on the same subject has no direction', async () => {
    expect(await relate({ from: a, to: b, kind: 'same_subject' })).toBe(true)
    expect(await relate({ from: b, to: a, kind: 'same_subject' })).toBe(false)
  })

  test('that closes a circle is refused with the circle named, however long', async () => {
    await relate({ from: a, to: b, kind: 'changes' })
    await relate({ from: b, to: c, kind: 'changes' })
    await expect(relate({ from: c, to: a, kind: 'changes' })).rejects.toThrow(
      'Zo ontstaat een kring: «C: Utrecht zwijgt.» → «A: Utrecht telt.» → «B: Amsterdam telt.» → «C: Utrecht zwijgt.».',
    )
    expect(await relate({ from: c, to: a, kind: 'repeats' })).toBe(true)
  })

  test('does not name in a circle what the actor may not know of', async () => {
    await relate({ from: a, to: c, kind: 'changes' })
    const attempt = relate({ from: c, to: a, kind: 'changes' }, 'reader')
    await expect(attempt).rejects.toThrow('een onderdeel dat u niet ziet')
    await expect(attempt).rejects.not.toThrow('zwijgt')
  })

  test('is not told to who may not know of the other item', async () => {
    await relate({ from: a, to: b, kind: 'replaced_by' })
    await relate({ from: a, to: c, kind: 'followed_by' })
    expect(await read('secretariat', a)).toHaveLength(2)
    expect(await read('reader', a)).toEqual(['vervangen door de afspraak B'])
    expect(await read('utrecht', a)).toEqual([])
    expect(await read('outsider', a)).toEqual([])
  })
})
