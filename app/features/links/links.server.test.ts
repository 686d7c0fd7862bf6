import { beforeEach, describe, expect, test } from 'vitest'
import { recordCommitment } from '#app/features/commitments/record-commitment.server.ts'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { layFixture } from '#tests/routes/fixture.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { linkSubjects } from './link-subjects.server.ts'
import { listLinkChoices } from './list-link-choices.server.ts'
import { listLinks } from './list-links.server.ts'
import { listMismatches } from './list-mismatches.server.ts'
import { unlinkSubjects } from './unlink-subjects.server.ts'

const world = useTestWorld('2020-11-20T10:00')
const dossierId = dossiers.lvv.id
const secretariat = actor('secretariat')
const liaison = actor('liaison')
let ids: Record<string, string>
let pair: { commitmentId: string; agreementId: string }

beforeEach(async () => {
  ids = await layFixture(world, { released: true })
  pair = { commitmentId: ids.commitment ?? '', agreementId: ids.agreement ?? '' }
})

function linksOf(key: CastKey, kind: 'commitment' | 'agreement', id: string) {
  return listLinks(world, actor(key), { id, kind, dossierId })
}

function linksMade() {
  return world.database.relation.count({ where: { kind: 'same_subject', endedAt: null } })
}

async function history(key: CastKey, id: string) {
  const events = await listEvents(world, actor(key), { id, dossierId })
  return events
    .map(({ sentence }) => sentence)
    .filter((sentence) => /zelfde onderwerp|los van/.test(sentence))
}

describe('what the Kamer was told and what was agreed', () => {
  test('stand side by side once linked, on both pages and in both histories; a second time changes nothing', async () => {
    await linkSubjects(world, liaison, pair)
    await linkSubjects(world, secretariat, pair)
    for (const [kind, id] of [
      ['commitment', pair.commitmentId],
      ['agreement', pair.agreementId],
    ] as const) {
      const { links, mayLink } = await linksOf('secretariat', kind, id)
      expect(mayLink).toBe(true)
      expect(links).toMatchObject([
        {
          commitment: { words: 'voorjaar 2021' },
          agreement: { words: 'uiterlijk 1 maart 2021' },
          mismatch: null,
        },
      ])
      expect(await history('reader', id)).toHaveLength(1)
    }
    expect(await history('secretariat', pair.agreementId)).toEqual([
      'Joris van Dam verbond dit met toezegging «De Kamer krijgt een brief.», over hetzelfde onderwerp.',
    ])
  })

  test('are flagged for who may mend it, where the terms do not fit', async () => {
    await linkSubjects(world, secretariat, pair)
    expect(await listMismatches(world, secretariat)).toEqual([])
    await world.database.obligation.update({
      where: { id: pair.agreementId },
      data: { latestOn: '2021-12-31' },
    })
    const found = await listMismatches(world, liaison)
    expect(found.map(({ mismatch, agreement }) => [mismatch, agreement.id])).toEqual([
      ['ends-later', pair.agreementId],
    ])
    for (const key of ['reader', 'utrecht', 'outsider', 'administrator'] as const)
      expect(await listMismatches(world, actor(key))).toEqual([])
    await world.database.obligation.update({
      where: { id: pair.agreementId },
      data: { closedOn: '2020-11-19' },
    })
    expect(await listMismatches(world, liaison)).toEqual([])
  })

  test('come apart again, once, and can be linked anew', async () => {
    await linkSubjects(world, secretariat, pair)
    await unlinkSubjects(world, liaison, pair)
    await unlinkSubjects(world, liaison, pair)
    expect((await linksOf('secretariat', 'commitment', pair.commitmentId)).links).toEqual([])
    expect(await history('secretariat', pair.commitmentId)).toHaveLength(2)
    await linkSubjects(world, secretariat, pair)
    expect((await linksOf('secretariat', 'agreement', pair.agreementId)).links).toHaveLength(1)
  })

  test('two who link at once make one link', async () => {
    await Promise.all([linkSubjects(world, secretariat, pair), linkSubjects(world, liaison, pair)])
    expect(await linksMade()).toBe(1)
    expect(await history('secretariat', pair.agreementId)).toHaveLength(1)
  })

  test('only what is not yet linked can be chosen', async () => {
    const choices = () =>
      listLinkChoices(world, secretariat, { id: pair.commitmentId, kind: 'commitment', dossierId })
    expect((await choices()).map(({ value }) => value)).toEqual([pair.agreementId])
    await linkSubjects(world, secretariat, pair)
    expect(await choices()).toEqual([])
  })
})

test.each(['utrecht', 'rotterdam', 'reader', 'administrator', 'outsider'] as const)(
  '%s links nothing and takes nothing apart',
  async (key) => {
    await expect(linkSubjects(world, actor(key), pair)).rejects.toMatchObject({ kind: 'not-allowed' })
    await linkSubjects(world, secretariat, pair)
    await expect(unlinkSubjects(world, actor(key), pair)).rejects.toMatchObject({ kind: 'not-allowed' })
    expect(await linksMade()).toBe(1)
  },
)

test('an office never learns that the Kamer waits for something', async () => {
  await linkSubjects(world, secretariat, pair)
  expect(await linksOf('utrecht', 'agreement', pair.agreementId)).toEqual({ links: [], mayLink: false })
  expect(await history('utrecht', pair.agreementId)).toEqual([])
})

test('a reader never learns of a link with what is confidential', async () => {
  const commitmentId = await recordCommitment(world, liaison, {
    dossierId,
    wording: 'Geheim voor lezers.',
    confidential: true,
    saidOn: '2020-11-04',
    origin: 'promise',
    chamber: 'TK',
    activity: '',
    owners: [organisations.ministry.id],
    term: null,
  })
  await linkSubjects(world, secretariat, { ...pair, commitmentId })
  expect((await linksOf('reader', 'agreement', pair.agreementId)).links).toEqual([])
  expect(await history('reader', pair.agreementId)).toEqual([])
  expect(await history('liaison', pair.agreementId)).toHaveLength(1)
  await unlinkSubjects(world, secretariat, { ...pair, commitmentId })
  expect(await history('reader', pair.agreementId)).toEqual([])
})

test('of another dossier, or with the two swapped, there is nothing to link', async () => {
  const elsewhere = await recordCommitment(world, secretariat, {
    dossierId: dossiers.shelter.id,
    wording: 'Elders.',
    saidOn: '2020-11-04',
    origin: 'promise',
    chamber: 'TK',
    activity: '',
    owners: [organisations.ministry.id],
    term: null,
  })
  await expect(linkSubjects(world, secretariat, { ...pair, commitmentId: elsewhere })).rejects.toMatchObject({
    kind: 'against-the-rules',
    objections: ['De twee staan in verschillende dossiers. Kies er een uit hetzelfde dossier.'],
  })
  const swapped = { commitmentId: pair.agreementId, agreementId: pair.commitmentId }
  await expect(linkSubjects(world, secretariat, swapped)).rejects.toMatchObject({ kind: 'not-found' })
  const nowhere = '99999999-9999-4999-8999-999999999999'
  for (const chosen of ['commitment', 'agreement'] as const) {
    const ids = chosen === 'commitment' ? { commitmentId: nowhere } : { agreementId: nowhere }
    await expect(linkSubjects(world, secretariat, { ...pair, ...ids, chosen })).rejects.toMatchObject({
      kind: 'against-the-rules',
      field: 'other',
    })
    await expect(
      linkSubjects(world, secretariat, { commitmentId: nowhere, agreementId: nowhere, chosen }),
    ).rejects.toMatchObject({ kind: 'not-found' })
  }
  expect(await linksMade()).toBe(0)
})
