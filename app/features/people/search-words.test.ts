import { expect, test } from 'vitest'
import { literally, readSearchWords } from './search-words.ts'

test.each([
  ['zoek=%20Utrecht%20', 'Utrecht'],
  ['zoek=a%00b', 'ab'],
  ['', ''],
  [`zoek=${'a'.repeat(200)}`, 'a'.repeat(100)],
])('%j searches for %j', (query, words) => expect(readSearchWords(new URLSearchParams(query))).toBe(words))

test('a pattern matches itself only', () => expect(literally('100%_\\')).toBe('100\\%\\_\\\\'))
