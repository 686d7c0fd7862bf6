import { describe, expect, test } from 'vitest'
import { createStatementNames, keepsStatements } from './statement-names.server.ts'

const ask = (sql: string, args: unknown[] = [1]) => ({ sql, args })

describe('a statement', () => {
  test('has a name from the second time on, and keeps it', () => {
    const nameOf = createStatementNames()
    expect(nameOf(ask('SELECT $1'))).toBe('')
    const name = nameOf(ask('SELECT $1'))
    expect(name).toMatch(/^gestand_[0-9a-f]{32}$/)
    expect(nameOf(ask('SELECT $1', [2]))).toBe(name)
  })

  test('without values has none', () => {
    const nameOf = createStatementNames()
    for (let time = 0; time < 3; time += 1) expect(nameOf(ask('BEGIN', []))).toBe('')
  })

  test('has none once a thousand others have one', () => {
    const nameOf = createStatementNames()
    const named = new Set<string>()
    for (let made = 0; made < 1500; made += 1)
      for (let time = 0; time < 3; time += 1) named.add(nameOf(ask(`SELECT $1, ${made}`)))
    expect(named.size).toBe(1001)
    expect(nameOf(ask('SELECT $1, 0'))).not.toBe('')
  })
})

test.each([
  ['postgresql://user:word@host:5432/gestand', true],
  ['postgresql://user:word@host:6432/gestand?pgbouncer=true', false],
])('%s keeps statements: %s', (url, keeps) => {
  expect(keepsStatements(url)).toBe(keeps)
})
