import { describe, expect, test } from 'vitest'
import type { Actor, Role } from '#app/features/access/actor.ts'
import { mayManagePerson, mayManageStaff, maySeeMail } from './colleagues.ts'

function of(role: Role, organisationId = 'utrecht'): Actor {
  const roles = [{ role, dossierId: role === 'administrator' ? null : 'lvv' }]
  return {
    userId: 'u',
    name: 'N',
    mail: 'n@example.nl',
    organisationId,
    organisationName: 'O',
    roles,
    chosenDossierId: null,
  }
}

describe('the staff of Utrecht', () => {
  test.each([
    ['secretariat', 'ministry', true],
    ['administrator', 'ministry', true],
    ['office', 'utrecht', true],
    ['office', 'rotterdam', false],
    ['liaison', 'ministry', false],
    ['reader', 'ministry', false],
  ] as const)('a %s of %s manages it: %s', (role, organisation, expected) =>
    expect(mayManageStaff(of(role, organisation), 'utrecht')).toBe(expected),
  )
})

describe('a person', () => {
  test.each([
    [['utrecht'], true],
    [['utrecht', 'vng'], false],
    [['rotterdam'], false],
    [[], false],
  ])('with ties to %j is a colleague of Utrecht: %s', (ties, expected) =>
    expect(mayManagePerson(of('office'), ties)).toBe(expected),
  )

  test.each([
    ['office', 'utrecht', true],
    ['office', 'rotterdam', false],
    ['reader', 'ministry', true],
  ] as const)('of Utrecht shows a %s of %s their address: %s', (role, organisation, expected) =>
    expect(maySeeMail(of(role, organisation), ['utrecht'])).toBe(expected),
  )
})
