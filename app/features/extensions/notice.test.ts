import { expect, test } from 'vitest'
import { isNoticeGiven, objectionsToNotice, type NewNotice } from './notice.ts'

const told: NewNotice = {
  organisationId: null,
  addressee: 'Tweede Kamer',
  means: 'letter',
  reference: '3090253',
  toldOn: '2020-11-17',
}
const organisation = { organisationId: '10000000-0000-4000-8000-000000000003', addressee: '' }

test.each([
  [{}, null],
  [organisation, null],
  [{ means: 'orally', reference: '' } as const, null],
  [{ toldOn: '2020-11-20' }, null],
  [{ reference: '' }, 'kenmerk'],
  [{ means: null }, 'Kies hoe'],
  [{ addressee: '' }, 'Kies wie'],
  [{ ...organisation, addressee: 'Tweede Kamer' }, 'één ontvanger'],
  [{ toldOn: null }, 'Vul de dag in'],
  [{ toldOn: '2020-11-21' }, 'toekomst'],
  [{ toldOn: '2020-11-03' }, 'voor 4 november 2020'],
] as const)('a notice with %j is answered rightly', (change, objection) => {
  const objections = objectionsToNotice({ ...told, ...change }, '2020-11-04', '2020-11-20')
  if (objection === null) expect(objections).toEqual([])
  else expect(objections.join(' ')).toContain(objection)
})

test('a notice is left out where every field stayed empty', () => {
  const empty = { organisationId: null, addressee: '', means: null, reference: '', toldOn: null }
  expect(isNoticeGiven(empty)).toBe(false)
  expect(isNoticeGiven({ ...empty, reference: '3090253' })).toBe(true)
  expect(isNoticeGiven({ ...empty, toldOn: '2020-11-17' })).toBe(true)
})
