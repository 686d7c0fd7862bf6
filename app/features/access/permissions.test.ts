import { describe, expect, test } from 'vitest'
import type { Actor, Role } from './actor.ts'
import { dossiersWhere, may, requireMay, type Permission } from './permissions.ts'

function someone(...roles: [Role, string | null][]): Actor {
  return {
    userId: 'u',
    name: 'Iemand',
    mail: 'iemand@elders.example',
    organisationId: 'o',
    organisationName: 'Elders',
    roles: roles.map(([role, dossierId]) => ({ role, dossierId })),
    chosenDossierId: null,
  }
}

// One line per sentence of the table in the product text: who may.
const table: [Permission, Role[]][] = [
  ['plan a consultation', ['secretariat']],
  ['write minutes', ['secretariat']],
  ['release minutes', ['secretariat']],
  ['read consultations', ['secretariat', 'liaison', 'office', 'reader']],
  ['record an agreement', ['secretariat']],
  ['settle an agreement', ['secretariat']],
  ['read agreements', ['secretariat', 'liaison', 'office', 'reader']],
  ['read every part', ['secretariat', 'liaison', 'reader']],
  ['report progress', ['secretariat', 'office']],
  ['add evidence to an agreement', ['secretariat', 'office']],
  ['add evidence to a commitment', ['secretariat', 'liaison']],
  ['add evidence to a decision', ['secretariat', 'liaison']],
  ['record a commitment', ['secretariat', 'liaison']],
  ['reword a commitment', ['secretariat', 'liaison']],
  ['note what the Kamer says', ['liaison']],
  ['link subjects', ['secretariat', 'liaison']],
  ['fulfil a commitment', ['liaison']],
  ['read commitments', ['secretariat', 'liaison', 'reader']],
  ['take a decision', ['secretariat', 'liaison']],
  ['read decisions', ['secretariat', 'liaison', 'office', 'reader']],
  ['read letters', ['secretariat', 'liaison', 'reader']],
  ['send a letter', ['liaison']],
  ['read letter texts', ['secretariat', 'liaison', 'administrator']],
  ['manage letter texts', ['administrator']],
  ['read in a letter', ['liaison']],
  ['accept what waits of a letter', ['secretariat']],
  ['see confidential items', ['secretariat', 'liaison']],
  ['write internal notes', ['secretariat', 'liaison']],
  ['manage organisations', ['secretariat', 'administrator']],
  ['manage users', ['administrator']],
  ['manage dossiers', ['administrator']],
  ['manage the calendar', ['administrator']],
]

describe('who may', () => {
  const roles: Role[] = ['secretariat', 'liaison', 'office', 'reader', 'administrator']
  test.each(table)('%s: %j', (permission, allowed) => {
    expect(roles.filter((role) => may(someone([role, 'lvv']), permission, 'lvv'))).toEqual(
      roles.filter((role) => allowed.includes(role)),
    )
  })

  test('holds per dossier', () => {
    const actor = someone(['secretariat', 'lvv'], ['reader', 'opvang'])
    expect(may(actor, 'settle an agreement', 'lvv')).toBe(true)
    expect(may(actor, 'settle an agreement', 'opvang')).toBe(false)
    expect(may(actor, 'settle an agreement')).toBe(true)
    expect(dossiersWhere(actor, 'settle an agreement')).toEqual(['lvv'])
  })

  test('is refused as a problem', () => {
    expect(() => requireMay(someone(), 'read agreements')).toThrow(
      expect.objectContaining({ kind: 'not-allowed' }),
    )
  })
})
