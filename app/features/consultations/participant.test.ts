import { expect, test } from 'vitest'
import { presenceName, seatName, type Seat } from './participant.ts'

const tilburg = { id: 'tilburg', name: 'Gemeente Tilburg' }
const vng = { id: 'vng', name: 'VNG' }

function seat(represents: Seat['represents'], capacity = ''): Seat {
  const post = { function: 'burgemeester van Tilburg', organisationId: tilburg.id, organisation: tilburg }
  return { post, represents, capacity }
}

test.each([
  [seat(tilburg), 'burgemeester van Tilburg'],
  [seat(vng), 'burgemeester van Tilburg, namens VNG'],
  [seat(vng, 'VNG-bestuurder'), 'burgemeester van Tilburg, als VNG-bestuurder (VNG)'],
  [seat(tilburg, 'voorzitter'), 'burgemeester van Tilburg, als voorzitter'],
])('a seat is written out: %#', (given, written) => {
  expect(seatName(given)).toBe(written)
})

test.each([
  ['present', '', 'aanwezig'],
  ['replaced', 'de loco-burgemeester', 'vervangen door de loco-burgemeester'],
  ['replaced', '', 'vervangen'],
] as const)('presence is written out: %s %s', (presence, replacedBy, written) => {
  expect(presenceName({ presence, replacedBy })).toBe(written)
})
