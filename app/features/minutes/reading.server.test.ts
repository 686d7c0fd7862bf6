import { beforeEach, describe, expect, test } from 'vitest'
import { addParticipants } from '#app/features/consultations/add-participants.server.ts'
import { addTopic } from '#app/features/consultations/add-topic.server.ts'
import { holdConsultation } from '#app/features/consultations/hold-consultation.server.ts'
import { planConsultation } from '#app/features/consultations/plan-consultation.server.ts'
import {
  documentOf,
  obligationBlock,
  paragraph,
  textOf,
  type ObligationFacts,
} from '#app/features/editor/document.ts'
import { dossiers, organisations, posts } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { findMinutes } from './find-minutes.server.ts'
import { findMinutesToWrite } from './find-minutes-to-write.server.ts'
import { findRelease } from './find-release.server.ts'
import { findSource } from './find-source.server.ts'
import { markInSection } from './mark-in-section.server.ts'
import { releaseMinutes } from './release-minutes.server.ts'
import { saveSection } from './save-section.server.ts'

const world = useTestWorld()
const secretariat = actor('secretariat')
const idOf = (number: number) => `aaaaaaaa-0000-4000-8000-00000000000${number}`

function mark(
  number: number,
  kind: ObligationFacts['kind'],
  wording: string,
  owner?: 'utrecht' | 'rotterdam',
) {
  const owners = owner ? [{ organisation: organisations[owner].id, name: organisations[owner].name }] : []
  return obligationBlock({ obligation: idOf(number), kind, owners, term: 'februari 2021', wording })
}

let consultationId: string
let sectionId: string
beforeEach(async () => {
  consultationId = await planConsultation(world, secretariat, {
    dossierId: dossiers.lvv.id,
    kind: 'administrative',
    title: 'Bestuurlijk overleg LVV',
    meetsOn: '2020-11-04',
    beginsAtTime: '',
    place: '',
  })
  const participants = [{ postId: posts.aldermanOfUtrecht.id }, { postId: posts.aldermanOfRotterdam.id }]
  await addParticipants(world, secretariat, { consultationId, participants })
  ;({ sectionId } = await addTopic(world, secretariat, { consultationId, title: 'Casuïstiek' }))
  const document = documentOf(
    paragraph('Vooraf.'),
    mark(1, 'agreement', 'Utrecht levert aan.', 'utrecht'),
    mark(2, 'commitment', 'De Kamer krijgt een brief.'),
    mark(3, 'agreement', 'Rotterdam zoekt uit.', 'rotterdam'),
    mark(4, 'agreement', 'Dit blijft onder ons.', 'utrecht'),
    mark(5, 'decision', 'Er volgt een besluit.'),
    mark(6, 'agreement', ''),
  )
  await saveSection(world, secretariat, { sectionId, version: 1, document })
  await world.database.obligation.update({ where: { id: idOf(4) }, data: { confidential: true } })
  await holdConsultation(world, secretariat, { consultationId, presence: [] })
})

const release = () => releaseMinutes(world, secretariat, { consultationId })

async function readBy(key: Parameters<typeof actor>[0]) {
  const { sections, outcomes } = await findMinutes(world, actor(key), consultationId)
  const text = sections.map(({ document }) => textOf(document)).join('\n')
  return { text, records: outcomes.map(({ id }) => Number(id.at(-1))).sort() }
}

const shared = ['Vooraf.', 'Utrecht levert aan.', 'Rotterdam zoekt uit.', 'Er volgt een besluit.']

describe('the minutes to read', () => {
  test('hold everything for the secretariat, but marks without words', async () => {
    const { text, records } = await readBy('secretariat')
    expect(text).toContain('Dit blijft onder ons.')
    expect(records).toEqual([1, 2, 3, 4, 5])
  })

  test('are the ministry’s until they are released', async () => {
    await expect(readBy('utrecht')).rejects.toMatchObject({ kind: 'not-found' })
    await expect(readBy('reader')).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('leave out what the Kamer waits for and what is confidential, for an office', async () => {
    await release()
    expect(await readBy('utrecht')).toEqual({ text: shared.join('\n'), records: [1, 5] })
    expect(await readBy('rotterdam')).toEqual({ text: shared.join('\n'), records: [3, 5] })
  })

  test('leave out what is confidential, for a reader', async () => {
    await release()
    const { text, records } = await readBy('reader')
    expect(text).not.toContain('Dit blijft onder ons.')
    expect(text).toContain('De Kamer krijgt een brief.')
    expect(records).toEqual([1, 2, 3, 5])
  })

  test.each(['amsterdam', 'outsider', 'administrator'] as const)('are not for %s', async (key) => {
    await release()
    await expect(readBy(key)).rejects.toThrow()
  })
})

describe('the source of an item', () => {
  test('is its sentence with the text around it', async () => {
    expect(await findSource(world, secretariat, idOf(1))).toMatchObject({
      topic: 'Casuïstiek',
      before: 'Vooraf.',
      wording: 'Utrecht levert aan.',
      after: 'De Kamer krijgt een brief.',
      path: `/overleggen/${consultationId}/verslag#o-${idOf(1)}`,
    })
  })

  test('never shows an office what stands around it and is not for them', async () => {
    expect(await findSource(world, actor('utrecht'), idOf(1))).toBeNull()
    await release()
    expect(await findSource(world, actor('utrecht'), idOf(1))).toMatchObject({
      after: 'Rotterdam zoekt uit.',
    })
    expect(await findSource(world, actor('utrecht'), idOf(3))).toBeNull()
    expect(await findSource(world, actor('utrecht'), idOf(2))).toBeNull()
  })
})

describe('the pages around the minutes', () => {
  test('offer the organisations at the table first as owners', async () => {
    const { owners, sections } = await findMinutesToWrite(world, secretariat, consultationId)
    expect(owners.slice(0, 3).map(({ name }) => name)).toEqual([
      'Gemeente Utrecht',
      'Gemeente Rotterdam',
      'Gemeente Amsterdam',
    ])
    expect(sections).toMatchObject([{ id: sectionId, version: 2, savedAt: '10:00' }])
  })

  test('say who will read along, and what is not complete', async () => {
    const { readers, incomplete, isEmpty } = await findRelease(world, secretariat, consultationId)
    expect(readers).toMatchObject([
      { name: 'Gemeente Rotterdam', people: ['Bram Visser'] },
      { name: 'Gemeente Utrecht', people: ['Lieke Jansen'] },
    ])
    expect(incomplete.map(({ id }) => Number(id.at(-1))).sort()).toEqual([2, 5])
    expect(isEmpty).toBe(false)
  })

  test.each(['liaison', 'reader', 'utrecht', 'outsider'] as const)('are not for %s', async (key) => {
    await release()
    await expect(findMinutesToWrite(world, actor(key), consultationId)).rejects.toMatchObject({
      kind: 'not-allowed',
    })
    await expect(findRelease(world, actor(key), consultationId)).rejects.toMatchObject({
      kind: 'not-allowed',
    })
  })
})

describe('the plain form', () => {
  const input = () => ({
    consultationId,
    sectionId,
    obligation: idOf(7),
    kind: 'agreement' as const,
    wording: 'Groningen denkt mee.',
    owners: [organisations.groningen.id],
    term: 'binnen zes weken',
  })

  test('adds a sentence to the text and its record, once', async () => {
    await markInSection(world, secretariat, input())
    await markInSection(world, secretariat, input())
    expect((await readBy('secretariat')).text.split('\n').at(-1)).toBe('Groningen denkt mee.')
    expect(await world.database.obligation.findUniqueOrThrow({ where: { id: idOf(7) } })).toMatchObject({
      wording: 'Groningen denkt mee.',
      sectionId,
      latestOn: '2020-12-16',
    })
  })

  test('does not take a second sentence for the first', async () => {
    await markInSection(world, secretariat, input())
    await expect(
      markInSection(world, secretariat, { ...input(), wording: 'Iets anders.' }),
    ).rejects.toMatchObject({ kind: 'against-the-rules' })
  })

  test.each(['liaison', 'reader', 'utrecht', 'outsider'] as const)('is not for %s', async (key) => {
    await expect(markInSection(world, actor(key), input())).rejects.toMatchObject({ kind: 'not-allowed' })
  })

  test('stays within its consultation', async () => {
    const elsewhere = { ...input(), consultationId: idOf(9) }
    await expect(markInSection(world, secretariat, elsewhere)).rejects.toMatchObject({ kind: 'not-found' })
  })
})
