import { describe, expect, test } from 'vitest'
import { recordCommitment } from '#app/features/commitments/record-commitment.server.ts'
import { recordDecision } from '#app/features/decisions/record-decision.server.ts'
import { dossiers, organisations } from '#prisma/demo/cast.ts'
import { useExtensionCase } from '#tests/support/extension-case.ts'
import { actor } from '#tests/support/test-world.ts'
import { recordNotice } from './record-notice.server.ts'

const { world, it, itemOf, sentencesFor, ask, grant, give } = useExtensionCase()
const secretariat = actor('secretariat')
const said = { dossierId: dossiers.lvv.id, saidOn: '2020-11-04', term: { words: 'uiterlijk 1 maart 2021' } }

describe('the ministry gives an extension of its own accord', () => {
  test('with its reason inside, and who was told', async () => {
    const notice = {
      organisationId: organisations.amsterdam.id,
      addressee: '',
      means: 'mail' as const,
      reference: '',
      toldOn: '2020-11-10',
    }
    await give('secretariat', { notice })
    expect(await itemOf()).toMatchObject({ latestOn: '2021-05-31', extensionCount: 1 })
    expect((await sentencesFor('secretariat')).join(' ')).toContain('Het rapport is later.')
    expect((await sentencesFor('amsterdam')).join(' ')).not.toContain('Het rapport is later.')
    expect((await sentencesFor('amsterdam')).join(' ')).toContain(
      'noteerde dat Gemeente Amsterdam op 10 november 2020 per mail bericht kreeg',
    )
    expect((await sentencesFor('utrecht')).join(' ')).not.toContain('Amsterdam')
  })

  test.each([
    [{ words: 'januari 2021' }, 'vóór de huidige termijn'],
    [{ reason: '' }, 'waarom'],
    [{ saidOn: '2020-11-11' }, 'toekomst'],
    [{ saidOn: '2020-11-03' }, 'voordat dit is gezegd'],
    [
      {
        notice: {
          organisationId: null,
          addressee: 'Tweede Kamer',
          means: 'letter',
          reference: '',
          toldOn: '2020-11-10',
        },
      },
      'kenmerk',
    ],
    [{ version: 7 }, 'wijzigde dit net'],
  ])('not with %j', async (wrong, words) => {
    await expect(give('secretariat', wrong)).rejects.toThrow(words)
    expect(await itemOf()).toMatchObject({ version: 1, extensionCount: 0 })
    expect(await world.database.extension.count()).toBe(0)
  })

  test.each(['amsterdam', 'liaison', 'reader', 'administrator'] as const)('%s may not', async (key) => {
    await expect(give(key)).rejects.toMatchObject({ kind: 'not-allowed' })
  })

  test('and records afterwards who was told, the same once', async () => {
    await give()
    const { id: extension } = await world.database.extension.findFirstOrThrow()
    const notice = {
      organisationId: null,
      addressee: 'Tweede Kamer',
      means: 'letter' as const,
      reference: '3090253',
      toldOn: '2020-11-10',
    }
    await recordNotice(world, secretariat, { id: extension, notice })
    await recordNotice(world, secretariat, { id: extension, notice })
    expect(await world.database.extensionNotice.count()).toBe(1)
    expect((await sentencesFor('secretariat'))[0]).toContain(
      'Tweede Kamer op 10 november 2020 per brief bericht kreeg van het uitstel, kenmerk 3090253',
    )
    for (const key of ['amsterdam', 'liaison', 'reader'] as const)
      await expect(recordNotice(world, actor(key), { id: extension, notice })).rejects.toMatchObject({
        kind: 'not-allowed',
      })
    await expect(
      recordNotice(world, secretariat, { id: extension, notice: { ...notice, toldOn: '2021-01-01' } }),
    ).rejects.toThrow('toekomst')
  })
})

describe('of the other kinds', () => {
  test('what the Kamer waits for is extended by the liaison, asked by the secretariat too, and offices know nothing of it', async () => {
    it.id = await recordCommitment(world, actor('liaison'), {
      ...said,
      wording: 'De Kamer krijgt een brief.',
      origin: 'promise',
      chamber: 'TK',
      activity: '',
      owners: [organisations.ministry.id],
    })
    await expect(ask()).rejects.toMatchObject({ kind: 'not-found' })
    const request = await ask('secretariat', { organisationId: organisations.ministry.id })
    await expect(grant(request)).rejects.toMatchObject({ kind: 'not-allowed' })
    await grant(request, 'liaison')
    expect(await itemOf()).toMatchObject({ extensionCount: 1, latestOn: '2021-05-31' })
    expect(
      await world.database.event.count({ where: { subjectId: it.id, audience: { not: 'ministry' } } }),
    ).toBe(0)
  })

  test('a decision is asked for by an office that takes part, and extended by liaison and secretariat', async () => {
    it.id = await recordDecision(world, secretariat, {
      ...said,
      wording: 'Besluit over het vervolg.',
      gate: '',
      owners: [organisations.ministry.id, organisations.amsterdam.id],
    })
    await expect(ask('utrecht')).rejects.toMatchObject({ kind: 'not-found' })
    await grant(await ask(), 'liaison')
    await give('secretariat', { version: 2, words: 'juni 2021' })
    expect(await itemOf()).toMatchObject({ extensionCount: 2 })
  })
})
