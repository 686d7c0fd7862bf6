import { beforeEach, describe, expect, test } from 'vitest'
import type { Step } from '#app/features/obligations/keyset.ts'
import { addDays } from '#app/shared/day.ts'
import { dossiers } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { findLetter } from './find-letter.server.ts'
import { listLetters } from './list-letters.server.ts'

const world = useTestWorld('2020-11-20T10:00')
const everything = { dossierId: null, text: '', step: null }
const total = 120

beforeEach(async () => {
  await world.database.letter.createMany({
    data: Array.from({ length: total }, (_, index) => ({
      dossierId: index === 0 ? dossiers.shelter.id : dossiers.lvv.id,
      reference: `10${index}`,
      sentOn: addDays('2020-01-01', index % 11),
      subject: index === 7 ? 'Over 50% van de plekken' : 'Stand van zaken',
      chamber: 'TK' as const,
    })),
  })
})

describe('the letters', () => {
  test('come page by page, newest first, none lost and none doubled, there and back', async () => {
    const forward: string[][] = []
    const back: string[][] = []
    let step: Step | null = null
    for (;;) {
      const page = await listLetters(world, actor('liaison'), { ...everything, step })
      forward.push(page.rows.map(({ id }) => id))
      if (!page.next) break
      step = { direction: 'after', place: page.next }
    }
    for (;;) {
      const page = await listLetters(world, actor('liaison'), { ...everything, step })
      back.unshift(page.rows.map(({ id }) => id))
      if (!page.previous) break
      step = { direction: 'before', place: page.previous }
    }
    const all = await world.database.letter.findMany({
      orderBy: [{ sentOn: 'desc' }, { id: 'desc' }],
      select: { id: true },
    })
    expect(forward.flat()).toEqual(all.map(({ id }) => id))
    expect(back.flat()).toEqual(forward.flat())
  })

  test.each([
    [{ text: '50%' }, 1],
    [{ text: '%' }, 1],
    [{ text: '1011' }, 11],
    [{ dossierId: dossiers.shelter.id }, 1],
  ])('with %j are %i', async (choice, count) => {
    const page = await listLetters(world, actor('reader'), { ...everything, ...choice })
    expect(page.count).toBe(count)
  })

  test.each(['utrecht', 'outsider', 'administrator'] as const)('are unknown to %s', async (key) => {
    expect(await listLetters(world, actor(key), everything)).toMatchObject({ rows: [], count: 0 })
    const { id } = await world.database.letter.findFirstOrThrow()
    await expect(findLetter(world, actor(key), id)).rejects.toMatchObject({ kind: 'not-found' })
  })
})
