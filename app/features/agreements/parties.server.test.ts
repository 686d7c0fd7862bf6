import { describe, expect, test } from 'vitest'
import { organisations, type CastKey } from '#prisma/demo/cast.ts'
import { aroundItem } from '#tests/support/around-item.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { useThreeParties } from '#tests/support/three-parties.ts'
import { findAgreement } from './find-agreement.server.ts'
import { reopenAgreement } from './reopen-agreement.server.ts'
import { reportPart } from './report-part.server.ts'
import { settleAgreement } from './settle-agreement.server.ts'

const world = useTestWorld('2020-11-10T10:00')
const secretariat = actor('secretariat')
const { amsterdam, utrecht, rotterdam } = organisations
const { at, findItem, findParty, report, change, sentences } = useThreeParties(world)

describe('of those who carry out an agreement', () => {
  test('the first owns it', async () => {
    expect(await findParty('amsterdam')).toMatchObject({ role: 'owner', state: 'open' })
    expect(await findParty('utrecht')).toMatchObject({ role: 'executor' })
    expect(await findParty('vng')).toMatchObject({ role: 'counterparty' })
  })

  test('each reports its own part, and the agreement is settled once all are done', async () => {
    await report('amsterdam', 'done', 'amsterdam', { on: '2020-11-08' })
    await report('utrecht', 'started', 'utrecht')
    expect(await findItem()).toMatchObject({ closedOn: null, agreement: { startedOn: '2020-11-10' } })
    await report('utrecht', 'done', 'utrecht')
    await report('rotterdam', 'done', 'rotterdam', { on: '2020-11-06' })
    expect(await findItem()).toMatchObject({
      closedOn: '2020-11-09',
      agreement: { settledOn: '2020-11-09', settledByParties: true },
    })
    expect(await sentences('secretariat')).toContain(
      'Gestand deed de afspraak af op 9 november 2020, omdat genoeg partijen klaar zijn (3 van 3).',
    )
  })

  test('as many are enough as were asked for', async () => {
    await change({ required: 2 })
    await report('utrecht', 'done')
    expect(await findItem()).toMatchObject({ closedOn: null })
    await report('rotterdam', 'done')
    expect(await findItem()).toMatchObject({ closedOn: '2020-11-09' })
  })

  test('one that is not done after all opens the agreement again', async () => {
    await change({ required: 1 })
    await report('utrecht', 'done')
    await report('utrecht', 'failed')
    expect(await findItem()).toMatchObject({
      closedOn: null,
      agreement: { settledOn: null, settledByParties: false },
    })
  })

  test('none opens what a person settled', async () => {
    await settleAgreement(world, secretariat, {
      id: at.id,
      version: 1,
      on: '2020-11-09',
      settlement: 'Gezien.',
    })
    await report('utrecht', 'done')
    await report('utrecht', 'started')
    expect(await findItem()).toMatchObject({ closedOn: '2020-11-09', agreement: { settledByParties: false } })
  })

  test('those that are done are busy again once a person opens the agreement', async () => {
    await change({ required: 1 })
    await report('utrecht', 'done')
    const { version } = await findItem()
    await reopenAgreement(world, secretariat, {
      id: at.id,
      version,
      reason: 'Het overzicht is niet compleet.',
    })
    expect(await findItem()).toMatchObject({ closedOn: null, agreement: { settledOn: null } })
    expect(await findParty('utrecht')).toMatchObject({ state: 'started', note: 'Zie de bijlage.' })
    expect(await sentences('rotterdam')).not.toContain('Utrecht')
  })

  test('each is reminded until its part is done', async () => {
    const reminded = async () => {
      const rows = await world.database.reminder.findMany({
        // Who is asked last, when nobody answered, is not among them.
        where: { obligationId: at.id, state: 'planned', NOT: { step: 'escalation' } },
        select: { recipient: { select: { organisationId: true } } },
      })
      return new Set(rows.map(({ recipient }) => recipient.organisationId))
    }
    expect(await reminded()).toEqual(new Set([amsterdam.id, utrecht.id, rotterdam.id]))
    await report('utrecht', 'done')
    expect(await reminded()).toEqual(new Set([amsterdam.id, rotterdam.id]))
    await report('utrecht', 'started')
    expect(await reminded()).toEqual(new Set([amsterdam.id, utrecht.id, rotterdam.id]))
  })
})

describe('a part', () => {
  test.each([
    ['of another municipality', 'utrecht', 'rotterdam', 'not-found'],
    ['by who is no party', 'utrecht', 'groningen', 'not-found'],
    ['by a reader', 'utrecht', 'reader', 'not-allowed'],
    ['by the liaison', 'utrecht', 'liaison', 'not-allowed'],
    ['by somebody without a role', 'utrecht', 'outsider', 'not-allowed'],
  ] as const)('is not reported %s', async (_name, of, by, kind) => {
    await expect(report(of, 'done', by)).rejects.toMatchObject({ kind })
    expect(await findParty(of)).toMatchObject({ state: 'open', version: 1 })
  })

  test.each([
    [{ on: '2020-11-11' }, 'toekomst'],
    [{ on: '2020-11-03' }, '4 november 2020'],
    [{ state: 'failed' as const, note: ' ' }, 'waarom het niet lukt'],
    [{ partyId: '10000000-0000-4000-8000-00000000ffff' }, 'not-found'],
  ])('is not reported with %j', async (traits, words) => {
    await expect(report('utrecht', 'done', 'utrecht', traits)).rejects.toThrow(words)
    expect(await findParty('utrecht')).toMatchObject({ state: 'open' })
  })

  test('that is reported twice in the same words is reported once', async () => {
    const before = await findParty('utrecht')
    const again = {
      id: at.id,
      partyId: before.id,
      version: 1,
      state: 'done' as const,
      note: 'Klaar.',
      on: '2020-11-09',
    }
    await reportPart(world, actor('utrecht'), again)
    await reportPart(world, actor('utrecht'), again)
    expect(await findParty('utrecht')).toMatchObject({ version: 2 })
  })

  test('shows the second of two what stands there now', async () => {
    const { version } = await findParty('utrecht')
    await report('utrecht', 'started', 'secretariat')
    await expect(report('utrecht', 'failed', 'utrecht', { version })).rejects.toMatchObject({
      kind: 'changed-meanwhile',
      theirs: { version: 2, last: 'Gemeente Utrecht: mee bezig sinds 9 november 2020, «Zie de bijlage.»' },
    })
  })

  test('is read by its own party and the ministry only', async () => {
    await report('utrecht', 'failed', 'utrecht', { note: 'Geheim van Utrecht.' })
    const read = async (key: CastKey) => (await aroundItem(world, actor(key), at.id))?.parties
    const { parts, progress } = (await read('rotterdam')) ?? { parts: [] }
    expect(parts.map(({ name }) => name)).toEqual(['Gemeente Rotterdam'])
    expect(progress).toEqual({ done: 0, counted: 3, required: 3 })
    expect((await read('reader'))?.parts).toHaveLength(4)
    expect((await read('utrecht'))?.parts[0]).toMatchObject({ note: 'Geheim van Utrecht.', state: 'failed' })
    expect(JSON.stringify(await findAgreement(world, actor('rotterdam'), at.id))).not.toContain('Utrecht')
    expect(await sentences('rotterdam')).not.toContain('Utrecht')
    expect(await sentences('utrecht')).toContain('Geheim van Utrecht.')
    expect(await sentences('reader')).toContain('Geheim van Utrecht.')
  })
})
