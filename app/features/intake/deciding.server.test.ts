import { Readable } from 'node:stream'
import { beforeEach, describe, expect, test } from 'vitest'
import { recordCommitment } from '#app/features/commitments/record-commitment.server.ts'
import { dossiers } from '#prisma/demo/cast.ts'
import { aLetter } from '#tests/support/a-letter.ts'
import { letterInHand, promiseOfLetter } from '#tests/support/letter-in-hand.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { changeHead } from './change-head.server.ts'
import { decidePassage } from './decide-passage.server.ts'
import { findIntake } from './find-intake.server.ts'
import { markPassage } from './mark-passage.server.ts'
import { mergePassage } from './merge-passage.server.ts'
import { readIn } from './read-in.server.ts'
import { splitPassage } from './split-passage.server.ts'

const world = useTestWorld('2020-11-20T10:00')
const liaison = actor('liaison')
const dossierId = dossiers.lvv.id
let letter: Awaited<ReturnType<typeof letterInHand>>

beforeEach(async () => {
  letter = await letterInHand(world)
})

describe('reading in', () => {
  test('keeps the letter with what it seems to say, and records nothing', async () => {
    const { reference, sentOn, chamber, passages, text } = await letter.find()
    expect({ reference, sentOn, chamber }).toEqual({
      reference: '1234567',
      sentOn: '2020-11-17',
      chamber: 'TK',
    })
    expect(passages.map(({ kind }) => kind)).toEqual([
      'consultation',
      'agreement',
      'planning',
      'fulfilment',
      'commitment',
      'decision',
    ])
    for (const { quote, startsAt, endsAt } of passages) expect(text.slice(startsAt, endsAt)).toBe(quote)
    expect(await world.database.obligation.count()).toBe(0)
    expect(await world.database.letter.count()).toBe(0)
  })

  test('twice gives one', async () => {
    const again = { pasted: aLetter('1234567').replace(/\n/g, '\r\n') }
    expect(await readIn(world, liaison, { dossierId, brought: again })).toEqual({
      id: letter.id,
      known: true,
    })
    expect(await world.database.passage.count()).toBe(6)
  })

  test.each([
    ['  ', 'Plak de tekst'],
    [
      'This is a letter to the House in English, with all that we have to say on the subject of this and of that. '.repeat(
        3,
      ),
      'Engels',
    ],
    [`${'Wij doen dit en dat. '.repeat(20_000)}`, 'langer dan honderd bladzijden'],
  ])('refuses %#', async (pasted, words) => {
    await expect(readIn(world, liaison, { dossierId, brought: { pasted } })).rejects.toThrow(words)
    expect(await world.database.intake.count()).toBe(1)
  })

  test('refuses a file that is none, with what to do', async () => {
    const open = () => Readable.from([Buffer.from('%PDF-1.7 kapot')])
    const brought = { file: { name: 'brief.pdf', open } }
    await expect(readIn(world, liaison, { dossierId, brought })).rejects.toThrow('beschadigd')
  })

  test('without a date waits for one, and reads the terms anew from it', async () => {
    const pasted = aLetter('777')
      .replace('Datum 17 november 2020\n', '')
      .replace('in april 2021', 'volgend voorjaar')
    const { id: other } = await readIn(world, liaison, { dossierId, brought: { pasted } })
    const undated = await findIntake(world, liaison, other)
    expect(undated.sentOn).toBeNull()
    const { reference, kamerstuk, subject, chamber } = undated
    const head = { reference, kamerstuk, subject, chamber, sentOn: '2020-11-17' }
    await changeHead(world, liaison, { id: other, version: undated.version, head })
    const found = await findIntake(world, liaison, other)
    expect(found.passages.find(({ kind }) => kind === 'commitment')).toMatchObject({
      on: '2020-11-17',
      window: expect.stringContaining('2021') as string,
    })
  })
})

describe('deciding', () => {
  test('offers what stands in the register: what a letter fulfils, and a meeting of that day', async () => {
    const known = await recordCommitment(world, liaison, promiseOfLetter)
    expect((await letter.passageOf('fulfilment')).matches).toMatchObject([{ id: known }])
    expect((await letter.passageOf('decision')).matches).toEqual([])
  })

  test('of two at once, the second is told', async () => {
    const { id: passageId, version } = await letter.passageOf('commitment')
    const asked = { intakeId: letter.id, passageId, version }
    await decidePassage(world, liaison, { ...asked, state: 'rejected' })
    const late = decidePassage(world, liaison, { ...asked, state: 'accepted' })
    await expect(late).rejects.toMatchObject({ kind: 'changed-meanwhile' })
    expect((await letter.passageOf('commitment')).state).toBe('rejected')
  })

  test('takes nothing from another dossier for the same', async () => {
    const other = await recordCommitment(world, liaison, {
      ...promiseOfLetter,
      dossierId: dossiers.shelter.id,
    })
    await expect(letter.decide('fulfilment', 'accepted', other)).rejects.toThrow('niet in dit dossier')
  })

  test('splits a sentence in two of its own parts, and merges them again', async () => {
    const { id: passageId, version, quote, startsAt, endsAt } = await letter.passageOf('commitment')
    const asked = { intakeId: letter.id, passageId, version }
    const wrong = splitPassage(world, liaison, { ...asked, first: 'Iets anders', second: 'de uitkomsten' })
    await expect(wrong).rejects.toThrow('woorden van deze zin')
    const at = quote.indexOf(' de uitkomsten')
    await splitPassage(world, liaison, { ...asked, first: quote.slice(0, at), second: quote.slice(at) })
    const halves = (await letter.find()).passages.filter(({ kind }) => kind === 'commitment')
    expect(halves.map((half) => half.quote)).toEqual([quote.slice(0, at), quote.slice(at + 1)])
    await mergePassage(world, liaison, { intakeId: letter.id, passageId, version: version + 1 })
    expect(await letter.passageOf('commitment')).toMatchObject({ startsAt, endsAt, quote })
  })

  test('marks words of the letter once, and no others', async () => {
    const marking = { intakeId: letter.id, kind: 'planning' as const, startsAt: null, endsAt: null }
    const quote = 'Het onderzoek naar\n de kosten start'
    const marked = await markPassage(world, liaison, { ...marking, quote })
    expect(await markPassage(world, liaison, { ...marking, quote })).toBe(marked)
    expect((await letter.find()).passages.filter(({ byHand }) => byHand)).toMatchObject([
      { quote: 'Het onderzoek naar de kosten start' },
    ])
    for (const [words, refusal] of [
      ['Dit staat er niet', 'staan zo niet'],
      ['opvang', 'keer in de brief'],
    ] as const)
      await expect(markPassage(world, liaison, { ...marking, quote: words })).rejects.toThrow(refusal)
  })
})
