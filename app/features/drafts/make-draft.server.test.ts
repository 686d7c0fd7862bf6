import type { Actor } from '#app/features/access/actor.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Problem } from '#app/shared/problem.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { addPromise } from './add-promise.server.ts'
import { answerPartly } from './answer-partly.server.ts'
import { dropDraft } from './drop-draft.server.ts'
import { listDrafts } from './list-drafts.server.ts'
import { readDraft } from './read-draft.server.ts'
import { removePromise } from './remove-promise.server.ts'
import { renewDraft } from './renew-draft.server.ts'
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

describe('a letter about a consultation', () => {
  test('begins with who came, what was agreed and decided, and what it answers', async () => {
    const text = await textIn(await made())
    expect(text).toContain('Algemeen Overleg asielbeleid van 24 september 2020')
    expect(text).toContain('de burgemeester van Tilburg in de rol van VNG-bestuurder')
    expect(text).toContain('de wethouder van Utrecht')
    expect(text).toContain('Utrecht telt de plekken, uiterlijk 1 maart 2021.')
    expect(text).toContain('op basis van de evaluatie van het WODC')
    expect(text).not.toContain('Groningen')
    expect(text).not.toContain('Staatssecretaris')
  })

  test('tells nothing confidential unless somebody says so', async () => {
    expect(await textIn(await made())).not.toContain('bedrag')
    await dropDraft(world, secretariat, { id: (await listDrafts(world, secretariat))[0]?.id ?? '' })
    const told = await made({ confidential: [laid.secret] })
    expect(await textIn(told)).toContain('bedrag')
    const { missing } = await readDraft(world, secretariat, told)
    expect(missing.map(({ sentence }) => sentence)).toContain(
      'De brief vertelt iets wat vertrouwelijk is: «Het bedrag blijft onder ons.».',
    )
  })

  test('to both Kamers is two letters, and each answers its own Kamer', async () => {
    const ids = await make({ chambers: ['TK', 'EK'] })
    expect(ids).toHaveLength(2)
    const items = await world.database.draftItem.findMany({
      where: { role: 'fulfils' },
      include: { draft: true },
    })
    expect(items.map(({ draft }) => draft.chamber)).toEqual(['TK'])
  })

  test('is not begun twice', async () => {
    await make()
    await expect(make()).rejects.toMatchObject({ kind: 'against-the-rules' })
    expect(await world.database.letterDraft.count()).toBe(1)
  })

  test('is begun once by two at once', async () => {
    const attempts = await Promise.allSettled([make(), make({}, actor('liaison'))])
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await world.database.letterDraft.count()).toBe(1)
  })

  test.each<[string, () => Promise<unknown>, string]>([
    ['without a Kamer', () => make({ chambers: [] }), 'Kies aan welke Kamer de brief gaat.'],
    ['without a subject', () => make({ subject: ' ' }), 'Vul in waarover de brief gaat.'],
    ['about nothing', () => make({ consultationId: null, answers: [] }), 'Kies wat de brief beantwoordt.'],
    ['to another Kamer than the one that waits', () => make({ chambers: ['EK'] }), 'wacht de Tweede Kamer'],
  ])('is refused %s', async (_name, attempt, sentence) => {
    const problem = (await attempt().catch((error: unknown) => error)) as Problem
    expect(problem.objections.join(' ')).toContain(sentence)
  })
})

describe('a letter about a set of commitments', () => {
  test('answers them without a consultation', async () => {
    const id = await made({ consultationId: null })
    expect(await textIn(id)).toContain('Met deze brief kom ik tegemoet aan uw verzoek')
  })

  test('may answer a part, and promises what remains', async () => {
    const id = await made({ consultationId: null })
    const part = {
      id,
      obligationId: laid.asked,
      done: 'De uitkomst vertellen.',
      remains: 'De planning sturen.',
    }
    await answerPartly(world, secretariat, { ...part, term: 'voorjaar 2021' })
    await renewDraft(world, secretariat, { id, version: 1 })
    expect(await textIn(id)).toContain(
      'Ik zeg uw Kamer in het voorjaar 2021 het volgende toe: “De planning sturen”.',
    )
  })

  test('promises something of its own until that is taken out again', async () => {
    const id = await made({ consultationId: null })
    await addPromise(world, secretariat, { id, wording: 'De telling sturen.', term: 'voorjaar 2021' })
    await addPromise(world, secretariat, { id, wording: 'De telling sturen.', term: 'voorjaar 2021' })
    const own = await world.database.draftItem.findMany({ where: { draftId: id, role: 'makes' } })
    expect(own).toHaveLength(1)
    await renewDraft(world, secretariat, { id, version: 1 })
    expect(await textIn(id)).toContain('De telling sturen')
    await removePromise(world, secretariat, { id, itemId: own[0]?.id ?? '' })
    await renewDraft(world, secretariat, { id, version: 2 })
    expect(await textIn(id)).not.toContain('De telling sturen')
  })
})

test('an answer that is not there is named at its field, and nothing is begun', async () => {
  const answers = ['99999999-9999-4999-8999-999999999999']
  await expect(make({ answers })).rejects.toMatchObject({ kind: 'against-the-rules', field: 'answers' })
  expect(await world.database.letterDraft.count()).toBe(0)
})

describe('on paper', () => {
  test.each(['docx', 'odt', 'pdf'])('it is a %s with its own name', async (kind) => {
    const { content, name } = await writeDraftFile(world, secretariat, { id: await made(), kind })
    expect(name).toBe(`concept Terugkoppeling.${kind}`)
    expect(content.length).toBeGreaterThan(2000)
  })

  test('there is no other kind', async () => {
    const id = await made()
    await expect(writeDraftFile(world, secretariat, { id, kind: 'exe' })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})
