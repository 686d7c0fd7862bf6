import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantOf, type Day } from '#app/shared/day.ts'
import { consultationBefore } from './compared-consultations.ts'
import type { AffairItem, AffairVersion } from './affair-item.ts'
import { stateOfAffairs, type StateOfAffairs } from './state-of-affairs.ts'

const from = { day: '2020-11-04', until: instantOf('2020-11-05'), consultationId: 'first' }
const to = { day: '2021-03-01', until: instantOf('2021-03-02'), consultationId: 'second' }

function version(recordedOn: Day, latestOn: Day | null, reasons: string[] = []): AffairVersion {
  return {
    words: `tot ${latestOn}`,
    earliestOn: null,
    latestOn,
    recordedAt: instantOf(recordedOn, '12:00'),
    reasons,
  }
}

function item(facts: Partial<AffairItem> = {}): AffairItem {
  return {
    id: 'i',
    kind: 'agreement',
    origin: null,
    wording: 'Utrecht telt.',
    owners: [],
    saidOn: '2020-11-04',
    consultationId: 'first',
    closedOn: null,
    isDone: false,
    versions: [version('2020-11-06', '2021-06-01')],
    shownFrom: null,
    hasTerm: true,
    formerWordings: [],
    closings: [],
    disputes: [],
    reached: [],
    ...facts,
  }
}

function placesOf(affairs: StateOfAffairs): string[] {
  return Object.entries(affairs)
    .filter(([, lines]) => lines.length > 0)
    .map(([place]) => place)
}

describe('between two consultations', () => {
  test.each<[string, Partial<AffairItem>, string[]]>([
    ['what the first one brought and stands, is open', {}, ['open']],
    [
      'what the first one brought is no news, also when it was said a day later',
      { saidOn: '2020-11-05' },
      ['open'],
    ],
    ['what was said after it is new', { saidOn: '2020-12-01', consultationId: null }, ['fresh']],
    ['what was said on its day elsewhere is no news', { consultationId: null }, ['open']],
    ['what the second one brought was not yet there', { saidOn: '2021-03-01', consultationId: 'second' }, []],
    ['what was said after the second was not yet there', { saidOn: '2021-03-02', consultationId: null }, []],
    ['what was done on the day of the first is past', { closedOn: '2020-11-04', isDone: true }, []],
    ['what was done after it is fulfilled', { closedOn: '2020-11-05', isDone: true }, ['fulfilled']],
    [
      'what was done on the day of the second is fulfilled',
      { closedOn: '2021-03-01', isDone: true },
      ['fulfilled'],
    ],
    ['what was done later was still open', { closedOn: '2021-03-02', isDone: true }, ['open']],
    ['what was withdrawn is dropped', { closedOn: '2021-01-01' }, ['dropped']],
    ['what ended the day before is late', { versions: [version('2020-11-06', '2021-02-28')] }, ['late']],
    ['what ends on the day itself is not', { versions: [version('2020-11-06', '2021-03-01')] }, ['open']],
    [
      'what was put off is slipped',
      { versions: [version('2020-11-06', '2021-04-01'), version('2021-01-10', '2021-06-01')] },
      ['slipped'],
    ],
    [
      'what was put off and is late again is both',
      { versions: [version('2020-11-06', '2021-01-01'), version('2021-01-10', '2021-02-01')] },
      ['late', 'slipped'],
    ],
    [
      'what was put off after the second had not yet slipped',
      { versions: [version('2020-11-06', '2021-02-01'), version('2021-03-05', '2021-06-01')] },
      ['late'],
    ],
    [
      'what was put off before the first is no news',
      {
        saidOn: '2020-01-01',
        consultationId: null,
        versions: [version('2020-01-02', '2020-10-01'), version('2020-10-10', '2021-06-01')],
      },
      ['open'],
    ],
    [
      'other words for the same window are no news',
      {
        versions: [
          version('2020-11-06', '2021-06-01'),
          { ...version('2021-01-10', '2021-06-01'), words: 'juni' },
        ],
      },
      ['open'],
    ],
    [
      'what changed before it was released is not told',
      {
        shownFrom: instantOf('2020-11-13'),
        versions: [version('2020-11-06', '2021-04-01'), version('2020-11-10', '2021-06-01')],
      },
      ['open'],
    ],
    [
      'what lost its end slipped',
      { versions: [version('2020-11-06', '2021-04-01'), version('2021-01-10', null)] },
      ['slipped'],
    ],
    ['what has no term is never late', { versions: [] }, ['open']],
    [
      'what was done and new is fulfilled',
      { saidOn: '2020-12-01', closedOn: '2021-01-01', isDone: true },
      ['fulfilled'],
    ],
  ])('%s', (_name, facts, places) => {
    expect(placesOf(stateOfAffairs([item(facts)], from, to))).toEqual(places)
  })

  test.each<[string, [Day, Day], string[]]>([
    ['closed before and opened between, is reopened', ['2020-11-01', '2021-01-10'], ['reopened']],
    ['closed between and opened after, was fulfilled then', ['2021-01-10', '2021-04-01'], ['fulfilled']],
    ['closed and opened between, is open', ['2021-01-10', '2021-01-11'], ['open']],
    ['closed before and opened after, was past', ['2020-11-01', '2021-04-01'], []],
    ['closed and opened before, is open', ['2020-10-01', '2020-10-10'], ['open']],
  ])('what was %s', (_name, [closedOn, reopenedOn], places) => {
    const closing = {
      closedAt: instantOf(closedOn, '12:00'),
      isDone: true,
      reopenedAt: instantOf(reopenedOn, '12:00'),
    }
    expect(placesOf(stateOfAffairs([item({ closings: [closing] })], from, to))).toEqual(places)
  })

  test.each<[string, Day, Day | null, string[]]>([
    ['and stands, is disputed', '2020-11-10', null, ['disputed', 'open']],
    ['and was decided later, was disputed then', '2020-11-10', '2021-03-10', ['disputed', 'open']],
    ['and decided between, is no more', '2020-11-10', '2021-01-10', ['open']],
    ['after it, was not yet', '2021-03-10', null, ['open']],
  ])('what was disputed %s', (_name, givenOn, endedOn, places) => {
    const dispute = {
      ...{ id: 'd', organisation: 'Gemeente Utrecht', wording: 'Utrecht telt.', remark: 'Zo is het gezegd.' },
      otherWording: 'Utrecht schat.',
      givenAt: instantOf(givenOn, '12:00'),
      endedAt: endedOn && instantOf(endedOn, '12:00'),
    }
    expect(placesOf(stateOfAffairs([item({ disputes: [dispute] })], from, to))).toEqual(places)
  })

  test('the past shows the words of then', () => {
    const formerWordings = [
      { wording: 'Utrecht schat.', replacedAt: instantOf('2020-12-01') },
      { wording: 'Utrecht meet.', replacedAt: instantOf('2021-03-10') },
      { wording: 'Utrecht weegt.', replacedAt: instantOf('2021-03-11') },
    ]
    const { open } = stateOfAffairs([item({ formerWordings })], from, to)
    expect(open.map(({ wording }) => wording)).toEqual(['Utrecht meet.'])
  })

  test('a slip says from what to what, and all the reasons between', () => {
    const versions = [
      version('2020-11-06', '2021-02-01'),
      version('2020-12-06', '2021-03-01', ['De telling duurt langer.']),
      version('2021-01-06', '2021-04-01', ['De kalender wijzigde.']),
    ]
    const { slipped } = stateOfAffairs([item({ versions })], from, to)
    expect(slipped[0]?.slip).toMatchObject({
      from: { words: 'tot 2021-02-01' },
      to: { words: 'tot 2021-04-01' },
      direction: 'later',
      reasons: ['De telling duurt langer.', 'De kalender wijzigde.'],
    })
  })

  test('a term that came forward says so', () => {
    const versions = [version('2020-11-06', '2021-06-01'), version('2020-12-06', '2021-05-01')]
    expect(stateOfAffairs([item({ versions })], from, to).slipped[0]?.slip?.direction).toBe('earlier')
  })

  test.each([
    ['2020-11-04', 0],
    ['2020-11-05', 1],
    ['2021-03-01', 1],
    ['2021-03-02', 0],
  ])('a stage reached on %s is told %d times', (on, times) => {
    const decision = item({ kind: 'decision', reached: [{ id: 's', name: 'eindrapport', on }] })
    expect(stateOfAffairs([decision], from, to).reached).toHaveLength(times)
  })

  test('the past shows the terms of then', () => {
    const versions = [version('2020-11-06', '2021-06-01'), version('2021-03-10', '2021-09-01')]
    expect(stateOfAffairs([item({ versions })], from, to).open[0]?.term?.words).toBe('tot 2021-06-01')
  })
})

test('everything that was there has one place, or is late, slipped or new at once', () => {
  const day = fc
    .integer({ min: 1, max: 28 })
    .map((date): Day => `2021-0${1 + (date % 5)}-${String(date).padStart(2, '0')}`)
  const some = fc.record({
    saidOn: day,
    closedOn: fc.option(day),
    isDone: fc.boolean(),
    consultationId: fc.constantFrom('first', 'second', null),
    versions: fc
      .array(fc.tuple(day, fc.option(day)), { maxLength: 3 })
      .map((pairs) => pairs.sort().map(([on, latestOn]) => version(on, latestOn))),
  })
  fc.assert(
    fc.property(some, (given) => {
      const one = item(given)
      const places = placesOf(stateOfAffairs([one], from, to))
      const wasThere = one.saidOn <= to.day && one.consultationId !== 'second'
      expect(places.length > 0).toBe(wasThere && !(one.closedOn && one.closedOn <= from.day))
      const alone = places.filter((place) => ['fulfilled', 'dropped', 'open'].includes(place))
      if (alone.length > 0) expect(places).toHaveLength(1)
    }),
  )
})

test.each([
  ['the one of the same kind', 'c', 'a'],
  ['any, where there is none of that kind', 'b', 'a'],
  ['administrators first, before today', null, 'c'],
])('the consultation before is %s', (_name, at, before) => {
  const all = [
    { id: 'a', title: '', kind: 'administrative', meetsOn: '2020-01-01' },
    { id: 'b', title: '', kind: 'bilateral', meetsOn: '2020-02-01' },
    { id: 'c', title: '', kind: 'administrative', meetsOn: '2020-03-01' },
    { id: 'd', title: '', kind: 'official', meetsOn: '2020-04-01' },
  ]
  expect(consultationBefore(all, all.find(({ id }) => id === at) ?? null, '2020-05-01')?.id).toBe(before)
})
