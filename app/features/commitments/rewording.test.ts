import { expect, test } from 'vitest'
import { objectionsToRewording, type RewordingFacts } from './rewording.ts'

const facts: RewordingFacts = {
  isLiaison: false,
  closedOn: null,
  saidOn: '2020-11-04',
  today: '2020-11-06',
  minutes: 'draft',
  inMinutes: false,
}

test.each<[string | null, Partial<RewordingFacts>]>([
  [null, {}],
  [null, { minutes: 'circulated' }],
  [null, { isLiaison: true }],
  [null, { isLiaison: true, minutes: 'established', inMinutes: true }],
  [null, { isLiaison: true, minutes: null }],
  [null, { minutes: null, today: '2020-11-04' }],
  ['op de dag van het debat', { minutes: null }],
  ['vastgesteld', { minutes: 'established' }],
  ['in het verslag', { inMinutes: true }],
  ['in het verslag', { inMinutes: true, minutes: 'circulated', isLiaison: true }],
  ['Heropen', { closedOn: '2020-11-05', isLiaison: true }],
])('the objection holds «%s» where the facts differ by %j', (words, change) => {
  const [objection = null] = objectionsToRewording({ ...facts, ...change })
  if (words === null) expect(objection).toBeNull()
  else expect(objection).toContain(words)
})
