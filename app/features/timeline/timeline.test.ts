import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '#app/shared/day.ts'
import { drawTimeline, narrowFormat, wideFormat } from './draw-timeline.ts'
import { partiesOf } from './dossier-party.ts'
import { placeLabels, widthOf } from './place-labels.ts'
import type { TimelineFacts, TimelineItem } from './timeline-facts.ts'
import { isInPeriod, spanOf, timelinePeriod } from './timeline-period.ts'
import { timelineRows } from './timeline-rows.ts'
import { dayScale, ticksOf } from './timeline-scale.ts'
import { describeTimeline } from './timeline-words.ts'

const today = '2020-12-16'

function item(facts: Partial<TimelineItem> = {}): TimelineItem {
  return {
    id: 'i',
    kind: 'agreement',
    origin: null,
    wording: 'Utrecht telt de plekken.',
    saidOn: '2020-11-04',
    words: 'in februari 2021',
    earliestOn: '2021-02-01',
    latestOn: '2021-02-28',
    closedOn: null,
    isDone: false,
    gate: null,
    stages: [],
    ...facts,
  }
}

function facts(...items: TimelineItem[]): TimelineFacts {
  return { today, items, meetings: [], letters: [], recesses: [] }
}

const year = { from: '2020-06-01', to: '2021-06-30' }

describe('the places of days', () => {
  const scale = dayScale({ from: '2021-01-01', to: '2021-01-10' }, 0, 100)
  test.each([
    ['2021-01-01', 0, 10],
    ['2021-01-05', 40, 50],
    ['2021-01-10', 90, 100],
    ['2020-12-31', 0, 0],
    ['2021-02-01', 100, 100],
  ])('%s begins at %d and ends at %d', (day, begin, end) => {
    expect([scale.x(day), scale.end(day)]).toEqual([begin, end])
  })

  test.each([
    [400, 20, ['jul', 'aug', 'sep']],
    [400, 60, ['jul', 'okt', 'jan', 'apr']],
    [100, 40, ['jul', 'jan']],
    [100, 300, ['2021']],
  ])('%d wide, with room of %d, it is marked with %j first', (width, room, labels) => {
    const period = { from: '2020-07-01', to: '2021-06-30' }
    const ticks = ticksOf(period, dayScale(period, 0, width), room)
    expect(ticks.map(({ label }) => label).slice(0, labels.length)).toEqual(labels)
  })
})

describe('the period that is drawn', () => {
  test('is a year of whole months around today', () => {
    expect(timelinePeriod('jaar', facts())).toEqual(year)
  })

  test('or everything, but nothing that is ten years away', () => {
    const all = facts(item({ saidOn: '2019-03-15' }), item({ latestOn: '2199-01-01' }))
    expect(timelinePeriod('alles', all)).toEqual({ from: '2019-03-01', to: '2021-03-31' })
  })

  test.each<[string, Partial<TimelineItem>, Day, Day | null, boolean]>([
    ['a window', {}, '2021-02-01', '2021-02-28', true],
    [
      'a window that passed runs to today',
      { earliestOn: '2020-03-01', latestOn: '2020-05-20' },
      '2020-03-01',
      today,
      true,
    ],
    ['only an end begins when it was said', { earliestOn: null }, '2020-11-04', '2021-02-28', true],
    ['only a beginning goes on', { latestOn: null }, '2021-02-01', null, true],
    [
      'no window goes on from when it was said',
      { earliestOn: null, latestOn: null },
      '2020-11-04',
      null,
      true,
    ],
    [
      'what was closed ends',
      { earliestOn: '2020-01-01', latestOn: '2020-03-01', closedOn: '2020-03-05' },
      '2020-01-01',
      '2020-03-05',
      false,
    ],
    [
      'what comes later is not in it',
      { earliestOn: '2022-01-01', latestOn: '2022-02-01' },
      '2022-01-01',
      '2022-02-01',
      false,
    ],
  ])('%s', (_name, given, from, to, isIn) => {
    expect(spanOf(item(given), today)).toEqual({ from, to })
    expect(isInPeriod(item(given), year, today)).toBe(isIn)
  })
})

test.each([
  ['both sides', '2020-12-18', '2021-01-11', null, 'kerstreces: 18 december 2020 tot en met 11 januari 2021'],
  ['only its end', null, '2021-01-11', 'left', 'kerstreces: begin onbekend tot en met 11 januari 2021'],
  [
    'only its beginning',
    '2020-12-18',
    null,
    'right',
    'kerstreces: 18 december 2020 tot en met onbekend einde',
  ],
  ['neither side', null, null, undefined, undefined],
])('a recess of which %s is known is not guessed further', (_name, start, end, fades, title) => {
  const all = { ...facts(), recesses: [{ name: 'kerstreces', start, end }] }
  const [band] = drawTimeline(all, year, wideFormat).recesses
  expect([band?.fades, band?.title]).toEqual([fades, title])
})

const someDay = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days))

test('whatever it is made of, everything drawn stands within the picture', () => {
  const someItem = fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom('agreement' as const, 'commitment' as const, 'decision' as const),
    saidOn: someDay,
    earliestOn: fc.option(someDay),
    latestOn: fc.option(someDay),
    closedOn: fc.option(someDay),
    isDone: fc.boolean(),
    gate: fc.option(fc.constant('de evaluatie')),
  })
  fc.assert(
    fc.property(
      fc.array(someItem, { maxLength: 8 }),
      fc.constantFrom(wideFormat, narrowFormat),
      (items, format) => {
        const all = facts(...items.map((given) => item(given)))
        const drawing = drawTimeline(all, timelinePeriod('jaar', all), format)
        const { left, right, height, rows } = drawing
        expect(rows).toHaveLength(items.length)
        const bottoms = rows.map(({ texts }) => texts.at(-1)?.y ?? 0)
        expect(bottoms).toEqual([...bottoms].sort((one, other) => one - other))
        expect(Math.max(0, ...bottoms)).toBeLessThan(height)
        for (const { bar, dots, tail } of rows) {
          const xs = [...(bar?.path.matchAll(/[MLH](-?[\d.]+)/g) ?? [])].map((match) => Number(match[1]))
          const all = [...xs, ...[dots, tail].flatMap((line) => (line ? [line.x1, line.x2] : []))]
          expect(all.every((x) => x >= left - 0.2 && x <= right + 0.2)).toBe(true)
          if (tail) expect(tail.x2).toBeGreaterThanOrEqual(tail.x1)
        }
      },
    ),
  )
})

test('labels touch neither each other nor a mark that is not theirs', () => {
  const mark = fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    labels: fc.constant(['4 nov · Overleg', '4 nov'] as string[]),
  })
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), (unsorted) => {
      const marks = unsorted.sort((one, other) => one.x - other.x)
      const spans = placeLabels(marks, 0, 600).flatMap((label, index) => {
        if (!label) return []
        const width = widthOf(label.text)
        return [
          {
            index,
            from: label.side === 'right' ? label.x : label.x - width,
            to: label.side === 'right' ? label.x + width : label.x,
          },
        ]
      })
      for (const { index, from, to } of spans) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(600)
        for (const [other, { x }] of marks.entries())
          if (other !== index) expect(x <= from || x >= to).toBe(true)
        for (const span of spans) if (span.index > index) expect(span.from).toBeGreaterThanOrEqual(to)
      }
    }),
  )
})

test('the sentence and the table say what the picture shows', () => {
  const all: TimelineFacts = {
    ...facts(
      item({ id: 'a', earliestOn: '2020-09-01', latestOn: '2020-10-01', words: 'in september' }),
      item({ id: 'b', kind: 'decision', gate: 'de evaluatie' }),
      item({ id: 'c', kind: 'commitment', origin: 'motion', closedOn: '2020-12-01', isDone: true }),
    ),
    meetings: [{ id: 'm', title: 'Overleg', meetsOn: '2020-11-04', state: 'held' }],
  }
  expect(describeTimeline(all, year)).toBe(
    'Van 1 juni 2020 tot en met 30 juni 2021: één overleg, geen Kamerbrieven, 2 punten die openstaan (1 te laat) en één punt dat is afgerond.',
  )
  expect(timelineRows(all).map(({ kind, when, state }) => [kind, when, state])).toEqual([
    ['afspraak', 'in september', 'te laat'],
    ['overleg', '4 november 2020', 'gehouden'],
    ['vervolgbesluit', 'in februari 2021', 'te nemen, wacht op de evaluatie'],
    ['motie', 'in februari 2021', 'voldaan op 1 december 2020'],
  ])
})

test('who takes part is counted once per consultation', () => {
  const utrecht = { id: 'u', name: 'Utrecht', kind: 'municipality' }
  const ministry = { id: 'm', name: 'Ministerie', kind: 'ministry' }
  expect(partiesOf([[utrecht, utrecht, ministry], [utrecht]], [[utrecht], [ministry]])).toEqual([
    { id: 'm', name: 'Ministerie', consultations: 1, isOutside: false, open: 1 },
    { id: 'u', name: 'Utrecht', consultations: 2, isOutside: true, open: 1 },
  ])
})
