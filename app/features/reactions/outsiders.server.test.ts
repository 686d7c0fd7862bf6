import { describe, expect, test } from 'vitest'
import { findAgreement } from '#app/features/agreements/find-agreement.server.ts'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { dossiers, type CastKey } from '#prisma/demo/cast.ts'
import { other, useReactionCase } from '#tests/support/reaction-case.ts'
import { actor } from '#tests/support/test-world.ts'
import { adoptWording } from './adopt-wording.server.ts'
import { letWordingStand } from './let-wording-stand.server.ts'
import { listDisputeNews } from './list-dispute-news.server.ts'
import { reactToWording } from './react-to-wording.server.ts'
import { withdrawReaction } from './withdraw-reaction.server.ts'

const { world, it, react, dispute, adopt, disputedFor, reactionsFor } = useReactionCase()
const secretariat = actor('secretariat')

async function sentences(key: CastKey) {
  const events = await listEvents(world, actor(key), { id: it.id, dossierId: dossiers.lvv.id })
  return events.map(({ sentence }) => sentence).join('\n')
}

describe('who knows of it', () => {
  test.each([
    ['secretariat', 1],
    ['liaison', 1],
    ['reader', 1],
    ['amsterdam', 1],
    ['utrecht', 0],
    ['vng', 0],
    ['groningen', 0],
    ['outsider', 0],
    ['administrator', 0],
  ] as const)('%s sees %i dispute', async (key, count) => {
    await dispute()
    expect(await reactionsFor(key)).toHaveLength(count)
    expect(await disputedFor(key)).toBe(count)
  })

  test('another office reads no word of it, not even after the words changed', async () => {
    const reaction = await dispute()
    await adopt(reaction)
    const page = JSON.stringify([
      await findAgreement(world, actor('utrecht'), it.id),
      await reactionsFor('utrecht'),
      await listDisputeNews(world, actor('utrecht')),
      await sentences('utrecht'),
    ])
    expect(page).not.toContain(actor('amsterdam').name)
    expect(page).not.toMatch(/Zo is het gezegd|U hebt gelijk|betwist/)
    expect(page).toContain('wijzigde de tekst; die was')
  })

  test.each([
    ['secretariat', 1, 1],
    ['liaison', 0, 0],
    ['reader', 0, 0],
    ['amsterdam', 1, 1],
    ['utrecht', 0, 0],
  ] as const)('on Vandaag %s finds %i open and %i decided', async (key, open, decided) => {
    const reaction = await dispute()
    expect(await listDisputeNews(world, actor(key))).toHaveLength(open)
    await letWordingStand(world, secretariat, { id: reaction, reason: 'Zo stond het er.' })
    expect(await listDisputeNews(world, actor(key))).toHaveLength(key === 'amsterdam' ? decided : 0)
  })
})

describe('outsiders', () => {
  function elsewhere(key: CastKey) {
    const { roles, ...rest } = actor(key)
    return { ...rest, roles: roles.map(({ role }) => ({ role, dossierId: dossiers.shelter.id })) }
  }

  test.each([
    ['groningen', 'not-found'],
    ['secretariat', 'not-allowed'],
    ['liaison', 'not-allowed'],
    ['reader', 'not-allowed'],
    ['outsider', 'not-allowed'],
    ['administrator', 'not-allowed'],
  ] as const)('%s does not react', async (key, kind) => {
    await expect(react(key)).rejects.toMatchObject({ kind })
  })

  test('an office of another dossier does not react', async () => {
    const said = {
      id: it.id,
      version: 1,
      seen: null,
      stance: 'agreed' as const,
      otherWording: '',
      remark: '',
    }
    await expect(reactToWording(world, elsewhere('amsterdam'), said)).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  test.each(['utrecht', 'groningen'] as const)('%s takes back no reaction of others', async (key) => {
    const reaction = await dispute()
    await expect(withdrawReaction(world, actor(key), { id: reaction })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  test.each([
    ['amsterdam', 'not-allowed'],
    ['liaison', 'not-allowed'],
    ['reader', 'not-allowed'],
    ['outsider', 'not-allowed'],
  ] as const)('%s decides nothing', async (key, kind) => {
    const reaction = await dispute()
    const words = { wording: other, answer: '', sharedReason: '' }
    await expect(
      adoptWording(world, actor(key), { id: reaction, version: 1, ...words }),
    ).rejects.toMatchObject({ kind })
    await expect(letWordingStand(world, actor(key), { id: reaction, reason: 'Nee.' })).rejects.toMatchObject({
      kind,
    })
  })

  test('a secretariat of another dossier does not know of it', async () => {
    const reaction = await dispute()
    const input = { id: reaction, reason: 'Nee.' }
    await expect(letWordingStand(world, elsewhere('secretariat'), input)).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})
