import type { Actor } from '#app/features/access/actor.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { withdrawAgreement } from '#app/features/agreements/withdraw-agreement.server.ts'
import { documentOf, paragraph, textOf } from '#app/features/editor/document.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { addPromise } from './add-promise.server.ts'
import { changeDraftItems } from './change-draft-items.server.ts'
import { letterIn } from './letter-document.ts'
import { previewRenewal } from './preview-renewal.server.ts'
import { readDraft } from './read-draft.server.ts'
import { renewDraft } from './renew-draft.server.ts'
import { saveLetter } from './save-letter.server.ts'
import { savePlainLetter } from './save-plain-letter.server.ts'
import { settleOffer } from './settle-offer.server.ts'
import { beginLetter, layLetterCase, textOfLetter, type LetterCase } from '#tests/support/draft-case.ts'
import type { NewDraft } from './make-draft.server.ts'

const world = useTestWorld('2020-11-10T10:00')
const agreed = 'Hierover is het volgende afgesproken:'
const secretariat = actor('secretariat')

let laid: LetterCase
beforeEach(async () => void (laid = await layLetterCase(world)))

const make = (traits: Partial<NewDraft> = {}, by: Actor = secretariat) => beginLetter(world, laid, traits, by)
const made = async (traits: Partial<NewDraft> = {}) => (await make(traits))[0] ?? ''
const textIn = (id: string) => textOfLetter(world, id)

async function versionOf(id: string) {
  return world.database.letterDraft.findUniqueOrThrow({
    where: { id },
    select: { version: true, factsVersion: true, itemsVersion: true },
  })
}

async function type(id: string, change: (text: string) => string): Promise<void> {
  const { document, version } = await world.database.letterDraft.findUniqueOrThrow({ where: { id } })
  const lines = change(textOf(letterIn(document))).split('\n')
  await saveLetter(world, secretariat, {
    id,
    version,
    document: documentOf(...lines.map((line) => paragraph(line))),
  })
}

async function reword(wording: string): Promise<void> {
  await world.database.obligation.update({ where: { id: laid.agreement }, data: { wording } })
}

describe('the text of a letter', () => {
  test('is saved from the version it began with, and a second writer is shown both', async () => {
    const id = await made()
    const mine = documentOf(paragraph('Mijn tekst.'))
    await saveLetter(world, secretariat, { id, version: 1, document: mine })
    const attempt = saveLetter(world, actor('liaison'), {
      id,
      version: 1,
      document: documentOf(paragraph('Anders.')),
    })
    await expect(attempt).rejects.toMatchObject({
      kind: 'changed-meanwhile',
      theirs: { version: 2, document: mine, savedByName: 'Sanne Bakker' },
    })
    expect(await saveLetter(world, actor('liaison'), { id, version: 1, document: mine })).toMatchObject({
      version: 2,
    })
  })

  test('can be written as plain text, with headings and footnotes', async () => {
    const id = await made()
    const text = '# Kop\n\nEen zin.[noot: Kamerstukken II, nr. 1]\n\n- een\n- twee'
    await savePlainLetter(world, secretariat, { id, version: 1, text })
    const { paper } = await readDraft(world, secretariat, id)
    expect(paper.body.map(({ type: kind }) => kind)).toEqual(['heading', 'paragraph', 'list'])
    expect(paper.footnotes).toEqual(['Kamerstukken II, nr. 1'])
  })

  test('marks no items: what came in as a mark is a sentence', async () => {
    const id = await made()
    const mark = { type: 'obligation', obligation: laid.agreement, kind: 'agreement', owners: [], term: '' }
    const children = [{ ...mark, children: [{ type: 'text', text: 'Een zin.', format: 0 }] }]
    await saveLetter(world, secretariat, { id, version: 1, document: { root: { type: 'root', children } } })
    expect(
      letterIn((await world.database.letterDraft.findUniqueOrThrow({ where: { id } })).document).root
        .children,
    ).toMatchObject([{ type: 'paragraph' }])
    expect(await world.database.obligation.count()).toBe(4)
  })

  test.each(['signed', 'dropped'] as const)('stays as it is once %s', async (state) => {
    const id = await made()
    await world.database.letterDraft.update({ where: { id }, data: { state } })
    const attempts = [
      () => saveLetter(world, secretariat, { id, version: 1, document: documentOf(paragraph('Anders.')) }),
      () => renewDraft(world, secretariat, { id, version: 1 }),
      () => changeDraftItems(world, secretariat, { id, itemsVersion: 1, answers: [], told: [] }),
      () => addPromise(world, secretariat, { id, wording: 'Iets.', term: '' }),
    ]
    for (const attempt of attempts)
      await expect(attempt()).rejects.toMatchObject({ kind: 'against-the-rules' })
  })
})

describe('renewing from the register', () => {
  test('changes the sentences that nobody touched', async () => {
    const id = await made()
    await reword('Utrecht en Groningen tellen de plekken.')
    const { changes, isStale } = await previewRenewal(world, secretariat, id)
    expect(isStale).toBe(true)
    expect(changes).toEqual([
      {
        kind: 'renewed',
        from: `${agreed} Utrecht telt de plekken, uiterlijk 1 maart 2021.`,
        to: `${agreed} Utrecht en Groningen tellen de plekken, uiterlijk 1 maart 2021.`,
      },
    ])
    await renewDraft(world, secretariat, { id, version: 1 })
    expect(await textIn(id)).toContain('Utrecht en Groningen tellen')
    await renewDraft(world, secretariat, { id, version: 1 })
    expect(await versionOf(id)).toMatchObject({ version: 2 })
  })

  test('keeps what was typed, and offers the new sentence beside it', async () => {
    const id = await made()
    await type(id, (text) => text.replace('Utrecht telt de plekken', 'De gemeente Utrecht telt alle plekken'))
    await reword('Utrecht telt de bedden.')
    await renewDraft(world, secretariat, { id, version: 2 })
    expect(await textIn(id)).toContain('De gemeente Utrecht telt alle plekken')
    const { offers } = await readDraft(world, secretariat, id)
    expect(offers).toMatchObject([
      { typed: `${agreed} De gemeente Utrecht telt alle plekken, uiterlijk 1 maart 2021.` },
    ])
    const { key = '' } = offers[0] ?? {}
    await settleOffer(world, secretariat, { id, ...(await versionOf(id)), key, take: true })
    await settleOffer(world, secretariat, { id, ...(await versionOf(id)), key, take: true })
    expect(await textIn(id)).toContain('Utrecht telt de bedden')
    expect(await textIn(id)).not.toContain('alle plekken')
    expect((await readDraft(world, secretariat, id)).offers).toEqual([])
  })

  test('offers to take out what is told no more, and leaves it when one says so', async () => {
    const id = await made()
    await type(id, (text) => text.replace('telt de plekken', 'telt alle plekken'))
    await withdrawAgreement(world, secretariat, { id: laid.agreement, version: 1, reason: 'Vervallen.' })
    await renewDraft(world, secretariat, { id, version: 2 })
    const { offers } = await readDraft(world, secretariat, id)
    const offer = offers.find(({ now }) => now === null)
    expect(offer?.typed).toContain('telt alle plekken')
    await settleOffer(world, secretariat, {
      id,
      ...(await versionOf(id)),
      key: offer?.key ?? '',
      take: false,
    })
    expect(await textIn(id)).toContain('telt alle plekken')
  })

  test('does not bring back what was left out', async () => {
    const id = await made()
    await changeDraftItems(world, secretariat, { id, itemsVersion: 1, answers: [], told: [] })
    await renewDraft(world, secretariat, { id, version: 1 })
    const text = await textIn(id)
    expect(text).not.toContain('telt de plekken')
    expect(text).not.toContain('uw verzoek')
  })

  test('starts from the text that was looked at', async () => {
    const id = await made()
    await type(id, (text) => `${text}\nNog een zin.`)
    await reword('Utrecht telt de bedden.')
    await expect(renewDraft(world, secretariat, { id, version: 1 })).rejects.toMatchObject({
      kind: 'changed-meanwhile',
    })
  })
})
