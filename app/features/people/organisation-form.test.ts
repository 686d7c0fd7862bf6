import { describe, expect, test } from 'vitest'
import { objectionsToOrganisation, organisationSchema, tooiAddress } from './organisation-form.ts'

const nobody = { sameName: null, sameTooi: null }

describe('a TOOI code', () => {
  test.each([
    ['gm0344', true],
    ['GM0344', true],
    ['mnre1058', true],
    ['pv26', true],
    ['', true],
    ['gm344', false],
    ['utrecht', false],
    ['ws0155', false],
  ])('%j is well-formed: %s', (tooi, expected) => {
    const read = organisationSchema.safeParse({ name: 'Gemeente Utrecht', kind: 'municipality', tooi })
    expect(read.success).toBe(expected)
  })

  test.each([
    ['municipality', 'gm0344', 0],
    ['municipality', 'mnre1058', 1],
    ['ministry', 'gm0344', 1],
    ['other', 'pv26', 0],
    ['association', null, 0],
  ] as const)('of a %s, %s meets %d objections', (kind, tooi, count) =>
    expect(objectionsToOrganisation({ kind, tooi }, nobody)).toHaveLength(count),
  )

  test('has an address in the register', () => {
    expect(tooiAddress('gm0344')).toBe('https://identifier.overheid.nl/tooi/id/gemeente/gm0344')
    expect(tooiAddress(null)).toBeNull()
  })
})

test('an organisation is not written down twice', () => {
  const objections = objectionsToOrganisation(
    { kind: 'municipality', tooi: 'gm0344' },
    { sameName: 'Gemeente Utrecht', sameTooi: 'Gemeente Utrecht' },
  )
  expect(objections).toEqual([
    'Er is al een organisatie met de naam Gemeente Utrecht. Kies een andere naam.',
    'De TOOI-code gm0344 hoort al bij Gemeente Utrecht.',
  ])
})
