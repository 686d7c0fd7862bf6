import { describe, expect, test } from 'vitest'
import { kindsIn } from '#tests/support/read-sentences.ts'

describe('an entry of an overview of promises', () => {
  test.each([
    '1 Tarieven Afgedaan met de brief van 11 maart 2020.',
    'T03288 (scholen). Uw Kamer telt deze toezegging onder de openstaande. Naar mijn oordeel is zij voldaan met de brief van 3 oktober 2020.',
    'Hieraan is met onderdeel C van deze brief uitvoering gegeven.',
  ])('is kept: %s', (text) => {
    expect(kindsIn(text)).toContain('fulfilment')
  })

  test.each([
    'De motie-Bos over orgels. Hieraan is met de regeling uitvoering gegeven.',
    'Hieraan zal in mei 2021 uitvoering worden gegeven.',
    'De zaak is voldaan met de betaling van de rekening.',
  ])('is not: %s', (text) => {
    expect(kindsIn(text)).not.toContain('fulfilment')
  })
})

describe('requests that are met in other words', () => {
  test.each([
    'Uw Kamer riep op tot spoed. Aan die oproep heb ik gehoor gegeven: het loket is open.',
    'De motie-Bos vraagt om een lagere rente. Ik voer die motie niet uit, want er is geen dekking.',
    'De vraag van het lid Bos of de wet vertraging oploopt, moet ik bevestigend beantwoorden.',
    'Het lid Bos vroeg om een brief over de rente. Dit is die brief.',
    'De commissie wilde van mij weten hoe ik hierover denk; mijn reactie luidt als volgt.',
  ])('answered: %s', (text) => {
    expect(kindsIn(text)).toContain('request-answered')
  })

  test.each([
    'Aan dat verzoek van de gemeente is gevolg gegeven.',
    'De motie-Bos wordt betrokken bij de begroting.',
    'Een handhavingsverzoek is ingewilligd.',
  ])('not: %s', (text) => {
    expect(kindsIn(text)).not.toContain('request-answered')
  })
})
