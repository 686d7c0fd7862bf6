import { describe, expect, test } from 'vitest'
import { visibleAgreements } from '#app/features/agreements/visible-agreements.server.ts'
import { visibleNotes } from '#app/features/obligations/visible-notes.server.ts'
import { readMoment } from '#app/platform/clock.server.ts'
import { loadDemo } from '#prisma/seed.ts'
import { useTestWorld } from '#tests/support/test-world.ts'
import { dossiers, type CastKey } from './cast.ts'
import { castActor } from './cast-actor.ts'
import { lvv } from './lvv-minutes.ts'
import { shelter } from './shelter-minutes.ts'

const world = useTestWorld('2026-11-21T10:00', { withCast: false })

async function loadAt(moment: string): Promise<void> {
  world.clock.moveTo(readMoment(moment) as Date)
  await loadDemo(world)
}

/** The obligations of a dossier by their name in the demo, with the words and window of their term and the day they closed. */
async function standing(dossierId: string, names: Record<string, string>) {
  const rows = await world.database.obligation.findMany({ where: { dossierId }, include: { term: true } })
  const entries = rows.map(({ id, term, earliestOn, latestOn, closedOn }) => {
    const name = Object.keys(names).find((key) => names[key] === id) ?? id
    return [name, [term?.words ?? null, earliestOn, latestOn, closedOn]]
  })
  return Object.fromEntries(entries) as Record<string, (string | null)[]>
}

const standingOfLvv = () => standing(dossiers.lvv.id, lvv)

async function consultationsIn(dossierId: string) {
  const found = await world.database.consultation.findMany({
    where: { dossierId },
    orderBy: { meetsOn: 'asc' },
    include: { minutes: true },
  })
  return found.map(({ meetsOn, heldAt, minutes }) => [meetsOn, heldAt !== null, minutes?.releasedAt !== null])
}

const unknown = [null, null, null]
const spring = ['in het voorjaar van 2020', '2020-03-01', '2020-06-20', null]

describe('the case of the letters, at its moments', () => {
  test('on the morning of 10 December 2019 the letter is not sent', async () => {
    await loadAt('2019-12-10T10:00')
    expect(await standingOfLvv()).toEqual({
      feedbackOnAmsterdam: [...unknown, null],
      reactionToNewspaper: [...unknown, null],
    })
    expect(await consultationsIn(dossiers.lvv.id)).toEqual([['2019-09-26', true, true]])
  })

  test('on 5 November 2020 the consultation of the day before is not logged', async () => {
    await loadAt('2020-11-05T10:00')
    expect(await standingOfLvv()).toEqual({
      feedbackOnAmsterdam: [...unknown, '2019-12-10'],
      reactionToNewspaper: [...unknown, '2019-12-10'],
      technicalBriefing: spring,
      feedbackOnConsultation: [...unknown, null],
    })
    expect(await consultationsIn(dossiers.lvv.id)).toHaveLength(1)
  })

  test('on 4 January 2021 its minutes are released and its decision lies ahead', async () => {
    await loadAt('2021-01-04T08:00')
    expect(await standingOfLvv()).toMatchObject({
      technicalBriefing: spring,
      feedbackOnConsultation: [...unknown, '2020-11-17'],
      nextSteps: [...unknown, null],
      scenarios: [...unknown, null],
      commonThreads: ['gaandeweg', null, null, null],
      decision: ['in februari 2021', '2021-02-01', '2021-02-28', null],
    })
    expect(await consultationsIn(dossiers.lvv.id)).toContainEqual(['2020-11-04', true, true])
    const letters = await world.database.letter.findMany({
      where: { dossierId: dossiers.lvv.id },
      orderBy: { sentOn: 'asc' },
      include: { _count: { select: { commitments: true } } },
    })
    expect(letters.map(({ reference, sentOn, _count }) => [reference, sentOn, _count.commitments])).toEqual([
      ['2728406', '2019-12-10', 2],
      ['3090253', '2020-11-17', 1],
    ])
  })

  test('the mayor of Tilburg sits there for the VNG, and the decision waits for the evaluation', async () => {
    await loadAt('2021-01-04T08:00')
    const mayor = await world.database.participant.findMany({
      where: { capacity: 'VNG-bestuurder', consultation: { dossierId: dossiers.lvv.id } },
      select: { represents: { select: { name: true } }, presence: true },
    })
    expect(mayor).toEqual([{ represents: { name: 'VNG' }, presence: 'present' }])
    const decision = await world.database.followUpDecision.findUniqueOrThrow({
      where: { obligationId: lvv.decision },
    })
    expect(decision.gate).toBe('de tussentijdse effectevaluatie van het WODC')
  })

  test('everyone outside the ministry sees its own agreements', async () => {
    await loadAt('2021-01-04T08:00')
    const own: Partial<Record<CastKey, string[]>> = {
      utrecht: [lvv.nextSteps, lvv.commonThreads],
      rotterdam: [lvv.nextSteps, lvv.commonThreads],
      vng: [lvv.scenarios],
      outsider: [],
    }
    for (const [key, ids] of Object.entries(own)) {
      const seen = await world.database.obligation.findMany({
        where: { AND: [visibleAgreements(castActor(key as CastKey)), { dossierId: dossiers.lvv.id }] },
      })
      expect(seen.map(({ id }) => id).sort(), key).toEqual(ids)
    }
  })

  test('Utrecht reads no note of Rotterdam', async () => {
    await loadAt('2021-01-04T08:00')
    const all = await world.database.progressNote.findMany({ include: { author: true } })
    expect(all.map(({ author }) => author.name)).toContain('Bram Visser')
    const read = await world.database.progressNote.findMany({
      where: {
        AND: [
          visibleNotes(castActor('utrecht'), dossiers.lvv.id),
          { obligation: { dossierId: dossiers.lvv.id } },
        ],
      },
      include: { author: true },
    })
    expect(new Set(read.map(({ author }) => author.name))).toEqual(new Set(['Lieke Jansen', 'Sanne Bakker']))
  })
})

describe('the invented dossier, on any day', () => {
  test('has something due, late, done, withdrawn, unread and ownerless', async () => {
    await loadAt('2026-11-21T10:00')
    expect(await standing(dossiers.shelter.id, shelter)).toEqual({
      overview: ['uiterlijk 1 december 2026', null, '2026-12-01', null],
      neighbours: ['uiterlijk 16 november 2026', null, '2026-11-16', null],
      guide: ['binnen zes weken', '2026-09-25', '2026-11-06', '2026-11-02'],
      startBudget: ['binnen vier weken', '2026-09-25', '2026-10-23', '2026-10-20'],
      reopening: ['zodra het kan na de verbouwing', null, null, null],
      caretaking: ['met voorrang', null, null, null],
      sportsHall: ['binnen drie maanden', '2026-09-25', '2026-12-25', '2026-10-27'],
      contacts: ['binnen elf weken', '2026-09-25', '2026-12-11', null],
      learning: ['gaandeweg', null, null, null],
      expansion: ['tussen 28 december 2026 en 15 januari 2027', '2026-12-28', '2027-01-15', null],
      letterToKamer: ['vóór 13 december 2026', null, '2026-12-12', null],
      costs: ['binnen zeven weken', '2026-09-11', '2026-10-30', '2026-10-22'],
      motion: ['in het voorjaar van 2027', '2027-03-01', '2027-06-20', null],
      otherMunicipalities: [null, null, null, null],
      busyWeeks: ['binnen zes weken', '2026-11-13', '2026-12-25', null],
    })
    expect(await consultationsIn(dossiers.shelter.id)).toEqual([
      ['2026-09-25', true, true],
      ['2026-11-13', true, false],
      ['2026-12-14', false, false],
    ])
    const ownerless = await world.database.obligation.findMany({ where: { parties: { none: {} } } })
    expect(ownerless.map(({ id }) => id)).toEqual([shelter.contacts])
  })

  test.each([
    ['a Monday after summer time began', '2026-03-30T00:00'],
    ['the day after Christmas', '2026-12-28T07:00'],
    ['the end of a long month', '2024-02-29T23:59'],
    ['a day in May full of holidays', '2026-05-15T12:00'],
  ])('is complete on %s', async (_what, moment) => {
    await loadAt(moment)
    const items = await standing(dossiers.shelter.id, shelter)
    expect(Object.keys(items).sort()).toEqual(Object.keys(shelter).sort())
    const today = world.clock.today()
    expect((items.neighbours?.[2] as string) < today).toBe(true)
    expect((items.overview?.[2] as string) > today).toBe(true)
    expect((items.expansion?.[1] as string) > today).toBe(true)
    expect(await consultationsIn(dossiers.shelter.id)).toHaveLength(3)
  })
})
