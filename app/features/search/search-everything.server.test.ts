import { beforeEach, describe, expect, test } from 'vitest'
import { recordAgreement } from '#app/features/agreements/record-agreement.server.ts'
import { dossiers, organisations } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { searchEverything } from './search-everything.server.ts'

const world = useTestWorld('2020-11-10T10:00')

beforeEach(async () => {
  for (const wording of ['Utrecht betaalt 50% van de plekken.', 'Utrecht betaalt 500 euro.']) {
    await recordAgreement(world, actor('secretariat'), {
      dossierId: dossiers.lvv.id,
      wording,
      saidOn: '2020-11-04',
      owners: [organisations.utrecht.id],
      term: null,
    })
  }
})

async function wordings(words: string, who = actor('secretariat')) {
  const { items } = await searchEverything(world, who, words)
  return items.map(({ wording }) => wording)
}

describe('searching', () => {
  test.each([
    ['50%', 1],
    ['UTRECHT', 2],
    ['%%', 0],
    ['__', 0],
    ['\\', 0],
  ])('for %j takes every sign for itself', async (words, count) => {
    expect(await wordings(words)).toHaveLength(count)
  })

  test('finds for an office what is its own, and for others nothing', async () => {
    expect(await wordings('betaalt', actor('utrecht'))).toHaveLength(2)
    expect(await wordings('betaalt', actor('rotterdam'))).toEqual([])
    expect(await wordings('betaalt', actor('outsider'))).toEqual([])
  })
})
