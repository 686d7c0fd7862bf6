import { beforeEach, describe, expect, test } from 'vitest'
import { dossiers, type CastKey } from '#prisma/demo/cast.ts'
import { aLetter } from '#tests/support/a-letter.ts'
import { correctedPassage, letterInHand } from '#tests/support/letter-in-hand.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { changeHead } from './change-head.server.ts'
import { changePassage } from './change-passage.server.ts'
import { decidePassage } from './decide-passage.server.ts'
import { discardIntake } from './discard-intake.server.ts'
import { findIntake } from './find-intake.server.ts'
import { listIntakes } from './list-intakes.server.ts'
import { markPassage } from './mark-passage.server.ts'
import { mergePassage } from './merge-passage.server.ts'
import { readIn } from './read-in.server.ts'
import { recordIntake } from './record-intake.server.ts'
import { splitPassage } from './split-passage.server.ts'
import { undoIntake } from './undo-intake.server.ts'

const world = useTestWorld('2020-11-20T10:00')
const liaison = actor('liaison')
const secretariat = actor('secretariat')
const dossierId = dossiers.lvv.id
let letter: Awaited<ReturnType<typeof letterInHand>>

beforeEach(async () => {
  letter = await letterInHand(world)
})

describe('who has no part in it', () => {
  const elsewhere = (role: 'liaison' | 'secretariat') => ({
    ...actor(role),
    roles: [{ role, dossierId: dossiers.shelter.id }],
  })
  const acts: [string, (who: typeof liaison, passageId: string) => Promise<unknown>][] = [
    [
      'decide',
      (who, passageId) =>
        decidePassage(world, who, { intakeId: letter.id, passageId, version: 1, state: 'accepted' }),
    ],
    [
      'change',
      (who, passageId) =>
        changePassage(world, who, { intakeId: letter.id, passageId, version: 1, change: correctedPassage }),
    ],
    [
      'split',
      (who, passageId) =>
        splitPassage(world, who, { intakeId: letter.id, passageId, version: 1, first: 'Ik', second: 'zal' }),
    ],
    ['merge', (who, passageId) => mergePassage(world, who, { intakeId: letter.id, passageId, version: 1 })],
    ['record', (who) => recordIntake(world, who, { id: letter.id, version: 1 })],
    ['undo', (who) => undoIntake(world, who, { id: letter.id })],
    [
      'mark',
      (who) =>
        markPassage(world, who, {
          intakeId: letter.id,
          kind: 'planning',
          quote: 'Geachte',
          startsAt: null,
          endsAt: null,
        }),
    ],
    ['discard', (who) => discardIntake(world, who, { id: letter.id })],
    [
      'correct the head',
      (who) =>
        changeHead(world, who, {
          id: letter.id,
          version: 1,
          head: { reference: '1', kamerstuk: '', sentOn: '2020-11-17', subject: 'A', chamber: 'TK' },
        }),
    ],
    ['look', (who) => findIntake(world, who, letter.id)],
  ]

  test.each(acts)('cannot %s', async (name, act) => {
    const { id: passageId } = await letter.passageOf('commitment')
    const before = await world.database.intake.findUniqueOrThrow({ where: { id: letter.id } })
    const keys: CastKey[] = ['reader', 'utrecht', 'administrator', 'outsider']
    for (const key of keys)
      await expect(act(actor(key), passageId), key).rejects.toMatchObject({
        kind: name === 'look' ? 'not-found' : 'not-allowed',
      })
    await expect(act(elsewhere('liaison'), passageId)).rejects.toMatchObject({ kind: 'not-found' })
    expect(await world.database.intake.findUniqueOrThrow({ where: { id: letter.id } })).toEqual(before)
  })

  test('reads no letter into a dossier of somebody else, and the secretariat reads none in', async () => {
    const brought = { pasted: aLetter('555') }
    // One that is not there and one of somebody else look the same.
    for (const chosen of [dossierId, '99999999-9999-4999-8999-999999999999'])
      await expect(
        readIn(world, elsewhere('liaison'), { dossierId: chosen, brought }),
        chosen,
      ).rejects.toMatchObject({
        kind: 'against-the-rules',
        field: 'dossier',
        objections: [
          'Dit dossier kent Gestand niet, of u kunt dit daar niet doen. Kies een dossier uit de lijst.',
        ],
      })
    const file = {
      name: 'brief.txt',
      open: () => {
        throw new Error('nothing is read for who may not')
      },
    }
    await expect(readIn(world, elsewhere('liaison'), { dossierId, brought: { file } })).rejects.toMatchObject(
      { objections: [expect.stringContaining('Kies daarna het bestand opnieuw.')] },
    )
    await expect(readIn(world, secretariat, { dossierId, brought })).rejects.toMatchObject({
      kind: 'not-allowed',
    })
    expect(await world.database.intake.count()).toBe(1)
  })

  test('a secretariat decides on nothing before the letter was accepted', async () => {
    const { id: passageId } = await letter.passageOf('agreement')
    const asked = { intakeId: letter.id, passageId, version: 1, state: 'accepted' as const }
    await expect(decidePassage(world, secretariat, asked)).rejects.toMatchObject({ kind: 'not-allowed' })
    expect(await listIntakes(world, secretariat)).toEqual([])
  })
})
