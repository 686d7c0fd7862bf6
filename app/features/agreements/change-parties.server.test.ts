import { describe, expect, test } from 'vitest'
import { organisations, type CastKey } from '#prisma/demo/cast.ts'
import { aroundItem } from '#tests/support/around-item.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { useThreeParties } from '#tests/support/three-parties.ts'
import { settleAgreement } from './settle-agreement.server.ts'

const world = useTestWorld('2020-11-10T10:00')
const secretariat = actor('secretariat')
const { amsterdam, utrecht, rotterdam, groningen } = organisations
const { at, findItem, findParty, report, change, sentences } = useThreeParties(world)

describe('the parties of an agreement', () => {
  test('change with a reason that only the ministry reads', async () => {
    await change({ owner: groningen.id, reason: 'Amsterdam kan niet.' })
    expect(await sentences('secretariat')).toContain(
      'Sanne Bakker wijzigde de partijen: eigenaar Gemeente Groningen; uitvoerder Gemeente Rotterdam, Gemeente Utrecht; wederpartij',
    )
    expect(await sentences('secretariat')).toContain('Amsterdam kan niet.')
    expect(await sentences('utrecht')).toContain('van Gemeente Amsterdam in Gemeente Groningen')
    expect(await sentences('utrecht')).not.toContain('kan niet')
    expect(await sentences('utrecht')).not.toContain('Rotterdam')
  })

  test('that leave keep what they reported, for the ministry and themselves', async () => {
    await report('utrecht', 'started')
    await change({ executors: [rotterdam.id] })
    const former = async (key: CastKey) => {
      const around = await aroundItem(world, actor(key), at.id)
      return around?.parties?.former.map(({ name, note }) => `${name}: ${note}`) ?? []
    }
    for (const key of ['secretariat', 'liaison', 'reader'] as const)
      expect(await former(key)).toEqual(['Gemeente Utrecht: Zie de bijlage.'])
    expect(await former('amsterdam')).toEqual([])
    expect(await former('utrecht')).toEqual([])
    await change({})
    expect(await former('utrecht')).toEqual(['Gemeente Utrecht: Zie de bijlage.'])
    expect(await former('rotterdam')).toEqual([])
    expect(await findParty('utrecht')).toMatchObject({ state: 'open', note: '' })
  })

  test('keep what they reported when their role changes', async () => {
    await report('utrecht', 'started')
    await change({ owner: utrecht.id, executors: [amsterdam.id, rotterdam.id] })
    expect(await findParty('utrecht')).toMatchObject({
      role: 'owner',
      state: 'started',
      note: 'Zie de bijlage.',
    })
  })

  test('settle the agreement when those who stay are all done', async () => {
    await report('amsterdam', 'done')
    await change({ executors: [] })
    expect(await findItem()).toMatchObject({ closedOn: '2020-11-09', agreement: { settledByParties: true } })
  })

  test.each([
    [{ required: 4 }, 'U vraagt 4 partijen die klaar zijn, maar 3 partijen voeren dit uit.'],
    [{ required: 2, executors: [] }, 'maar één partij voert dit uit'],
    [{ owner: null }, 'Kies ook een eigenaar'],
    [{ counterparties: [utrecht.id] }, 'niet tegelijk'],
    [{ reason: ' ' }, 'waarom de partijen veranderen'],
    [{}, 'Dit zijn de partijen al.'],
    [{ executors: ['10000000-0000-4000-8000-00000000ffff'] }, 'bestaat niet'],
    [{ version: 7, executors: [] }, 'Iemand anders wijzigde dit net'],
  ])('do not change with %j', async (traits, words) => {
    await expect(change(traits)).rejects.toThrow(words)
    expect(await findItem()).toMatchObject({ version: 1 })
    expect((await findItem()).parties).toHaveLength(4)
  })

  test('do not change once the agreement is closed', async () => {
    await settleAgreement(world, secretariat, {
      id: at.id,
      version: 1,
      on: '2020-11-09',
      settlement: 'Gezien.',
    })
    await expect(change({ executors: [] })).rejects.toThrow('al afgerond')
  })
})
