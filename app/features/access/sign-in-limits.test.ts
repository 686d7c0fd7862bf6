import { describe, expect, test } from 'vitest'
import { mayAskForLink, safeReturn } from './sign-in-limits.ts'

describe('a return address', () => {
  test.each([
    ['/afspraken?dossier=lvv', '/afspraken?dossier=lvv'],
    ['//elders.example', '/'],
    ['/\\elders.example', '/'],
    ['https://elders.example/', '/'],
    ['javascript:alert(1)', '/'],
    ['/a\r\nSet-Cookie: x', '/'],
    ['/inloggen?naar=/inloggen', '/'],
    [`/${'a'.repeat(600)}`, '/'],
    [null, '/'],
  ])('%j leads to %j', (given, expected) => expect(safeReturn(given)).toBe(expected))
})

test.each([
  [4, 0, true],
  [5, 0, false],
  [0, 19, true],
  [0, 20, false],
])(
  'after %d links to an address and %d from an origin another may go out: %s',
  (toAddress, fromOrigin, expected) => expect(mayAskForLink({ toAddress, fromOrigin })).toBe(expected),
)
