import type { Actor } from '#app/features/access/actor.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { documentOf, paragraph } from '#app/features/editor/document.ts'
import { dossiers } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { addPromise } from './add-promise.server.ts'
import { answerPartly } from './answer-partly.server.ts'
import { changeDraftFacts } from './change-draft-facts.server.ts'
import { changeDraftItems } from './change-draft-items.server.ts'
import { dropDraft } from './drop-draft.server.ts'
import { listDrafts } from './list-drafts.server.ts'
import { previewRenewal } from './preview-renewal.server.ts'
import { readDraft } from './read-draft.server.ts'
import { removePromise } from './remove-promise.server.ts'
import { renewDraft } from './renew-draft.server.ts'
import { saveLetter } from './save-letter.server.ts'
import { savePlainLetter } from './save-plain-letter.server.ts'
import { settleOffer } from './settle-offer.server.ts'
import { writeDraftFile } from './write-draft-file.server.ts'
import { beginLetter, layLetterCase, textOfLetter, type LetterCase } from '#tests/support/draft-case.ts'
import type { NewDraft } from './make-draft.server.ts'

const world = useTestWorld('2020-11-10T10:00')
const secretariat = actor('secretariat')

let laid: LetterCase
beforeEach(async () => void (laid = await layLetterCase(world)))

const make = (traits: Partial<NewDraft> = {}, by: Actor = secretariat) => beginLetter(world, laid, traits, by)
const made = async (traits: Partial<NewDraft> = {}) => (await make(traits))[0] ?? ''
const textIn = (id: string) => textOfLetter(world, id)

describe('who may', () => {
  const acts: [string, (id: string, by: Actor) => Promise<unknown>][] = [
    ['begin', (_id, by) => make({}, by)],
    ['read', (id, by) => readDraft(world, by, id)],
    ['write', (id, by) => saveLetter(world, by, { id, version: 1, document: documentOf(paragraph('X.')) })],
    ['write plainly', (id, by) => savePlainLetter(world, by, { id, version: 1, text: 'X.' })],
    ['preview', (id, by) => previewRenewal(world, by, id)],
    ['renew', (id, by) => renewDraft(world, by, { id, version: 1 })],
    ['settle an offer', (id, by) => settleOffer(world, by, { id, version: 1, key: 'x', take: true })],
    ['choose', (id, by) => changeDraftItems(world, by, { id, itemsVersion: 1, answers: [], told: [] })],
    [
      'answer a part',
      (id, by) =>
        answerPartly(world, by, {
          id,
          obligationId: laid.asked,
          done: 'a',
          remains: 'b',
          term: 'mei',
        }),
    ],
    ['promise', (id, by) => addPromise(world, by, { id, wording: 'Iets.', term: '' })],
    ['take a promise out', (id, by) => removePromise(world, by, { id, itemId: laid.asked })],
    ['download', (id, by) => writeDraftFile(world, by, { id, kind: 'pdf' })],
    ['throw away', (id, by) => dropDraft(world, by, { id })],
    [
      'name',
      (id, by) =>
        changeDraftFacts(world, by, {
          id,
          factsVersion: 1,
          subject: 'X',
          reference: '',
          datedOn: null,
          signatoryId: null,
        }),
    ],
  ]

  test.each(acts)('%s: nobody outside the secretariat and the liaison of the dossier', async (_name, act) => {
    const id = await made()
    for (const by of ['reader', 'utrecht', 'rotterdam', 'administrator', 'outsider'] as const)
      await expect(act(id, actor(by)), by).rejects.toMatchObject({ kind: 'not-allowed' })
    const elsewhere = {
      ...secretariat,
      roles: [{ role: 'secretariat' as const, dossierId: dossiers.shelter.id }],
    }
    await expect(act(id, elsewhere)).rejects.toMatchObject({ kind: 'not-found' })
    expect(await listDrafts(world, elsewhere)).toEqual([])
  })

  test('the liaison writes too', async () => {
    const id = await made()
    await saveLetter(world, actor('liaison'), { id, version: 1, document: documentOf(paragraph('X.')) })
    expect(await textIn(id)).toBe('X.')
  })
})
