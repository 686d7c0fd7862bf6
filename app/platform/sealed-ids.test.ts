import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { openSealedIds, sealIds } from './tokens.server.ts'

const secret = 'a secret of the program'
const ids = [randomUUID(), randomUUID(), randomUUID()]
const sealed = sealIds('answer', ids, secret)

test('sealed ids open to the same ids, and are sealed the same again', () => {
  expect(openSealedIds('answer', sealed, secret)).toEqual(ids)
  expect(sealIds('answer', ids, secret)).toBe(sealed)
  expect(sealed).toMatch(/^[\w-]{107}$/)
})

test('no other secret, purpose or text opens them', () => {
  expect(openSealedIds('answer', sealed, 'another secret')).toBeNull()
  expect(openSealedIds('leave', sealed, secret)).toBeNull()
  for (const text of ['', 'x', '%%%', `${sealed}=`, `${sealed}AA`, sealed.slice(0, -4), 'A'.repeat(107)])
    expect(openSealedIds('answer', text, secret)).toBeNull()
})

test('no single changed sign is taken', () => {
  for (let at = 0; at < sealed.length; at += 1) {
    const other = sealed[at] === 'A' ? 'B' : 'A'
    expect(
      openSealedIds('answer', `${sealed.slice(0, at)}${other}${sealed.slice(at + 1)}`, secret),
    ).toBeNull()
  }
})
