import { expect, test } from 'vitest'
import { recognisedFrom } from './recognised.ts'

test.each([
  ['De Kamer krijgt een brief over de opvang.', 'promise', 'TK'],
  ['De staatssecretaris zegt de Eerste Kamer toe de monitor te sturen.', 'promise', 'EK'],
  ['De senaat krijgt in juli de monitor.', 'promise', 'EK'],
  ['De staatssecretaris zegt toe de motie-Peters uit te voeren.', 'promise', 'TK'],
  ['De motie-Peters vraagt om een overzicht.', 'motion', 'TK'],
  ['De motie van de Eerste Kamer wordt uitgevoerd.', 'motion', 'EK'],
  ['De Kamer verzoekt om een terugkoppeling van het overleg.', 'request', 'TK'],
  ['Het lid Peters vroeg naar de cijfers.', 'request', 'TK'],
  ['Op verzoek van de commissie komt er een briefing.', 'request', 'TK'],
  ['De staatssecretaris vraagt de gemeenten om cijfers.', 'promise', 'TK'],
  ['De week van de democratie wordt voorbereid.', 'promise', 'TK'],
])('«%s» is a %s, %s', (wording, origin, chamber) => {
  expect(recognisedFrom(wording)).toEqual({ origin, chamber })
})
