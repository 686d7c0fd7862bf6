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

describe('a decision that is still to be taken, in other words', () => {
  test.each([
    'In het eerste kwartaal van 2024 neemt het kabinet een besluit over de verlenging.',
    'Over de toekomst van de regeling besluit ik na de evaluatie.',
    'Of de proef wordt voortgezet, hangt af van de evaluatie; daarover beslis ik in maart.',
    'De definitieve keuze maak ik dit najaar, op basis van de impactanalyse.',
    'Aan de hand van de resultaten bepaal ik in 2024 of de maatregel landelijk wordt ingevoerd.',
    'Besluitvorming hierover vindt plaats in het voorjaar van 2024.',
    'Dan zal ook worden beslist over de financiering.',
    'Een besluit over de locatie wordt niet eerder genomen dan na het onderzoek.',
    'De ministerraad besluit hier in december over.',
    'De knoop over de bekostiging wordt in januari doorgehakt.',
    'In het voorjaar weegt het kabinet af of extra middelen nodig zijn.',
    'Het besluit over de tweede fase is voorzien voor juni 2024.',
    'Ik verwacht in het tweede kwartaal een besluit te kunnen nemen.',
    'Het is aan een volgend kabinet om hierover te besluiten.',
    'Voor de zomer van 2024 valt het besluit over het tracé.',
    'Mede op basis van het WODC-onderzoek zal worden bezien of de regeling wordt voortgezet.',
    'Definitieve besluitvorming is voorzien bij de voorjaarsnota.',
    'Pas als het advies er is, neem ik een beslissing over de vervolgstap.',
    'Op dat moment wordt de afweging gemaakt of de wet moet worden aangepast.',
    'Over een eventueel vervolg wordt besloten zodra de resultaten van de tussenevaluatie bekend zijn.',
    'Het kabinet zal begin 2024 zijn standpunt bepalen over het voorstel.',
    'In maart 2024 hakken wij de knoop door.',
    'Ik neem hierover uiterlijk 1 maart 2024 een beslissing.',
    'Een go/no-go besluit volgt in juni.',
    'Het voorkeursbesluit staat gepland voor 2025.',
    'De komende maanden zal ik, samen met de provincies, tot een besluit komen over de verdeling.',
    'Na ommekomst van het advies van de Raad van State besluit het kabinet over indiening.',
  ])('%s', (text) => {
    expect(kindsIn(text, '2023-09-12')).toContain('decision')
  })
})

describe('decisions of others, decisions taken, and the word alone', () => {
  test.each([
    'Het kabinet heeft in juni besloten de regeling te verlengen.',
    'De gemeenteraad van Delft neemt in december een besluit over de locatie.',
    'Tegen dit besluit staat beroep open tot 1 december.',
    'Uw Kamer zal in december over het wetsvoorstel stemmen.',
    'Het Besluit kwaliteit leefomgeving wordt in 2024 gewijzigd.',
    'De rechtbank beslist in november over het beroep.',
    'Ik kan op de besluitvorming van het kabinet niet vooruitlopen.',
    'Voordat een besluit wordt genomen, spreek ik met de sector.',
    'Deze aantallen bepalen hoe hoog de bijdrage is.',
    'De Europese Commissie besluit in november over de derogatie.',
    'Door dit besluit zal de opvang in maart sluiten.',
    'Dat is een besluit van de gemeente, dat in maart zal worden uitgevoerd.',
    'Ik heb het besluit genomen om in maart te starten.',
    'Een besluit hierover is nu niet aan de orde.',
    'Het is aan gemeenten om te bepalen hoe zij dit in 2024 uitvoeren.',
    'In het besluit van 3 maart zal een fout worden hersteld.',
  ])('%s', (text) => {
    expect(kindsIn(text, '2023-09-12')).not.toContain('decision')
  })
})

describe('a decision in other words', () => {
  test.each([
    'Het onderzoek is de basis voor de keuze die het Rijk en Delft in het voorjaar zullen maken.',
    'Na de evaluatie zal het kabinet zich uitspreken over de vraag of de proef doorgaat.',
    'Of de proef wordt verlengd, wordt in mei bezien.',
    'Het kabinet neemt dit voorjaar een standpunt in over de norm.',
    'Of de norm in het Besluit kwaliteit leefomgeving wijzigt, wordt in maart besloten.',
  ])('%s', (text) => expect(kindsIn(text)).toEqual(['decision']))

  test('has its month where it waits for something else too', () => {
    const text =
      'Aan de hand van die monitor besluit ik in maart, na overleg met de provincies, of er een aanwijzing komt.'
    expect(firstOf('decision', text).term).toMatchObject({ earliest: '2021-03-01', latest: '2021-03-31' })
  })
})
