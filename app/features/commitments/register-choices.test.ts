import { expect, test } from 'vitest'
import { kamerOptions, readCommitmentFilter, writeKamer } from './register-choices.ts'

const nothing = { origin: null, chamber: null, kamer: null, inRegister: null, postId: null }

test.each([
  ['', {}],
  ['soort=motion&kamer=EK', { origin: 'motion', chamber: 'EK' }],
  ['woord=verschilt', { kamer: 'differs' }],
  ['woord=deels-voldaan', { kamer: 'partly' }],
  ['woord=geen-woord', { kamer: 'silent' }],
  ['register=nee', { inRegister: 'nee' }],
  ['soort=x&kamer=x&woord=x&register=x&functie=x', {}],
])('the address «%s» asks for %j', (address, asked) => {
  expect(readCommitmentFilter(new URLSearchParams(address))).toEqual({ ...nothing, ...asked })
})

test('every choice of what the Kamer says is read as itself', () => {
  for (const { value } of kamerOptions) {
    const { kamer } = readCommitmentFilter(new URLSearchParams({ woord: value }))
    expect(writeKamer(kamer)).toBe(value)
  }
})
