import { describe, expect, test } from 'vitest'
import { objectionsToRole, objectionsToRoleAt, readRole, type RoleInput } from './role-form.ts'

const today = '2020-11-05'
const lvv = '30000000-0000-4000-8000-000000000001'
const reader: RoleInput = { role: 'reader', dossierId: lvv, startsOn: today, endsOn: null }
const newcomer = { kind: 'ministry' as const, roles: [] }

describe('a role', () => {
  test.each([
    ['secretariat', 'ministry', 0],
    ['liaison', 'municipality', 1],
    ['reader', 'association', 1],
    ['office', 'ministry', 1],
    ['office', 'association', 0],
    ['administrator', 'other', 0],
    ['administrator', 'ministry', 0],
  ] as const)('of %s at a %s meets %d objections', (role, kind, count) =>
    expect(objectionsToRoleAt(role, kind)).toHaveLength(count),
  )

  test.each<[string, RoleInput, number]>([
    ['a reader in a dossier', reader, 0],
    ['a reader in no dossier', { ...reader, dossierId: null }, 1],
    ['an administrator', { ...reader, role: 'administrator', dossierId: null }, 0],
    ['an administrator in a dossier', { ...reader, role: 'administrator' }, 1],
    ['one that ends before it begins', { ...reader, endsOn: '2020-11-04' }, 1],
  ])('as %s meets %j with %d objections', (_name, input, count) =>
    expect(objectionsToRole(input, newcomer, today)).toHaveLength(count),
  )

  test('is not given twice in one period', () => {
    const held = { role: 'reader' as const, dossierId: lvv, startsOn: '2019-01-01', endsOn: '2020-12-31' }
    const user = { ...newcomer, roles: [held] }
    expect(objectionsToRole(reader, user, today)).toEqual([
      'Deze gebruiker heeft die rol al (1 januari 2019 tot en met 31 december 2020). Kies een andere periode.',
    ])
    expect(objectionsToRole({ ...reader, startsOn: '2021-01-01' }, user, today)).toEqual([])
  })
})

test.each([
  ['beheerder', 'administrator'],
  ['Administrator', 'administrator'],
  ['lezer', 'reader'],
  ['VNG', 'office'],
  ['baas', null],
])('the word %s means %s', (word, role) => expect(readRole(word)).toBe(role))
