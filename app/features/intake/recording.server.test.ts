import { beforeEach, describe, expect, test } from 'vitest'
import { addAgreementProgress } from '#app/features/agreements/add-agreement-progress.server.ts'
import { recordCommitment } from '#app/features/commitments/record-commitment.server.ts'
import { dossiers, organisations } from '#prisma/demo/cast.ts'
import { aLetter } from '#tests/support/a-letter.ts'
import { correctedPassage, letterInHand, promiseOfLetter } from '#tests/support/letter-in-hand.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { changePassage } from './change-passage.server.ts'
import { decidePassage } from './decide-passage.server.ts'
import { discardIntake } from './discard-intake.server.ts'
import { listIntakes } from './list-intakes.server.ts'
import { listLetterSources } from './list-letter-sources.server.ts'
import { recordIntake } from './record-intake.server.ts'
import { undoIntake } from './undo-intake.server.ts'

const world = useTestWorld('2020-11-20T10:00')
const liaison = actor('liaison')
const secretariat = actor('secretariat')
const dossierId = dossiers.lvv.id
let letter: Awaited<ReturnType<typeof letterInHand>>

beforeEach(async () => {
  letter = await letterInHand(world)
})

describe('recording', () => {
  test('refuses while something is to be decided, and writes nothing', async () => {
    await letter.decide('commitment', 'accepted')
    await expect(letter.record()).rejects.toThrow('5 voorstellen zijn nog niet beoordeeld')
    expect(await world.database.obligation.count()).toBe(0)
  })

  test('refuses when somebody decided since it was looked at', async () => {
    const { version } = await letter.find()
    await letter.acceptRest()
    await expect(recordIntake(world, liaison, { id: letter.id, version })).rejects.toMatchObject({
      kind: 'changed-meanwhile',
    })
  })

  test('is all or nothing', async () => {
    const known = await recordCommitment(world, liaison, { ...promiseOfLetter, saidOn: '2020-11-19' })
    await letter.decide('fulfilment', 'accepted', known)
    await letter.acceptRest()
    await expect(letter.record()).rejects.toThrow('voor 19 november 2020')
    expect(await world.database.letter.count()).toBe(0)
    expect(await world.database.obligation.count()).toBe(1)
  })

  test('of a liaison closes and makes with the letter; meetings and agreements wait for the secretariat', async () => {
    const known = await recordCommitment(world, liaison, promiseOfLetter)
    await letter.decide('fulfilment', 'accepted', known)
    await letter.acceptRest()
    expect(await letter.record()).toEqual({ recorded: 4, waiting: 2 })
    const sent = await world.database.letter.findFirstOrThrow()
    expect(sent).toMatchObject({ reference: '1234567', sentOn: '2020-11-17', dossierId })
    const closed = await world.database.commitment.findUniqueOrThrow({ where: { obligationId: known } })
    expect(closed).toMatchObject({ letterId: sent.id, fulfilledOn: '2020-11-17' })
    const made = await world.database.obligation.findMany({ where: { closedOn: null } })
    expect(made.map(({ kind }) => kind).sort()).toEqual(['commitment', 'decision'])
    expect(await listIntakes(world, secretariat)).toMatchObject([{ id: letter.id, waiting: 2 }])
    expect(await listIntakes(world, liaison)).toEqual([])

    await letter.acceptRest(secretariat)
    expect(await letter.record(secretariat)).toEqual({ recorded: 2, waiting: 0 })
    const agreement = await world.database.obligation.findFirstOrThrow({
      where: { kind: 'agreement' },
      include: { consultation: { include: { participants: true } }, parties: true },
    })
    expect(agreement).toMatchObject({ saidOn: '2020-11-11', latestOn: '2021-02-28' })
    expect(agreement.consultation).toMatchObject({
      meetsOn: '2020-11-11',
      title: 'Bestuurlijk overleg opvang',
    })
    expect(agreement.consultation?.heldAt).not.toBeNull()
    const seats = agreement.consultation?.participants ?? []
    expect(seats.map(({ representsId }) => representsId).sort()).toEqual(
      [organisations.ministry, organisations.vng, organisations.groningen, organisations.utrecht]
        .map((organisation) => organisation.id)
        .sort(),
    )
  })

  test('of an answer to what stood nowhere yet records that and closes it, and undoing withdraws it', async () => {
    const { id: passageId, version } = await letter.passageOf('fulfilment')
    await decidePassage(world, liaison, {
      ...{ intakeId: letter.id, passageId, version },
      ...{ state: 'accepted', unlisted: true },
    })
    await letter.acceptRest()
    await letter.record()
    const { id } = await world.database.letter.findFirstOrThrow()
    expect(await world.database.commitment.findFirst({ where: { letterId: id } })).toMatchObject({
      ...{ origin: 'promise', chamber: 'TK', fulfilledOn: '2020-11-17' },
      activityKind: 'committee_debate',
    })
    await undoIntake(world, liaison, { id: letter.id })
    expect(await world.database.obligation.count({ where: { closedOn: null } })).toBe(0)
    expect(await world.database.commitment.count({ where: { withdrawnOn: null } })).toBe(0)
  })

  test('of an answer to what stood nowhere yet asks for its day', async () => {
    const { id: passageId, version } = await letter.passageOf('fulfilment')
    const change = { ...correctedPassage, kind: 'fulfilment' as const, unlisted: true }
    await changePassage(world, liaison, { intakeId: letter.id, passageId, version, change })
    await letter.acceptRest()
    await expect(letter.record()).rejects.toThrow('op welke dag dit is toegezegd')
    expect(await world.database.letter.count()).toBe(0)
  })

  test('stays on the list of the secretariat while it accepted and did not record', async () => {
    await letter.acceptRest()
    await letter.record()
    await letter.acceptRest(secretariat)
    expect(await listIntakes(world, secretariat)).toMatchObject([{ id: letter.id, waiting: 0, accepted: 2 }])
    await expect(letter.record()).rejects.toThrow('nog niets over')
    expect(await letter.record(secretariat)).toEqual({ recorded: 2, waiting: 0 })
    expect(await listIntakes(world, secretariat)).toEqual([])
  })

  test('keeps a promise to the other Kamer as one to that Kamer', async () => {
    const { id: passageId, version } = await letter.passageOf('commitment')
    const change = { ...correctedPassage, chamber: 'EK' as const, activity: 'Plenair debat over de opvang' }
    await changePassage(world, liaison, { intakeId: letter.id, passageId, version, change })
    await letter.acceptRest()
    await letter.record()
    expect(await world.database.commitment.findFirst({ where: { chamber: 'EK' } })).toMatchObject({
      activity: 'Plenair debat over de opvang',
      activityKind: 'plenary_debate',
    })
    expect(await world.database.commitment.count({ where: { chamber: 'TK' } })).toBe(0)
  })

  test('links each item to its sentence, for who reads letters and nobody else', async () => {
    await letter.acceptRest()
    await letter.record()
    const { id: made } = await world.database.obligation.findFirstOrThrow({ where: { kind: 'decision' } })
    const [source] = await listLetterSources(world, actor('reader'), made)
    expect(source).toMatchObject({ name: 'Brief 1234567', sentOn: '2020-11-17', effect: 'nieuw vastgelegd' })
    expect(source?.quote).toContain('een besluit nemen over het vervolg')
    expect(await listLetterSources(world, actor('utrecht'), made)).toEqual([])
  })

  test('closes what is partly done, and opens what remains', async () => {
    const known = await recordCommitment(world, liaison, promiseOfLetter)
    const { id: passageId, version } = await letter.passageOf('fulfilment')
    const partly = { ...correctedPassage, kind: 'fulfilment' as const, matchId: known, partly: true }
    const facts = {
      ...partly,
      wording: 'Bericht over de steden.',
      remains: 'Bericht over de dorpen.',
      term: 'mei 2021',
    }
    await changePassage(world, liaison, { intakeId: letter.id, passageId, version, change: facts })
    await letter.acceptRest()
    await letter.record()
    expect(
      await world.database.obligation.findFirst({ where: { wording: 'Bericht over de dorpen.' } }),
    ).toMatchObject({ closedOn: null, latestOn: '2021-05-31' })
    await undoIntake(world, liaison, { id: letter.id })
    expect(await world.database.obligation.findUnique({ where: { id: known } })).toMatchObject({
      closedOn: null,
      wording: promiseOfLetter.wording,
    })
  })

  test('of an old letter sends nothing at once about what had ended', async () => {
    const old = aLetter('88', { date: '17 november 2019' }).replaceAll('2021', '2020')
    letter = await letterInHand(world, old)
    for (const { id: passageId, version, kind } of (await letter.find()).passages)
      await decidePassage(world, liaison, {
        ...{ intakeId: letter.id, passageId, version },
        state: kind === 'commitment' ? 'accepted' : 'rejected',
      })
    await letter.record()
    expect(await world.database.obligation.findMany()).toMatchObject([{ latestOn: '2020-04-30' }])
    const planned = await world.database.reminder.findMany({ where: { state: 'planned' } })
    expect(planned.filter(({ dueAt }) => dueAt <= new Date('2020-11-24T00:00:00Z'))).toEqual([])
  })
})

describe('undoing', () => {
  test('withdraws what was new, opens what was closed, and lets one record again', async () => {
    const known = await recordCommitment(world, liaison, promiseOfLetter)
    await letter.decide('fulfilment', 'accepted', known)
    await letter.acceptRest()
    await letter.record()
    expect(await undoIntake(world, liaison, { id: letter.id })).toEqual({ undone: 6, left: 0 })
    const open = await world.database.obligation.findMany({ where: { closedOn: null } })
    expect(open.map((item) => item.id)).toEqual([known])
    expect((await letter.find()).acceptedAt).toBeNull()
    expect(await letter.record()).toEqual({ recorded: 4, waiting: 2 })
    expect(await world.database.letter.count()).toBe(1)
  })

  test('leaves what somebody worked on', async () => {
    await letter.acceptRest()
    await letter.record()
    await letter.acceptRest(secretariat)
    await letter.record(secretariat)
    const { id: agreement } = await world.database.obligation.findFirstOrThrow({
      where: { kind: 'agreement' },
    })
    await addAgreementProgress(world, secretariat, {
      id: agreement,
      text: 'Begonnen.',
      visibility: 'internal',
    })
    expect(await undoIntake(world, liaison, { id: letter.id })).toEqual({ undone: 4, left: 2 })
    await expect(undoIntake(world, secretariat, { id: letter.id })).rejects.toThrow(
      'niets dat u kunt terugdraaien',
    )
    expect(await world.database.obligation.findUnique({ where: { id: agreement } })).toMatchObject({
      closedOn: null,
    })
  })

  test('a letter of which nothing was recorded is thrown away, and can be read in again', async () => {
    await discardIntake(world, liaison, { id: letter.id })
    await expect(letter.find()).rejects.toMatchObject({ kind: 'not-found' })
    const again = await letterInHand(world)
    expect(again.id).not.toBe(letter.id)
    letter = again
    await letter.acceptRest()
    await letter.record()
    await expect(discardIntake(world, liaison, { id: letter.id })).rejects.toThrow('Draai dat eerst terug')
  })
})
