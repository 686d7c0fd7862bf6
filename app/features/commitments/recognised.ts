import type { CommitmentOrigin } from '#app/features/obligations/obligation.ts'
import type { Chamber } from './origin.ts'

const senate = /\b(Eerste Kamer|senaat)\b|\bEK\b/u
const promised = /\b(toezegging|toegezegd|zeg(t|gen)?\b[^.]*\btoe)\b/iu
const motion = /\bmoties?\b/iu
const asked =
  /\b(Kamer|Kamerlid|lid|leden|fractie|commissie)\b[^.]*\b(vraagt|vragen|vroeg|verzoekt|verzocht|verzoeken|gevraagd)\b/iu
const request = /\bverzoek van (de|het|een)\b[^.]*\b(Kamer|Kamerlid|lid|leden|fractie|commissie)\b/iu

/** What a sentence in the minutes says of where it comes from, and of which Kamer; a promise to the Tweede Kamer where it says nothing. */
export function recognisedFrom(wording: string): { origin: CommitmentOrigin; chamber: Chamber } {
  return { origin: originIn(wording), chamber: senate.test(wording) ? 'EK' : 'TK' }
}

function originIn(wording: string): CommitmentOrigin {
  if (promised.test(wording)) return 'promise'
  if (motion.test(wording)) return 'motion'
  return asked.test(wording) || request.test(wording) ? 'request' : 'promise'
}
