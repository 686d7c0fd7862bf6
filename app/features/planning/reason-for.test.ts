import { describe, expect, test } from 'vitest'
import { reasonFor } from './reason-for.ts'

const joris = { id: 'joris', name: 'Joris van Dam' }
const byOthers = (because: string) => reasonFor({ userId: 'sanne' }, joris, because)

test.each([
  [
    'omdat u deze toezegging als liaison bijhoudt',
    'omdat Joris van Dam deze toezegging als liaison bijhoudt',
  ],
  [
    'omdat u in het secretariaat werkt van de organisatie die deze afspraak uitvoert',
    'omdat Joris van Dam in het secretariaat werkt van de organisatie die deze afspraak uitvoert',
  ],
  [
    'omdat uw organisatie een stap levert waarop dit besluit wacht',
    'omdat de organisatie van Joris van Dam een stap levert waarop dit besluit wacht',
  ],
  ['omdat Lieke Jansen afwezig is', 'omdat Lieke Jansen afwezig is'],
  ['omdat u Bureau U vervangt', 'omdat Joris van Dam Bureau U vervangt'],
])('%s', (because, toOthers) => {
  expect(byOthers(because)).toBe(toOthers)
})

describe('its recipient', () => {
  test('reads it in the words of the mail', () => {
    const because = 'omdat u dit uitstel vroeg'
    expect(reasonFor({ userId: 'joris' }, joris, because)).toBe(because)
  })
})
