import { expect, test } from 'vitest'
import { isOtherTerm, objectionsToAnswered } from './extension.ts'

const answered = {
  decidedByName: 'Sanne Bakker',
  decidedOn: '2020-11-10',
  answer: 'Vervallen, omdat dit is afgerond.',
}

test.each([
  ['asked', []],
  ['granted', ['Sanne Bakker verleende het uitstel op 10 november 2020. Er is niets veranderd.']],
  ['refused', ['Sanne Bakker weigerde het uitstel op 10 november 2020. Er is niets veranderd.']],
  ['withdrawn', ['Sanne Bakker trok dit verzoek in op 10 november 2020. Er is niets veranderd.']],
  ['lapsed', ['Dit verzoek is vervallen op 10 november 2020. Vervallen, omdat dit is afgerond.']],
] as const)('who comes to a request that was %s hears so', (state, sentences) => {
  expect(objectionsToAnswered({ ...answered, state })).toEqual(sentences)
})

test('another term than was asked for differs in its words or in a day', () => {
  const asked = { words: 'mei 2021', earliestOn: '2021-05-01', latestOn: '2021-05-31' }
  expect(isOtherTerm(asked, { ...asked })).toBe(false)
  expect(isOtherTerm(asked, { ...asked, words: 'april 2021' })).toBe(true)
  expect(isOtherTerm(asked, { ...asked, latestOn: '2021-05-30' })).toBe(true)
  expect(isOtherTerm(null, asked)).toBe(false)
})
