import { describe, expect, test } from 'vitest'
import { askedWords, decidedWords, promisedWords } from './asked-words.ts'

describe('the words of the register in the sentence of a letter', () => {
  test.each([
    ['De Kamer wil een terugkoppeling van het overleg.', 'om een terugkoppeling van het overleg'],
    ['De Kamer vraagt om een voorstel voor een vast bedrag.', 'om een voorstel voor een vast bedrag'],
    ['De Tweede Kamer krijgt bericht over de wachttijden', 'om bericht over de wachttijden'],
    ['Reageren op het bericht over de haven.', 'te reageren op het bericht over de haven'],
    ['De Kamer informeren over de kades.', 'om informatie over de kades'],
    ['Een overzicht van de plekken sturen.', 'om een overzicht van de plekken te sturen'],
  ])('as asked: %s', (wording, words) => expect(askedWords(wording)).toBe(words))

  test.each([
    ['De Kamer krijgt een brief over de haven.', 'uw Kamer een brief over de haven te sturen'],
    ['De Kamer krijgt een technische briefing.', 'uw Kamer een technische briefing te geven'],
    ['De Kamer informeren over de kades.', 'uw Kamer te informeren over de kades'],
  ])('as promised: %s', (wording, words) => expect(promisedWords(wording)).toBe(words))

  test.each([
    ['Besluit over het vervolg van de pilots.', 'over het vervolg van de pilots'],
    ['Besluit of er meer plekken komen.', 'over de vraag of er meer plekken komen'],
    ['Besluit om te stoppen', 'om te stoppen'],
  ])('as decided: %s', (wording, words) => expect(decidedWords(wording)).toBe(words))

  test.each([
    'De Kamer wil een overzicht. Het gaat om alle steden.',
    'De Kamer wil een overzicht ontvangen.',
    'De Kamer wil dit: een overzicht.',
    'De Kamer sprak van “een overzicht”.',
    'Nagaan wat er kan.',
  ])('are left as they are where their form does not allow it: %s', (wording) => {
    expect(askedWords(wording)).toBeNull()
    expect(promisedWords(wording)).toBeNull()
    expect(decidedWords(wording)).toBeNull()
  })

  test('never name a meeting with its day behind a promise', () => {
    const wording = 'De Kamer krijgt een terugkoppeling van het overleg van 4 november 2020.'
    expect(promisedWords(wording)).toBeNull()
  })
})
