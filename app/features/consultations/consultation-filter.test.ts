import { expect, test } from 'vitest'
import { pageFrom, readConsultationFilter } from './consultation-filter.ts'

const id = '30000000-0000-4000-8000-000000000001'
const nothing = { dossierId: null, state: null, search: '', from: null }

test.each([
  ['', { dossierId: id }],
  ['dossier=alle', {}],
  ['dossier=onzin', {}],
  [`dossier=${id}&stand=gepland`, { dossierId: id, state: 'planned' }],
  ['dossier=alle&stand=toString&zoek=%00 opvang ', { search: 'opvang' }],
  [`dossier=alle&na=2020-11-04_${id}`, { from: { meetsOn: '2020-11-04', id, direction: 'older' } }],
  [`dossier=alle&voor=2020-11-04_${id}`, { from: { meetsOn: '2020-11-04', id, direction: 'newer' } }],
  [`dossier=alle&na=2020-13-04_${id}`, {}],
  ['dossier=alle&na=2020-11-04', {}],
])('the address ?%s', (address, filter) => {
  expect(readConsultationFilter(new URLSearchParams(address), id)).toEqual({ ...nothing, ...filter })
})

test('the next page keeps the filters', () => {
  const query = new URLSearchParams('zoek=opvang&voor=2020-11-04_x')
  expect(pageFrom(query, { meetsOn: '2020-10-01', id: 'y' }, 'older')).toBe(
    '/overleggen?zoek=opvang&na=2020-10-01_y',
  )
  expect(pageFrom(query, undefined, 'older')).toBeUndefined()
})
