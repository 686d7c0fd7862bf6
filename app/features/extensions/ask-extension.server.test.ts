import { describe, expect, test } from 'vitest'
import { changeAgreementTerm } from '#app/features/agreements/change-agreement-term.server.ts'
import { settleAgreement } from '#app/features/agreements/settle-agreement.server.ts'
import { dossiers, organisations } from '#prisma/demo/cast.ts'
import { later, useExtensionCase } from '#tests/support/extension-case.ts'
import { actor } from '#tests/support/test-world.ts'

const { world, it, itemOf, sentencesFor, ask } = useExtensionCase()
const secretariat = actor('secretariat')

describe('an office asks for an extension', () => {
  test('with its reason, and the term stays as it is', async () => {
    await ask()
    expect(await world.database.extension.findFirst()).toMatchObject({
      state: 'asked',
      number: null,
      organisationId: organisations.amsterdam.id,
      outside: true,
      words: 'mei 2021',
      earliestOn: '2021-05-01',
      latestOn: '2021-05-31',
    })
    expect(await itemOf()).toMatchObject({ version: 1, latestOn: '2021-03-01', extensionCount: 0 })
    const line =
      'Fatima Yıldız vroeg namens Gemeente Amsterdam uitstel tot «mei 2021» (1–31 mei 2021), reden: «De telling loopt uit.»'
    expect((await sentencesFor('amsterdam'))[0]).toBe(line)
    expect((await sentencesFor('secretariat'))[0]).toBe(line)
    expect((await sentencesFor('utrecht')).join(' ')).not.toContain('Amsterdam uitstel')
  })

  test.each([
    [{ words: 'januari 2021' }, 'vóór de huidige termijn'],
    [{ words: 'uiterlijk 1 maart 2021' }, 'huidige termijn al'],
    [{ words: 'per 1 maart 2021' }, 'huidige termijn'],
    [{ words: 'ooit eens' }, 'niet lezen als periode'],
    [{ words: ' ' }, 'Vul de nieuwe termijn in'],
    [{ reason: ' ' }, 'waarom'],
    [{ window: { earliestOn: '2021-06-02', latestOn: '2021-06-01' } }, 'eerste dag ligt na'],
    [{ window: { earliestOn: null, latestOn: '9999-12-31' } }, 'Kies dagen tussen'],
    [{ words: 'gaandeweg', reviewOn: '2020-11-10' }, 'na vandaag'],
  ])('not with %j', async (wrong, words) => {
    await expect(ask('amsterdam', wrong)).rejects.toThrow(words)
    expect(await world.database.extension.count()).toBe(0)
  })

  test('with days of its own where the words cannot be read, and without an end with a day to look again', async () => {
    await ask('amsterdam', { words: 'als het kan', window: { earliestOn: null, latestOn: '2021-04-01' } })
    await ask('utrecht', { words: 'gaandeweg', reviewOn: '2021-06-01' })
    const found = await world.database.extension.findMany({ orderBy: { recordedAt: 'asc' } })
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ latestOn: '2021-04-01', chosenByHand: true }),
        expect.objectContaining({ latestOn: null, reviewOn: '2021-06-01' }),
      ]),
    )
  })

  test('once at a time: a second hears of the first, the same sent twice counts once', async () => {
    await ask()
    await ask()
    expect(await world.database.extension.count()).toBe(1)
    await expect(ask('amsterdam', { words: 'juni 2021' })).rejects.toThrow(
      'Er staat al een verzoek om uitstel van Gemeente Amsterdam open, van 10 november 2020',
    )
    await ask('utrecht')
    expect(await world.database.extension.count()).toBe(2)
  })

  test('once, also for two at the same moment', async () => {
    const results = await Promise.allSettled([ask(), ask('amsterdam', { words: 'juni 2021' })])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await world.database.extension.count({ where: { state: 'asked' } })).toBe(1)
  })

  test('and is shown what stands there where it changed meanwhile, without the history of others', async () => {
    await changeAgreementTerm(world, secretariat, {
      id: it.id,
      ...later,
      correction: true,
      reason: 'Typefout.',
    })
    await expect(ask('amsterdam', { words: 'juni 2021' })).rejects.toMatchObject({
      kind: 'changed-meanwhile',
      theirs: { version: 2, term: 'mei 2021 (1–31 mei 2021)', last: null },
    })
  })

  test.each(['liaison', 'reader', 'administrator'] as const)('%s may not', async (key) => {
    await expect(ask(key)).rejects.toMatchObject({ kind: 'not-allowed' })
  })

  test.each(['rotterdam', 'vng'] as const)('%s, which is no party, finds nothing', async (key) => {
    await expect(ask(key)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('nobody asks in another dossier, or for what has ended', async () => {
    const [role] = actor('secretariat').roles.filter((held) => held.dossierId === dossiers.shelter.id)
    await expect(ask({ ...secretariat, roles: role ? [role] : [] })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await settleAgreement(world, secretariat, {
      id: it.id,
      version: 1,
      on: '2020-11-09',
      settlement: 'Geteld.',
    })
    await expect(ask('amsterdam', { version: 2 })).rejects.toThrow('al afgerond')
  })

  test('the secretariat asks on behalf of a party, not of somebody else', async () => {
    const asker = { organisationId: organisations.utrecht.id }
    await ask('secretariat', asker)
    expect(await world.database.extension.findFirst()).toMatchObject({ ...asker, outside: false })
    await expect(ask('secretariat', { organisationId: organisations.rotterdam.id })).rejects.toThrow(
      'doet hier niet aan mee',
    )
    await expect(ask('secretariat')).rejects.toThrow('namens wie')
  })
})
