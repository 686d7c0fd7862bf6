import { describe, expect, it } from 'vitest'
import { selectedPart, sentenceAround } from './sentences.ts'

/** The place is where the bar stands. */
function sentenceAt(marked: string): string {
  const text = marked.replace('|', '')
  const { start, end } = sentenceAround(text, marked.indexOf('|'))
  return text.slice(start, end)
}

describe('the sentence around a place', () => {
  it.each([
    ['Een. T|wee. Drie.', 'Twee.'],
    ['Een. |Twee. Drie.', 'Twee.'],
    ['Een.| Twee. Drie.', 'Een.'],
    ['Een. Twee. Drie.|', 'Drie.'],
    ['Een. Twee. |', 'Twee.'],
    ['Een. Twee zonder punt|', 'Twee zonder punt'],
    ['|Een. Twee.', 'Een.'],
    ['  |  ', ''],
    ['|', ''],
    ['Komt het goed? J|a! Mooi.', 'Ja!'],
    ['Zij zei: “Het k|an.” Dat is zo.', 'Zij zei: “Het kan.”'],
    ['Dhr. Jansen b|elt. Klaar.', 'Dhr. Jansen belt.'],
    [
      'Wij doen dit o.a. met Utrecht i.v.m. de k|osten. Klaar.',
      'Wij doen dit o.a. met Utrecht i.v.m. de kosten.',
    ],
    ['Op 5 nov. komt de br|ief. Klaar.', 'Op 5 nov. komt de brief.'],
    ['J. de Vries b|elt. Klaar.', 'J. de Vries belt.'],
    ['Het kost 1.000 e|uro. Klaar.', 'Het kost 1.000 euro.'],
    ['De brief van 2020. Op 1 maart 2021. K|laar.', 'Klaar.'],
    ['Regel een\nreg|el twee\nregel drie', 'regel twee'],
  ])('is found in %j', (marked, sentence) => {
    expect(sentenceAt(marked)).toBe(sentence)
  })
})

describe('what was selected', () => {
  it.each([
    ['Een. [Twee]. Drie.', 'Twee.'],
    ['Een.[ Twee. ]Drie.', 'Twee.'],
    ['Zij zei: “[Het kan].” Ja.', 'Het kan.”'],
    ['[alles]', 'alles'],
    ['een [twee] drie', 'twee'],
  ])('is taken from %j', (marked, part) => {
    const text = marked.replace(/[[\]]/g, '')
    const { start, end } = selectedPart(text, { start: marked.indexOf('['), end: marked.indexOf(']') - 1 })
    expect(text.slice(start, end)).toBe(part)
  })
})
