import { expect, test } from 'vitest'
import { readUserArguments } from './user-arguments.ts'

test.each([
  [
    ['add', 'A@B.nl', 'beheerder'],
    { mail: 'a@b.nl', role: 'administrator', dossier: null, name: null, organisation: null },
  ],
  [
    ['add', 'a@b.nl', 'office', 'LVV', '--name', 'Ada Ğüler', '--organisation=Gemeente Utrecht'],
    { mail: 'a@b.nl', role: 'office', dossier: 'LVV', name: 'Ada Ğüler', organisation: 'Gemeente Utrecht' },
  ],
])('%j is understood', (words, input) => expect(readUserArguments(words)).toEqual(input))

test.each([
  [[], 'Zeg wat u wilt doen.'],
  [['remove', 'a@b.nl'], '“remove” bestaat niet, alleen “add”.'],
  [['add'], '“” is geen e-mailadres.'],
  [['add', 'a@b', 'beheerder'], '“a@b” is geen e-mailadres.'],
  [['add', 'a@b.nl', 'baas'], '“baas” is geen rol.'],
  [['add', 'a@b.nl', 'lezer'], 'Noem het dossier bij zijn korte naam, bijvoorbeeld LVV.'],
  [['add', 'a@b.nl', 'beheerder', 'LVV'], 'Een beheerder werkt voor alle dossiers. Laat het dossier weg.'],
  [['add', 'a@b.nl', 'lezer', 'LVV', 'Utrecht'], '“Utrecht” is te veel. Zet namen tussen aanhalingstekens.'],
])('%j is refused', (words, objection) => expect(readUserArguments(words)).toEqual({ objection }))

test('an unknown option is refused', () => {
  expect(readUserArguments(['add', 'a@b.nl', 'beheerder', '--force'])).toHaveProperty('objection')
})
