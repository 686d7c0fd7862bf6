import { describe, expect, test } from 'vitest'
import { changeParties } from '#app/features/agreements/change-parties.server.ts'
import { reopenAgreement } from '#app/features/agreements/reopen-agreement.server.ts'
import { settleAgreement } from '#app/features/agreements/settle-agreement.server.ts'
import { withdrawAgreement } from '#app/features/agreements/withdraw-agreement.server.ts'
import { organisations } from '#prisma/demo/cast.ts'
import { disputed, other, useReactionCase, wording } from '#tests/support/reaction-case.ts'
import { actor } from '#tests/support/test-world.ts'
import { letWordingStand } from './let-wording-stand.server.ts'
import { withdrawReaction } from './withdraw-reaction.server.ts'

const { world, it, itemOf, given, react, dispute, adopt, disputedFor, reactionsFor } = useReactionCase()
const secretariat = actor('secretariat')

describe('a party says what it thinks of the words', () => {
  test('one answer stands at a time, the ones before stay to be read', async () => {
    await react('amsterdam')
    await react('amsterdam', { stance: 'remarked', remark: 'Maar niet in mei.' })
    await dispute()
    expect(await given('amsterdam')).toMatchObject({ stance: 'disputed', wording, otherWording: other })
    const states = (await reactionsFor('amsterdam')).map(({ state }) => state)
    expect(states.sort()).toEqual(['changed', 'changed', 'given'])
    expect(await itemOf()).toMatchObject({ version: 1, wording })
  })

  test('the same said twice is said once', async () => {
    await Promise.all([react('amsterdam', disputed), react('amsterdam', disputed)])
    expect(await world.database.reaction.count()).toBe(1)
  })

  test.each([
    ['a dispute without other words', { ...disputed, otherWording: ' ' }],
    ['a dispute with our words', { ...disputed, otherWording: `${wording} ` }],
    ['a dispute without a reason', { ...disputed, remark: '' }],
    ['a remark that is empty', { stance: 'remarked' as const }],
    ['agreement with other words', { otherWording: other }],
  ])('%s is refused', async (_name, traits) => {
    await expect(react('amsterdam', traits)).rejects.toMatchObject({ kind: 'against-the-rules' })
    expect(await world.database.reaction.count()).toBe(0)
  })

  test('who looked at other words, or whose colleague was first, is shown what stands there', async () => {
    await expect(react('amsterdam', { ...disputed, version: 7 })).rejects.toMatchObject({
      kind: 'changed-meanwhile',
      theirs: { version: 1, wording, last: null, seen: '' },
    })
    const first = await dispute()
    await expect(react('amsterdam', { seen: null })).rejects.toMatchObject({
      kind: 'changed-meanwhile',
      theirs: { last: `Uw organisatie: andere formulering (${actor('amsterdam').name})`, seen: first },
    })
  })

  test('it takes back what nobody decided', async () => {
    const reaction = await dispute()
    await withdrawReaction(world, actor('amsterdam'), { id: reaction })
    expect(await given('amsterdam')).toBeNull()
    expect(await disputedFor('secretariat')).toBe(0)
    await expect(withdrawReaction(world, actor('amsterdam'), { id: reaction })).rejects.toMatchObject({
      kind: 'against-the-rules',
    })
  })

  test('not once the agreement is closed', async () => {
    await settleAgreement(world, secretariat, {
      id: it.id,
      version: 1,
      on: '2020-11-09',
      settlement: 'Geteld.',
    })
    await expect(react('amsterdam')).rejects.toMatchObject({ kind: 'against-the-rules' })
  })
})

describe('the secretariat decides', () => {
  test('other words are taken over: the old ones stay, what others said of those ends', async () => {
    await react('utrecht')
    const reaction = await dispute()
    await adopt(reaction)
    expect(await itemOf()).toMatchObject({
      ...{ version: 2, wording: other },
      formerWordings: [{ wording, reason: 'Tellen kan niet.' }],
    })
    expect(await given('amsterdam')).toBeNull()
    expect(await given('utrecht')).toBeNull()
    expect(await reactionsFor('amsterdam')).toMatchObject([
      { state: 'adopted', answer: 'U hebt gelijk.', acts: [] },
    ])
    await react('utrecht')
    expect(await given('utrecht')).toMatchObject({ wording: other })
  })

  test('ours stay, with a reason; the same is not asked again', async () => {
    const reaction = await dispute()
    await expect(letWordingStand(world, secretariat, { id: reaction, reason: ' ' })).rejects.toMatchObject({
      kind: 'against-the-rules',
    })
    await letWordingStand(world, secretariat, { id: reaction, reason: 'Zo stond het op het scherm.' })
    expect(await itemOf()).toMatchObject({ version: 1, wording, formerWordings: [] })
    expect(await reactionsFor('amsterdam')).toMatchObject([
      { state: 'kept', answer: 'Zo stond het op het scherm.' },
    ])
    await expect(react('amsterdam', disputed)).rejects.toMatchObject({ kind: 'against-the-rules' })
    await react('amsterdam')
    expect(await given('amsterdam')).toMatchObject({ stance: 'agreed' })
  })

  test.each([
    ['twice', async (reaction: string) => adopt(reaction)],
    [
      'about what was taken back',
      (reaction: string) => withdrawReaction(world, actor('amsterdam'), { id: reaction }),
    ],
  ])('not %s', async (_name, before) => {
    const reaction = await dispute()
    await before(reaction)
    await expect(
      letWordingStand(world, secretariat, { id: reaction, reason: 'Toch.' }),
    ).rejects.toMatchObject({
      kind: 'against-the-rules',
    })
    await expect(adopt(reaction)).rejects.toMatchObject({ kind: 'against-the-rules' })
  })

  test.each([
    ['with the words that stand there', { wording: `${wording}\n` }, 'against-the-rules'],
    ['without words', { wording: ' ' }, 'against-the-rules'],
    ['of an older version', { version: 3 }, 'changed-meanwhile'],
  ])('not %s', async (_name, traits, kind) => {
    const reaction = await dispute()
    await expect(adopt(reaction, traits)).rejects.toMatchObject({ kind })
    expect(await given('amsterdam')).toMatchObject({ state: 'given' })
    expect(await itemOf()).toMatchObject({ version: 1, wording, formerWordings: [] })
  })

  test('taking back and deciding at once: one of them wins', async () => {
    const reaction = await dispute()
    const outcomes = await Promise.allSettled([
      withdrawReaction(world, actor('amsterdam'), { id: reaction }),
      letWordingStand(world, secretariat, { id: reaction, reason: 'Zo stond het er.' }),
    ])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('a dispute ends with what it is about', () => {
  test.each([
    [
      'settled',
      () =>
        settleAgreement(world, secretariat, { id: it.id, version: 1, on: '2020-11-09', settlement: 'Ja.' }),
    ],
    ['withdrawn', () => withdrawAgreement(world, secretariat, { id: it.id, version: 1, reason: 'Nee.' })],
    [
      'without that party',
      () =>
        changeParties(world, secretariat, {
          ...{ id: it.id, version: 1, owner: organisations.utrecht.id, executors: [], counterparties: [] },
          ...{ required: null, reason: 'Utrecht doet het alleen.' },
        }),
    ],
  ])('%s', async (_name, end) => {
    const reaction = await dispute()
    await react('utrecht')
    await end()
    const row = await world.database.reaction.findUniqueOrThrow({ where: { id: reaction } })
    expect(row).toMatchObject({ state: 'lapsed', endedByName: 'Gestand' })
    expect(await given('utrecht')).toMatchObject({ stance: 'agreed' })
    expect(await disputedFor('secretariat')).toBe(0)
  })

  test('and does not come back when the agreement is reopened', async () => {
    await dispute()
    await withdrawAgreement(world, secretariat, { id: it.id, version: 1, reason: 'Nee.' })
    await reopenAgreement(world, secretariat, { id: it.id, version: 2, reason: 'Toch wel.' })
    expect(await disputedFor('secretariat')).toBe(0)
  })
})
