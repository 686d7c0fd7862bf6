import { describe, expect, test } from 'vitest'
import { nameFromMail, objectionsToLastDay, userSchema } from './user-form.ts'

test.each([
  ['sanne.bakker@jenv.example', 'Sanne Bakker'],
  ['a@b.nl', 'A'],
  ['joris_van-dam+lvv@jenv.example', 'Joris Van Dam Lvv'],
  ['..@b.nl', '..@b.nl'],
])('%s gives the name %s', (mail, name) => expect(nameFromMail(mail)).toBe(name))

test('an address is kept in lower case', () => {
  const input = {
    mail: 'Sanne.Bakker@JenV.example',
    name: 'Sanne',
    organisationId: '10000000-0000-4000-8000-000000000001',
  }
  expect(userSchema.parse(input).mail).toBe('sanne.bakker@jenv.example')
})

describe('a last day of access', () => {
  test.each([
    ['now', null, 0],
    ['later', null, 1],
    ['later', '2020-11-04', 1],
    ['later', '2020-11-05', 0],
  ] as const)('%s, %s meets %d objections', (when, lastDay, count) =>
    expect(objectionsToLastDay({ when, lastDay }, '2020-11-05')).toHaveLength(count),
  )
})
