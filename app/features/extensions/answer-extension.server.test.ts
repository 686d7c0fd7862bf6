import { describe, expect, test } from 'vitest'
import { reopenAgreement } from '#app/features/agreements/reopen-agreement.server.ts'
import { settleAgreement } from '#app/features/agreements/settle-agreement.server.ts'
import { dossiers, organisations } from '#prisma/demo/cast.ts'
import { later, useExtensionCase } from '#tests/support/extension-case.ts'
import { actor } from '#tests/support/test-world.ts'
import { grantExtension } from './grant-extension.server.ts'
import { giveExtension } from './give-extension.server.ts'
import { refuseExtension } from './refuse-extension.server.ts'
import { withdrawExtension } from './withdraw-extension.server.ts'

const { world, it, itemOf, stateOf, sentencesFor, ask, grant } = useExtensionCase()
const secretariat = actor('secretariat')

describe('a request', () => {
  test('is granted: the term moves, the extension counts, and everyone who sees the item reads that', async () => {
    const request = await ask()
    await grant(request, 'secretariat', {
      answer: 'Tellen kost tijd.',
      sharedReason: 'De telling duurt langer.',
    })
    expect(await itemOf()).toMatchObject({ version: 2, latestOn: '2021-05-31', extensionCount: 1 })
    expect(
      await world.database.extension.findFirst({ include: { termBefore: true, termAfter: true } }),
    ).toMatchObject({
      state: 'granted',
      number: 1,
      decidedByName: 'Sanne Bakker',
      termBefore: { number: 1 },
      termAfter: { number: 2, words: 'mei 2021' },
    })
    const granted =
      'Sanne Bakker verleende uitstel van «uiterlijk 1 maart 2021» tot «mei 2021» (1–31 mei 2021), het 1e uitstel, reden: «De telling duurt langer.»'
    const others = await sentencesFor('utrecht')
    expect(others[0]).toBe(granted)
    expect(others.join(' ')).not.toMatch(/Amsterdam|Tellen kost tijd|loopt uit/)
    expect(await sentencesFor('amsterdam')).toContain(
      'Sanne Bakker willigde het verzoek om uitstel van Gemeente Amsterdam in: «Tellen kost tijd.»',
    )
    const planned = await world.database.reminder.findMany({
      where: { obligationId: it.id, state: 'planned' },
    })
    expect(planned.length).toBeGreaterThan(0)
    expect(planned.every(({ termNumber }) => termNumber === 2)).toBe(true)
  })

  test('is granted with another term, and a second time it is the second', async () => {
    await grant(await ask(), 'secretariat', { words: 'april 2021' })
    expect(await itemOf()).toMatchObject({ latestOn: '2021-04-30' })
    expect((await sentencesFor('amsterdam')).join(' ')).toContain('met een andere termijn dan gevraagd')
    await grant(await ask('amsterdam', { version: 2, words: 'juni 2021' }), 'secretariat', {
      version: 2,
      words: 'juni 2021',
    })
    expect(await itemOf()).toMatchObject({ latestOn: '2021-06-30', extensionCount: 2 })
    expect((await sentencesFor('amsterdam')).join(' ')).toContain('het 2e uitstel')
  })

  test('lapses where another one moved the term', async () => {
    const mine = await ask()
    const theirs = await ask('utrecht', { words: 'april 2021' })
    await grant(mine)
    expect(await stateOf(theirs)).toBe('lapsed')
    expect(await sentencesFor('utrecht')).toContain(
      'Gestand liet het verzoek om uitstel van Gemeente Utrecht vervallen, omdat de termijn veranderde.',
    )
    await expect(grant(theirs)).rejects.toThrow('Dit verzoek is vervallen op 10 november 2020.')
  })

  test('lapses where the item closes, and stays so when it opens again', async () => {
    const request = await ask()
    await settleAgreement(world, secretariat, {
      id: it.id,
      version: 1,
      on: '2020-11-09',
      settlement: 'Geteld.',
    })
    expect(await stateOf(request)).toBe('lapsed')
    await expect(grant(request, 'secretariat', { version: 2 })).rejects.toThrow('omdat dit is afgerond')
    await reopenAgreement(world, secretariat, { id: it.id, version: 2, reason: 'Vergist.' })
    expect(await stateOf(request)).toBe('lapsed')
  })

  test('is refused with a reason that its asker reads, and changes nothing', async () => {
    const request = await ask()
    await expect(refuseExtension(world, secretariat, { id: request, reason: ' ' })).rejects.toThrow('waarom')
    await refuseExtension(world, secretariat, { id: request, reason: 'De Kamer wacht.' })
    expect(await itemOf()).toMatchObject({ version: 1, extensionCount: 0, latestOn: '2021-03-01' })
    expect((await sentencesFor('amsterdam'))[0]).toContain(
      'weigerde het uitstel dat Gemeente Amsterdam vroeg',
    )
    expect((await sentencesFor('utrecht')).join(' ')).not.toContain('Kamer wacht')
    await ask('amsterdam', { words: 'april 2021' })
  })

  test('is withdrawn by its own office, or by the ministry where that wrote it down', async () => {
    const request = await ask()
    await expect(withdrawExtension(world, secretariat, { id: request })).rejects.toMatchObject({
      kind: 'not-allowed',
    })
    await expect(withdrawExtension(world, actor('utrecht'), { id: request })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await withdrawExtension(world, actor('amsterdam'), { id: request })
    expect(await stateOf(request)).toBe('withdrawn')
    const onBehalf = await ask('secretariat', { organisationId: organisations.utrecht.id })
    await withdrawExtension(world, secretariat, { id: onBehalf })
    expect(await stateOf(onBehalf)).toBe('withdrawn')
  })

  test.each([
    [
      'granted and withdrawn',
      (request: string) => withdrawExtension(world, actor('amsterdam'), { id: request }),
    ],
    [
      'granted and refused',
      (request: string) => refuseExtension(world, secretariat, { id: request, reason: 'Nee.' }),
    ],
    ['granted twice', (request: string) => grant(request, 'secretariat', { words: 'juni 2021' })],
    [
      'granted while the item closes',
      () =>
        settleAgreement(world, secretariat, {
          id: it.id,
          version: 1,
          on: '2020-11-09',
          settlement: 'Geteld.',
        }),
    ],
  ])('that is %s at once keeps to one of both', async (_name, other) => {
    const request = await ask()
    const results = await Promise.allSettled([grant(request), other(request)])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const [lost] = results.filter((result) => result.status === 'rejected')
    expect(lost?.reason).toMatchObject({ name: 'Problem' })
    const { extensionCount, version } = await itemOf()
    expect(extensionCount).toBe((await stateOf(request)) === 'granted' ? 1 : 0)
    expect(await world.database.term.count({ where: { obligationId: it.id } })).toBe(1 + extensionCount)
    expect(version).toBeLessThanOrEqual(2)
  })

  test.each(['amsterdam', 'liaison', 'reader', 'administrator'] as const)(
    'is not answered by %s',
    async (key) => {
      const request = await ask()
      await expect(grant(request, key)).rejects.toMatchObject({ kind: 'not-allowed' })
      await expect(refuseExtension(world, actor(key), { id: request, reason: 'Nee.' })).rejects.toMatchObject(
        {
          kind: 'not-allowed',
        },
      )
      expect(await stateOf(request)).toBe('asked')
    },
  )

  test('is not answered from another dossier', async () => {
    const request = await ask()
    const [role] = secretariat.roles.filter((held) => held.dossierId === dossiers.shelter.id)
    const elsewhere = { ...secretariat, roles: role ? [role] : [] }
    for (const attempt of [
      () => grantExtension(world, elsewhere, { id: request, ...later, answer: '', notice: null }),
      () => refuseExtension(world, elsewhere, { id: request, reason: 'Nee.' }),
      () => withdrawExtension(world, elsewhere, { id: request }),
      () => giveExtension(world, elsewhere, { id: it.id, ...later, reason: 'Zo.', notice: null }),
    ])
      await expect(attempt()).rejects.toMatchObject({ kind: 'not-found' })
  })
})
