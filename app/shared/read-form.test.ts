import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { dayField, line, optionalDay, prose } from './fields.ts'
import { readForm } from './read-form.ts'

const schema = z.object({
  name: line('Vul de naam in.'),
  text: prose('Schrijf iets op.'),
  on: dayField('Vul de dag in.'),
  until: optionalDay(),
})

function read(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ name: 'Sanne', text: 'Iets.', on: '2020-11-04', ...fields }))
    form.append(name, value)
  return readForm(schema, form)
}

function errors(fields: Record<string, string>) {
  const answer = read(fields)
  return answer.ok ? {} : answer.answer.errors
}

describe('what a form says', () => {
  test('keeps a name on one line, so that no mail or cookie gets a line of its own', () => {
    expect(read({ name: 'Sanne\r\nBcc: x@y.nl' })).toMatchObject({ input: { name: 'Sanne Bcc: x@y.nl' } })
  })

  test('keeps the lines of a longer text', () => {
    expect(read({ text: 'Een\nTwee' })).toMatchObject({ input: { text: 'Een\nTwee' } })
  })

  test('loses control characters and marks that turn what follows', () => {
    expect(read({ name: 'S\u0000a\u0007n\u202ene' })).toMatchObject({ input: { name: 'Sanne' } })
  })

  test('keeps emoji with their parts, accents and other scripts', () => {
    const name = '👩‍👧 Yıldız Łukasik أحمد'
    expect(read({ name })).toMatchObject({ input: { name } })
  })

  test.each(['\u200b\u200b', '\u202e', ' \t ', '\u0007'])('takes %j for empty', (name) => {
    expect(errors({ name })).toEqual({ name: ['Vul de naam in.'] })
  })

  test('says once what is wrong with a day', () => {
    expect(errors({ on: '2021-02-30', until: 'x' })).toEqual({
      on: ['Vul een bestaande datum in, bijvoorbeeld 4 november 2020.'],
      until: ['Vul een bestaande datum in, bijvoorbeeld 4 november 2020.'],
    })
  })

  test('doubts a year that was typed by half', () => {
    const doubt = ['Controleer het jaar. Schrijf het met vier cijfers, bijvoorbeeld 2020.']
    expect(errors({ on: '0021-01-05', until: '9999-12-31' })).toEqual({ on: doubt, until: doubt })
  })
})

describe('a list in a form', () => {
  const asNumbers = z
    .array(z.string())
    .default([])
    .transform((all) => all.map(Number))
  const listed = z.object({ all: z.array(z.string()).default([]), numbers: asNumbers })

  test.each([
    [
      ['1', '2'],
      [1, 2],
    ],
    [['1'], [1]],
    [[], []],
  ])('is a list with %j, also where it becomes something else', (sent, numbers) => {
    const form = new FormData()
    for (const one of sent) {
      form.append('all', one)
      form.append('numbers', one)
    }
    expect(readForm(listed, form)).toEqual({ ok: true, input: { all: sent, numbers } })
  })
})
