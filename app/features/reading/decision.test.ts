import { describe, expect, test } from 'vitest'
import { firstOf, kindsIn } from '#tests/support/read-sentences.ts'

describe('a decision that is still to be taken', () => {
  test.each([
    [
      'In maart 2021 zal ik op basis van de evaluatie van het bureau een besluit nemen over het vervolg.',
      '2021-03-31',
      'de evaluatie van het bureau',
    ],
    ['Na ontvangst van het eindrapport wordt een besluit genomen over verlenging.', null, 'het eindrapport'],
    ['Het kabinet besluit in het voorjaar van 2021 over de bekostiging.', '2021-06-20', null],
    ['Besluitvorming hierover is voorzien in het tweede kwartaal van 2021.', '2021-06-30', null],
    ['Uiterlijk 1 mei zal worden besloten of de pilots worden verlengd.', '2021-05-01', null],
    ['Een vervolgbesluit volgt in juni 2021.', '2021-06-30', null],
    ['Pas na afronding van de gesprekken kan een besluit worden genomen.', null, 'de gesprekken'],
  ])('%s', (text, latest, waitsFor) => {
    expect(kindsIn(text)).toContain('decision')
    const { term, why } = firstOf('decision', text)
    expect(term?.latest ?? null).toBe(latest)
    if (waitsFor !== null) expect(`${term?.waitsFor ?? ''} ${why}`).toContain(waitsFor)
  })
})

describe('what is no follow-up decision', () => {
  test.each([
    'Ik wijs u op de publicatie van mijn besluit op het Wob-verzoek.',
    'Op 3 maart heb ik besloten de proef te verlengen.',
    'Het besluit van 3 maart is bekendgemaakt in de Staatscourant.',
    'Over de bekostiging wordt nu geen besluit genomen.',
    'De gemeenteraad besluit in maart over de locatie.',
    'Tegen het besluit kan bezwaar worden gemaakt.',
    'Het Besluit bouwwerken leefomgeving treedt in werking op 1 juli 2021.',
  ])('%s', (text) => expect(kindsIn(text)).not.toContain('decision'))
})
