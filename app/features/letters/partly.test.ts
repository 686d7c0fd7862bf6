import { expect, test } from 'vitest'
import { objectionsToSplit } from './partly.ts'

const wording = 'De Kamer krijgt de cijfers en een technische briefing.'
const split = {
  done: 'De Kamer krijgt de cijfers.',
  remains: 'De Kamer krijgt een briefing.',
  term: 'voorjaar 2021',
}

test.each([
  [null, {}],
  ['niets gedaan', { done: ' ' }],
  ['wat er overblijft', { remains: '' }],
  ['zijn hetzelfde', { remains: 'de kamer krijgt  de cijfers.' }],
  ['blijft er niets over', { done: wording }],
  ['dan is er niets gedaan', { remains: ` ${wording.toUpperCase()}` }],
  ['voor wanneer', { term: ' ' }],
])('the objection is «%s» where the split differs by %j', (words, change) => {
  const [objection = null] = objectionsToSplit({ ...split, ...change }, wording)
  if (words === null) expect(objection).toBeNull()
  else expect(objection).toContain(words)
})
