import { beforeEach, describe, expect, test } from 'vitest'
import { recordCommitment } from '#app/features/commitments/record-commitment.server.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { aroundItem } from '#tests/support/around-item.ts'
import { useExtensionCase } from '#tests/support/extension-case.ts'
import { actor } from '#tests/support/test-world.ts'
import { askExtension } from './ask-extension.server.ts'
import { listExtensionNews } from './list-extension-news.server.ts'
import { listRequestsToAnswer } from './list-requests-to-answer.server.ts'
import { refuseExtension } from './refuse-extension.server.ts'

const { world, it, ask, grant } = useExtensionCase()
let request = ''

beforeEach(async () => {
  request = await ask()
})

/** Somebody of another dossier, with the same role. */
function elsewhere(key: CastKey) {
  const { roles, ...rest } = actor(key)
  return { ...rest, roles: roles.map(({ role }) => ({ role, dossierId: dossiers.shelter.id })) }
}

async function readsOf(who = actor('utrecht')) {
  return {
    onItem: (await aroundItem(world, who, it.id))?.extensions ?? [],
    toAnswer: await listRequestsToAnswer(world, who),
    news: await listExtensionNews(world, who),
  }
}

const nothing = { onItem: [], toAnswer: [], news: [] }

describe('a request that is open', () => {
  test.each(['utrecht', 'vng', 'groningen', 'outsider', 'administrator'] as const)(
    'is hidden from %s',
    async (key) => {
      expect(await readsOf(actor(key))).toEqual(nothing)
    },
  )

  test.each(['secretariat', 'liaison', 'reader', 'amsterdam'] as const)(
    'is hidden from %s of another dossier',
    async (key) => {
      const reads = await readsOf(elsewhere(key))
      expect(reads.toAnswer).toEqual([])
      expect(reads.onItem).toEqual([])
      expect(reads.news).toEqual([])
    },
  )

  test.each([
    ['secretariat', 1, 0],
    ['liaison', 0, 0],
    ['reader', 0, 0],
    ['amsterdam', 0, 1],
  ] as const)('is whole to %s, who answers %i and waits for %i', async (key, answers, waits) => {
    const { onItem, toAnswer, news } = await readsOf(actor(key))
    expect(onItem).toMatchObject([{ asker: 'Gemeente Amsterdam', reason: 'De telling loopt uit.' }])
    expect([toAnswer.length, news.length]).toEqual([answers, waits])
  })

  test('for what the Kamer waits for is answered by the liaison alone', async () => {
    const asked = await recordPromise()
    const given = { id: asked, version: 1, words: 'mei 2021', window: null, reviewOn: null }
    const reason = 'De cijfers zijn er nog niet.'
    await askExtension(world, actor('liaison'), {
      ...given,
      reason,
      organisationId: organisations.ministry.id,
    })
    const own = await listRequestsToAnswer(world, actor('liaison'))
    expect(own.map(({ item }) => item.id)).toEqual([asked])
    expect((await listRequestsToAnswer(world, actor('secretariat'))).map(({ item }) => item.id)).toEqual([
      it.id,
    ])
    expect(await aroundItem(world, actor('amsterdam'), asked)).toBeNull()
  })
})

test('a request that was refused is for who asked and the ministry', async () => {
  await refuseExtension(world, actor('secretariat'), { id: request, reason: 'De raad wacht hierop.' })
  expect(await readsOf()).toEqual(nothing)
  expect((await readsOf(actor('amsterdam'))).news).toMatchObject([{ reason: 'De raad wacht hierop.' }])
})

test('of an extension that was granted another municipality reads the term and the shared reason only', async () => {
  await grant(request, 'secretariat', { answer: 'Tellen kost tijd.', sharedReason: 'Het duurt langer.' })
  const reads = await readsOf()
  expect(reads.onItem).toMatchObject([{ asker: null, reason: '', sharedReason: 'Het duurt langer.' }])
  expect(reads.news).toMatchObject([{ asker: null, to: { words: 'mei 2021' }, reason: 'Het duurt langer.' }])
  expect(JSON.stringify(reads)).not.toMatch(/Gemeente Amsterdam|loopt uit|Tellen kost/)
})

test('the lists are of the dossier that somebody chose', async () => {
  const inDossier = (key: CastKey, chosenDossierId: string) => ({ ...actor(key), chosenDossierId })
  const { lvv, shelter } = dossiers
  expect((await readsOf(inDossier('secretariat', lvv.id))).toAnswer).toHaveLength(1)
  expect((await readsOf(inDossier('secretariat', shelter.id))).toAnswer).toEqual([])
  expect((await readsOf(inDossier('amsterdam', lvv.id))).news).toHaveLength(1)
  expect((await readsOf(inDossier('amsterdam', shelter.id))).news).toEqual([])
})

function recordPromise() {
  return recordCommitment(world, actor('liaison'), {
    dossierId: dossiers.lvv.id,
    saidOn: '2020-11-04',
    term: { words: 'uiterlijk 1 maart 2021' },
    wording: 'De Kamer krijgt de cijfers.',
    origin: 'promise',
    chamber: 'TK',
    activity: '',
    owners: [organisations.ministry.id],
  })
}
