import { beforeEach, expect, test } from 'vitest'
import { recordAgreement } from '#app/features/agreements/record-agreement.server.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { layFixture } from '#tests/routes/fixture.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { findTimeline } from './find-timeline.server.ts'

const world = useTestWorld('2020-11-20T10:00')
const dossierId = dossiers.lvv.id

beforeEach(async () => {
  await layFixture(world, { released: true })
})

async function drawn(key: CastKey) {
  const { picture, ...around } = await findTimeline(world, actor(key), dossierId, 'jaar')
  return { picture, around, kinds: picture.rows.map(({ kind, what }) => `${kind}: ${what}`) }
}

test('the ministry sees all of a dossier drawn, in both forms', async () => {
  const { picture, kinds } = await drawn('secretariat')
  expect(kinds).toEqual(
    expect.arrayContaining([
      'overleg: Overleg van de proef',
      'Kamerbrief: Terugkoppeling',
      'afspraak: Utrecht telt de plekken.',
      'vervolgbesluit: Besluit over het vervolg.',
      'toezegging: De Kamer krijgt een brief.',
      'toezegging: De Kamer krijgt een verslag.',
    ]),
  )
  for (const { rows, meetings, letters } of [picture.wide, picture.narrow])
    expect([rows.length, meetings?.marks.length, letters?.marks.length]).toEqual([4, 1, 1])
})

test('an office sees nothing of the Kamer and nothing of another municipality', async () => {
  await recordAgreement(world, actor('secretariat'), {
    ...{ dossierId, wording: 'Rotterdam telt de bedden.', saidOn: '2020-11-04' },
    ...{ owners: [organisations.rotterdam.id], term: null },
  })
  const { picture, around } = await drawn('utrecht')
  const seen = JSON.stringify({ picture, ...around, parties: [] })
  expect(seen).toContain('Utrecht telt de plekken.')
  for (const secret of ['De Kamer krijgt', '3090253', 'Rotterdam telt']) expect(seen).not.toContain(secret)
})

test('before the minutes are released an office has nothing to see', async () => {
  await world.database.minutes.updateMany({ data: { releasedAt: null, state: 'draft' } })
  const { picture, around } = await drawn('utrecht')
  expect(picture.isEmpty).toBe(true)
  expect(around).toMatchObject({ open: [], meetings: [], letters: [], parties: [] })
})

test('never more is drawn than can be read, and that is said', async () => {
  await world.database.obligation.createMany({
    data: Array.from({ length: 150 }, (_, index) => ({
      ...{ kind: 'agreement' as const, dossierId, wording: `Afspraak ${index}` },
      ...{ saidOn: '2020-11-04', assignedOn: '2020-11-04' },
      closedOn: index % 2 === 0 ? '2020-11-10' : null,
    })),
  })
  const { picture } = await drawn('secretariat')
  expect(picture.isCut).toBe(true)
  const { rows, meetings, letters } = picture.wide
  expect(rows.length + (meetings?.marks.length ?? 0) + (letters?.marks.length ?? 0)).toBeLessThanOrEqual(150)
})
