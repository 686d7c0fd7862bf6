import { expect, test } from 'vitest'
import { askedAt, stageHeadline, waitsForStage, type ToldStage } from './step-wording.ts'

const stage: ToldStage = {
  id: 'stage',
  kind: 'report',
  name: '',
  earliestOn: '2021-01-01',
  latestOn: '2021-01-31',
  organisation: { id: 'wodc', name: 'WODC', kind: 'other' },
}

test('each step asks what it is for', () => {
  expect(askedAt('forecast@2022-02-28')).toBe(
    'Laat weten of het lukt: ja, al gedaan, of er is uitstel nodig.',
  )
  expect(askedAt('review')).toMatch(/opnieuw naar deze termijn/)
  expect(askedAt('escalation')).toMatch(/^Op de rappels kwam geen antwoord/)
  expect(['end-28', 'last-day', 'chase-2', 'at-once'].map(askedAt)).toEqual([null, null, null, null])
})

test('a stage is told with its term, before it and after it', () => {
  expect(stageHeadline(stage, '2021-01-20')).toBe(
    'De stap «eindrapport» vóór dit besluit heeft een termijn tot en met 31 januari 2021',
  )
  expect(stageHeadline(stage, '2021-02-01')).toBe(
    'De stap «eindrapport» vóór dit besluit is te laat, sinds 31 januari 2021',
  )
})

test('a decision says what stage it is in and who has to move, and names no other municipality', () => {
  expect(waitsForStage(stage, 'utrecht')).toBe(
    'de stap «eindrapport» is nog niet bereikt (1–31 januari 2021); WODC is aan zet',
  )
  const tilburg = {
    ...stage,
    organisation: { id: 'tilburg', name: 'Gemeente Tilburg', kind: 'municipality' },
  }
  expect(waitsForStage(tilburg, 'utrecht')).toBe(
    'de stap «eindrapport» is nog niet bereikt (1–31 januari 2021)',
  )
  expect(waitsForStage(tilburg, 'tilburg')).toContain('Gemeente Tilburg is aan zet')
})
