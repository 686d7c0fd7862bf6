import type { Actor } from '#app/features/access/actor.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { documentOf, paragraph, textOf } from '#app/features/editor/document.ts'
import { posts } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { changeDraftFacts } from './change-draft-facts.server.ts'
import { changeDraftItems } from './change-draft-items.server.ts'
import { letterIn } from './letter-document.ts'
import { readDraft } from './read-draft.server.ts'
import { renewDraft } from './renew-draft.server.ts'
import { saveLetter } from './save-letter.server.ts'
import { beginLetter, layLetterCase, type LetterCase } from '#tests/support/draft-case.ts'
import type { NewDraft } from './make-draft.server.ts'

const world = useTestWorld('2020-11-10T10:00')
const secretariat = actor('secretariat')

let laid: LetterCase
beforeEach(async () => void (laid = await layLetterCase(world)))

const make = (traits: Partial<NewDraft> = {}, by: Actor = secretariat) => beginLetter(world, laid, traits, by)
const made = async (traits: Partial<NewDraft> = {}) => (await make(traits))[0] ?? ''

async function type(id: string, change: (text: string) => string): Promise<void> {
  const { document, version } = await world.database.letterDraft.findUniqueOrThrow({ where: { id } })
  const lines = change(textOf(letterIn(document))).split('\n')
  await saveLetter(world, secretariat, {
    id,
    version,
    document: documentOf(...lines.map((line) => paragraph(line))),
  })
}

describe('the check list', () => {
  const sentencesOf = async (id: string) =>
    (await readDraft(world, secretariat, id)).missing.map(({ sentence }) => sentence).join('\n')

  test('names what is missing, and what was mended is gone', async () => {
    const id = await made({ answers: [], signatoryId: null })
    const before = await sentencesOf(id)
    for (const words of [
      'geen kenmerk',
      'geen datum',
      'wie de brief ondertekent',
      'geen debat',
      'ter afstemming',
    ])
      expect(before).toContain(words)
    expect(before).toContain(
      'De Kamer wacht nog op «De uitkomst van het overleg van 4 november 2020 vertellen.»',
    )
    await changeDraftFacts(world, secretariat, {
      id,
      factsVersion: 1,
      subject: 'Terugkoppeling',
      reference: '123',
      datedOn: '2020-11-17',
      signatoryId: posts.stateSecretary.id,
    })
    await changeDraftItems(world, secretariat, {
      id,
      itemsVersion: 1,
      answers: [laid.asked],
      told: [laid.agreement],
    })
    await renewDraft(world, secretariat, { id, version: 1 })
    const after = await sentencesOf(id)
    for (const words of [
      'geen kenmerk',
      'geen datum',
      'wie de brief ondertekent',
      'geen debat',
      'wacht nog op',
    ])
      expect(after).not.toContain(words)
  })

  test('sees that an answer is named nowhere any more', async () => {
    const id = await made()
    await type(id, () => 'Alleen dit.')
    expect(await sentencesOf(id)).toContain('maar in de tekst staat dat niet')
  })
})
