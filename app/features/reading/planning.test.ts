import { describe, expect, test } from 'vitest'
import { firstOf, kindsIn } from '#tests/support/read-sentences.ts'

describe('a planning fact', () => {
  test.each([
    ['De evaluatie start in 2021.', '2021-12-31'],
    ['Het onderzoek wordt naar verwachting in juni 2021 afgerond.', '2021-06-30'],
    ['De pilots lopen tot 1 januari 2022.', '2021-12-31'],
    ['De wet treedt op 1 juli 2021 in werking.', '2021-07-01'],
  ])('%s', (text, latest) => {
    expect(kindsIn(text)).toEqual(['planning'])
    expect(firstOf('planning', text).term?.latest).toBe(latest)
  })

  test.each([
    'De pilots zijn dit jaar van start gegaan.',
    'Het onderzoek is in maart 2020 afgerond.',
    'De evaluatie is van belang.',
  ])('is not: %s', (text) => expect(kindsIn(text)).toEqual([]))
})

describe('a fact about what will happen, in other words', () => {
  test.each([
    'De evaluatie wordt in mei 2024 afgerond.',
    'Het wetsvoorstel ligt naar verwachting tot 1 november in internetconsultatie.',
    'De pilot loopt tot en met december 2024.',
    'De nieuwe opvanglocatie opent in januari 2024 haar deuren.',
    'Het onderzoek is in september gestart en duurt tot maart 2024.',
    'De regeling treedt op 1 januari 2024 in werking.',
    'De aanbesteding start in het tweede kwartaal.',
    'Vanaf 1 januari 2024 geldt een nieuw tarief.',
    'Het WODC verwacht het eindrapport in april 2024.',
    'De gesprekken met de sector worden in oktober voortgezet.',
    'De werkzaamheden aan de brug beginnen in maart 2024.',
    'Het rapport van de commissie verschijnt eind november.',
    'De Raad voor Cultuur brengt in december advies uit.',
    'Naar verwachting is het register in 2025 operationeel.',
    'De eerste bewoners trekken in maart 2024 in de woningen.',
  ])('%s', (text) => {
    expect(kindsIn(text, '2023-09-12')).toEqual(['planning'])
  })
})

describe('what happened before, or will not', () => {
  test.each([
    'In 2020 zijn de pilots gestart.',
    'Sinds januari geldt een nieuw tarief.',
    'De evaluatie is in mei aan uw Kamer gestuurd.',
    'Dat is in 2024 niet aan de orde.',
  ])('%s', (text) => {
    expect(kindsIn(text, '2023-09-12')).toEqual([])
  })
})
