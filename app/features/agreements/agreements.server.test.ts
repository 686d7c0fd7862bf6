import { beforeEach, describe, expect, test } from 'vitest'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { changeParties } from './change-parties.server.ts'
import { changeAgreementTerm } from './change-agreement-term.server.ts'
import { recordAgreement } from './record-agreement.server.ts'
import { reopenAgreement } from './reopen-agreement.server.ts'
import { settleAgreement } from './settle-agreement.server.ts'
import { withdrawAgreement } from './withdraw-agreement.server.ts'

const world = useTestWorld('2020-11-10T10:00')
const secretariat = actor('secretariat')
const settled = { version: 1, on: '2020-11-09', settlement: 'De gemeente stuurde het overzicht.' }
let id = ''

beforeEach(async () => {
  id = await recordAgreement(world, secretariat, {
    dossierId: dossiers.lvv.id,
    wording: 'Utrecht stuurt een overzicht van de locaties.',
    saidOn: '2020-11-04',
    owners: [organisations.utrecht.id],
    term: { words: 'voorjaar 2021' },
  })
})

function findItem() {
  return world.database.obligation.findUniqueOrThrow({
    where: { id },
    include: { agreement: true, term: true },
  })
}

const acts = {
  settle: (key: CastKey) => settleAgreement(world, actor(key), { id, ...settled }),
  withdraw: (key: CastKey) => withdrawAgreement(world, actor(key), { id, version: 1, reason: 'Dubbel.' }),
  reopen: (key: CastKey) => reopenAgreement(world, actor(key), { id, version: 1, reason: 'Vergist.' }),
  'change the term of': (key: CastKey) =>
    changeAgreementTerm(world, actor(key), {
      id,
      version: 1,
      words: 'mei 2021',
      saidOn: '2020-11-10',
      window: null,
      reason: 'Vergist.',
    }),
  'change the parties of': (key: CastKey) =>
    changeParties(world, actor(key), {
      id,
      version: 1,
      owner: organisations.groningen.id,
      executors: [],
      counterparties: [],
      required: null,
      reason: 'Groningen neemt het over.',
    }),
}

describe.each(Object.entries(acts))('to %s an agreement', (_name, act) => {
  test.each(['liaison', 'reader', 'administrator', 'utrecht', 'amsterdam'] as const)(
    'is not for %s',
    async (key) => {
      await expect(act(key)).rejects.toMatchObject({ kind: 'not-allowed' })
      expect(await findItem()).toMatchObject({ version: 1, closedOn: null })
    },
  )

  test('is not for the secretariat of another dossier', async () => {
    const [role] = actor('secretariat').roles.filter(({ dossierId }) => dossierId === dossiers.shelter.id)
    const elsewhere = { ...actor('secretariat'), roles: role ? [role] : [] }
    await expect(settleAgreement(world, elsewhere, { id, ...settled })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})

describe('an agreement', () => {
  test('is settled on a day, with its history', async () => {
    world.clock.moveTo(new Date(world.clock.now().getTime() + 60_000))
    await acts.settle('secretariat')
    expect(await findItem()).toMatchObject({
      closedOn: '2020-11-09',
      version: 2,
      agreement: { settledOn: '2020-11-09', settlement: settled.settlement },
    })
    const [event] = await listEvents(world, secretariat, { id, dossierId: dossiers.lvv.id })
    expect(event?.sentence).toBe(
      'Sanne Bakker deed de afspraak af op 9 november 2020: «De gemeente stuurde het overzicht.»',
    )
  })

  test('is settled once: a second time says when it was', async () => {
    await acts.settle('secretariat')
    await expect(acts.settle('secretariat')).rejects.toMatchObject({
      kind: 'against-the-rules',
      objections: ['Deze afspraak is al afgedaan op 9 november 2020.'],
    })
  })

  test.each([
    [{ on: '2020-11-11' }, 'toekomst'],
    [{ on: '2020-11-03' }, 'voor 4 november 2020'],
    [{ settlement: '  ' }, 'waaruit blijkt'],
  ])('is not settled with %j', async (change, words) => {
    const attempt = settleAgreement(world, secretariat, { id, ...settled, ...change })
    await expect(attempt).rejects.toThrow(words)
    expect(await findItem()).toMatchObject({ closedOn: null, version: 1 })
  })

  test('shows the second of two people what stands there now', async () => {
    await acts['change the term of']('secretariat')
    await expect(acts.settle('secretariat')).rejects.toMatchObject({
      kind: 'changed-meanwhile',
      theirs: { version: 2, term: 'mei 2021 · 1–31 mei 2021' },
    })
  })

  test('is withdrawn with a reason, and reopened with another', async () => {
    await acts.withdraw('secretariat')
    expect(await findItem()).toMatchObject({
      closedOn: '2020-11-10',
      agreement: { withdrawalReason: 'Dubbel.' },
    })
    await reopenAgreement(world, secretariat, { id, version: 2, reason: 'Vergist.' })
    expect(await findItem()).toMatchObject({ closedOn: null, agreement: { withdrawnOn: null } })
    expect(await world.database.event.count({ where: { subjectId: id } })).toBe(3)
    await expect(
      reopenAgreement(world, secretariat, { id, version: 3, reason: 'Nog eens.' }),
    ).rejects.toThrow('al open')
  })
})

describe('the term of an agreement', () => {
  const change = { version: 1, words: 'mei 2021', saidOn: '2020-11-10', window: null, reason: 'Later.' }

  test('changes with a reason and keeps its older version', async () => {
    await changeAgreementTerm(world, secretariat, { id, ...change })
    expect(await findItem()).toMatchObject({ earliestOn: '2021-05-01', latestOn: '2021-05-31', version: 2 })
    expect(await world.database.term.count({ where: { obligationId: id } })).toBe(2)
  })

  test.each([
    [{ reason: '' }, 'waarom'],
    [{ words: ' ' }, 'Vul de termijn in'],
    [{ window: { earliestOn: '2021-06-02', latestOn: '2021-06-01' } }, 'eerste dag ligt na'],
    [{ window: { earliestOn: null, latestOn: '9999-12-31' } }, 'Kies dagen tussen'],
    [{ saidOn: '2020-11-03' }, 'voordat dit is gezegd'],
    [{ saidOn: '2020-11-11' }, 'toekomst'],
  ])('does not change with %j', async (wrong, words) => {
    const attempt = changeAgreementTerm(world, secretariat, { id, ...change, ...wrong })
    await expect(attempt).rejects.toThrow(words)
    expect(await findItem()).toMatchObject({ version: 1, term: { words: 'voorjaar 2021' } })
  })

  test('ends later only as the correction of a mistake, which its history says', async () => {
    const later = { ...change, words: 'juli 2021' }
    await expect(changeAgreementTerm(world, secretariat, { id, ...later })).rejects.toThrow('Kies hieronder')
    await expect(
      changeAgreementTerm(world, secretariat, { id, ...change, words: 'gaandeweg' }),
    ).rejects.toThrow('Kies hieronder')
    expect(await findItem()).toMatchObject({ version: 1, term: { words: 'voorjaar 2021' } })
    world.clock.moveTo(new Date(world.clock.now().getTime() + 60_000))
    await changeAgreementTerm(world, secretariat, { id, ...later, correction: true })
    const [event] = await listEvents(world, secretariat, { id, dossierId: dossiers.lvv.id })
    expect(event?.sentence).toContain('verbeterde de termijn van «voorjaar 2021» in «juli 2021»')
    expect(await findItem()).toMatchObject({ version: 2, extensionCount: 0 })
  })

  test('gets a period from a person where its words cannot be read, without a reason', async () => {
    const wrong = { ...change, correction: true }
    await changeAgreementTerm(world, secretariat, { id, ...wrong, words: 'als de sterren gunstig staan' })
    expect(await findItem()).toMatchObject({ earliestOn: null, latestOn: null })
    const window = { earliestOn: null, latestOn: '2021-03-01' }
    const words = 'als de sterren gunstig staan'
    await changeAgreementTerm(world, secretariat, { id, ...change, version: 2, words, window, reason: '' })
    expect(await findItem()).toMatchObject({ latestOn: '2021-03-01', term: { words, chosenByHand: true } })
  })

  test.each(['uiterlijk 31 december 9999', 'uiterlijk 1 januari 0002', 'binnen 90000 weken'])(
    'may be as far away as «%s»',
    async (words) => {
      await changeAgreementTerm(world, secretariat, { id, ...change, words, correction: true })
      expect(await findItem()).toMatchObject({ term: { words } })
    },
  )

  test('does not change once the agreement is closed', async () => {
    await acts.settle('secretariat')
    const attempt = changeAgreementTerm(world, secretariat, { id, ...change, version: 2 })
    await expect(attempt).rejects.toThrow('al afgerond')
  })
})
