import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#app/features/access/actor.ts'
import { changeAgreementTerm } from '#app/features/agreements/change-agreement-term.server.ts'
import { decideAgreementReading } from '#app/features/agreements/decide-agreement-reading.server.ts'
import { recordAgreement } from '#app/features/agreements/record-agreement.server.ts'
import { decideCommitmentReading } from '#app/features/commitments/decide-commitment-reading.server.ts'
import { recordCommitment } from '#app/features/commitments/record-commitment.server.ts'
import { decideDecisionReading } from '#app/features/decisions/decide-decision-reading.server.ts'
import { recordDecision } from '#app/features/decisions/record-decision.server.ts'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { listReadingOptions } from '#app/features/obligations/list-reading-options.server.ts'
import { factsToChange } from '#app/features/obligations/item-to-change.server.ts'
import type { Day } from '#app/shared/day.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { listDossierAttention } from './list-dossier-attention.server.ts'

const world = useTestWorld('2020-11-10T10:00')
const secretariat = actor('secretariat')
const said = { dossierId: dossiers.lvv.id, saidOn: '2020-11-04' }
const own = { version: 1, choice: 'own', window: { earliestOn: null, latestOn: '2021-06-10' } }

async function agree(words: string): Promise<string> {
  return recordAgreement(world, secretariat, {
    ...said,
    wording: 'Utrecht telt de plekken.',
    owners: [organisations.utrecht.id],
    term: { words },
  })
}

function itemOf(id: string) {
  return world.database.obligation.findUniqueOrThrow({
    where: { id },
    include: { term: true, terms: { orderBy: { number: 'asc' } } },
  })
}

async function optionsOf(id: string) {
  const item = await world.database.obligation.findUniqueOrThrow({ where: { id }, select: factsToChange })
  return listReadingOptions(world.database, item)
}

async function lastSentence(id: string): Promise<string> {
  const [event] = await listEvents(world, secretariat, { id, dossierId: dossiers.lvv.id })
  return event?.sentence ?? ''
}

describe('a person decides what the words mean', () => {
  let id = ''
  beforeEach(async () => {
    id = await agree('begin 2021')
  })

  test('accepting keeps the term, with who and when', async () => {
    const [current] = await optionsOf(id)
    await decideAgreementReading(world, secretariat, {
      id,
      version: 1,
      choice: current?.key ?? '',
      window: null,
    })
    const { version, terms, term } = await itemOf(id)
    expect([version, terms.length]).toEqual([2, 1])
    expect(term).toMatchObject({ confirmedByName: 'Sanne Bakker', chosenByHand: false })
    expect(await lastSentence(id)).toBe(
      'Sanne Bakker bevestigde dat de termijn «begin 2021» 1 januari – 31 maart 2021 betekent.',
    )
  })

  test('narrowing it keeps the words and makes the next version; then the reading can be taken back', async () => {
    const window = { earliestOn: '2021-02-01', latestOn: '2021-02-28' }
    await decideAgreementReading(world, secretariat, { id, version: 1, choice: 'own', window })
    expect(await itemOf(id)).toMatchObject({
      ...window,
      term: { number: 2, words: 'begin 2021', chosenByHand: true, recordedByName: 'Sanne Bakker' },
    })
    const options = await optionsOf(id)
    expect(options.map(({ label, source }) => [label, source])).toEqual([
      ['1–28 februari 2021', 'current'],
      ['1 januari – 31 maart 2021', 'reading'],
    ])
    await decideAgreementReading(world, secretariat, {
      id,
      version: 2,
      choice: options[1]?.key ?? '',
      window: null,
    })
    expect(await itemOf(id)).toMatchObject({
      latestOn: '2021-03-31',
      term: { number: 3, chosenByHand: false, confirmedByName: 'Sanne Bakker' },
    })
  })

  test('another reading of the same words can be chosen', async () => {
    const ambiguous = await agree('tot 1 maart 2021')
    const options = await optionsOf(ambiguous)
    const other = options.find(({ source }) => source === 'alternative')
    expect(other).toBeDefined()
    await decideAgreementReading(world, secretariat, {
      id: ambiguous,
      version: 1,
      choice: other?.key ?? '',
      window: null,
    })
    expect(await itemOf(ambiguous)).toMatchObject({
      earliestOn: other?.earliestOn,
      latestOn: other?.latestOn,
      term: { chosenByHand: true },
    })
  })

  test.each([
    [{ ...own, version: 7 }, 'changed-meanwhile'],
    [{ ...own, window: null }, 'against-the-rules'],
    [{ ...own, window: { earliestOn: '2021-06-11', latestOn: '2021-06-10' } }, 'against-the-rules'],
    [{ ...own, choice: '2021-01-01/2021-01-02' }, 'against-the-rules'],
  ])('what cannot be is refused: %j', async (input, kind) => {
    await expect(decideAgreementReading(world, secretariat, { id, ...input })).rejects.toMatchObject({ kind })
    expect((await itemOf(id)).version).toBe(1)
  })
})

describe('deciding is for who may change the term', () => {
  const refused = { kind: 'not-allowed' }
  test.each(['liaison', 'reader', 'administrator', 'utrecht', 'outsider'] as const)(
    'of an agreement, not %s',
    async (key: CastKey) => {
      const id = await agree('voorjaar 2021')
      await expect(decideAgreementReading(world, actor(key), { id, ...own })).rejects.toMatchObject(refused)
    },
  )

  test.each(['secretariat', 'reader', 'administrator', 'utrecht', 'outsider'] as const)(
    'of a commitment, not %s',
    async (key: CastKey) => {
      const id = await recordCommitment(world, secretariat, {
        ...said,
        wording: 'De Kamer krijgt een brief.',
        origin: 'promise',
        chamber: 'TK',
        activity: '',
        owners: [organisations.ministry.id],
        term: { words: 'voorjaar 2021' },
      })
      await expect(decideCommitmentReading(world, actor(key), { id, ...own })).rejects.toMatchObject(refused)
      await decideCommitmentReading(world, actor('liaison'), { id, ...own })
      expect((await itemOf(id)).latestOn).toBe('2021-06-10')
    },
  )

  test.each(['reader', 'administrator', 'utrecht', 'outsider'] as const)(
    'of a decision, not %s',
    async (key: CastKey) => {
      const id = await recordDecision(world, secretariat, {
        ...said,
        wording: 'Besluit over het vervolg.',
        gate: '',
        owners: [organisations.ministry.id],
        term: { words: 'voorjaar 2021' },
      })
      await expect(decideDecisionReading(world, actor(key), { id, ...own })).rejects.toMatchObject(refused)
      await decideDecisionReading(world, secretariat, { id, ...own })
      expect((await itemOf(id)).latestOn).toBe('2021-06-10')
    },
  )
})

describe('a term without an end', () => {
  test('is looked at again six months after it was said, and then asks attention', async () => {
    const id = await agree('gaandeweg')
    expect((await itemOf(id)).term).toMatchObject({ reviewOn: '2021-05-04' })
    const review = async (who: Actor, on: Day) => (await listDossierAttention(world, who, on)).review
    expect(await review(secretariat, '2021-05-03')).toEqual([])
    expect(await review(secretariat, '2021-05-04')).toMatchObject([{ id }])
    expect(await review(actor('utrecht'), '2021-05-04')).toEqual([])
    expect(await review(actor('outsider'), '2021-05-04')).toEqual([])
  })

  test('gets another day without another version of the term', async () => {
    const id = await agree('gaandeweg')
    const same = { id, version: 1, words: 'gaandeweg', saidOn: '2020-11-04', window: null, reason: '' }
    await changeAgreementTerm(world, secretariat, { ...same, reviewOn: '2021-02-01' })
    expect(await itemOf(id)).toMatchObject({ version: 2, term: { number: 1, reviewOn: '2021-02-01' } })
    expect(await lastSentence(id)).toBe('Sanne Bakker wil dit opnieuw bekijken op 1 februari 2021.')
    const past = { ...same, version: 2, reviewOn: '2020-11-01' }
    await expect(changeAgreementTerm(world, secretariat, past)).rejects.toThrow('Kies een dag na vandaag')
  })

  test('has no such day any more once it has an end', async () => {
    const id = await agree('gaandeweg')
    await changeAgreementTerm(world, secretariat, {
      id,
      version: 1,
      words: 'voorjaar 2021',
      saidOn: '2020-11-10',
      window: null,
      reviewOn: '2021-05-04',
      reason: '',
    })
    expect((await itemOf(id)).term).toMatchObject({ number: 2, reviewOn: null })
  })
})
