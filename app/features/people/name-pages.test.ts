import { describe, expect, test } from 'vitest'
import { beyond, cutPage, pageAddress, readNamePage, rowsPerPage } from './name-pages.ts'

const id = '10000000-0000-4000-8000-000000000001'
const rows = Array.from({ length: rowsPerPage + 1 }, (_, index) => ({ id: `${index}`, name: `N${index}` }))

describe('a page of a list by name', () => {
  test.each([
    ['', { after: null, before: null }],
    [`na=${id}`, { after: id, before: null }],
    [`voor=${id}`, { after: null, before: id }],
    [`na=onzin&voor=${id}`, { after: null, before: id }],
    ['na=onzin', { after: null, before: null }],
  ])('is read from %j', (query, page) => expect(readNamePage(new URLSearchParams(query))).toEqual(page))

  test('has a next one when a row too many was read', () => {
    const first = cutPage(rows, false, { after: null, before: null })
    expect(first.rows).toHaveLength(rowsPerPage)
    expect(first).toMatchObject({ previous: null, next: `${rowsPerPage - 1}` })
    expect(cutPage(rows.slice(0, 3), true, { after: 'x', before: null })).toMatchObject({
      previous: '0',
      next: null,
    })
  })

  test('is turned round when it was read backwards', () => {
    const page = cutPage(rows.slice(0, 3), true, { after: null, before: 'x' })
    expect(page.rows.map((row) => row.id)).toEqual(['2', '1', '0'])
    expect(page).toMatchObject({ previous: null, next: '0' })
  })

  test('begins beyond its anchor', () => {
    expect(beyond(null, { after: null, before: null })).toEqual({})
    expect(beyond({ id: 'a', name: 'N' }, { after: 'a', before: null })).toEqual({
      OR: [{ name: { gt: 'N' } }, { name: 'N', id: { gt: 'a' } }],
    })
  })

  test('keeps the filter in its address', () => {
    const query = new URLSearchParams({ zoek: 'gemeente', na: 'x' })
    expect(pageAddress('/organisaties', query, 'voor', id)).toBe(`/organisaties?zoek=gemeente&voor=${id}`)
    expect(pageAddress('/organisaties', query, 'na', null)).toBeUndefined()
  })
})
