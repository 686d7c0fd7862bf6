import { readKamerstuk } from '#app/features/commitments/kamer-numbers.ts'
import type {
  LetterHead,
  NamedParty,
  Proposal,
  ProposalKind,
  ReadLetter,
} from '#app/features/reading/proposal.ts'
import type { Chamber } from '#app/features/commitments/origin.ts'
import type { Day } from '#app/shared/day.ts'
import { onOneLine } from '#app/shared/text.ts'
import { consultationTitle } from './consultation-title.ts'
import { closes, type PassageKind } from './passage.ts'

const kinds: Record<ProposalKind, PassageKind> = {
  consultation: 'consultation',
  agreement: 'agreement',
  'earlier-agreement': 'earlier_agreement',
  commitment: 'commitment',
  fulfilment: 'fulfilment',
  'kept-promise-announced': 'kept_promise_announced',
  'request-answered': 'request_answered',
  decision: 'decision',
  planning: 'planning',
}

/** What stands above a letter, as it is kept: empty where it does not say. */
export interface IntakeHead {
  reference: string
  kamerstuk: string
  sentOn: Day | null
  subject: string
  chamber: Chamber | null
  sender: string
  addressee: string
  signatory: string
}

const longest = { line: 300, wording: 5_000, reference: 100 }

export function headOf({ letter }: ReadLetter): IntakeHead {
  const { sender, signatory } = letter
  const kamerstuk = letter.reference ? readKamerstuk(letter.reference) : null
  const names = [sender.ministry, sender.directorateGeneral, sender.directorate]
  return {
    reference: kamerstuk ? '' : (letter.reference ?? '').slice(0, longest.reference),
    kamerstuk: kamerstuk ?? '',
    sentOn: letter.date,
    subject: onOneLine(letter.subject ?? '').slice(0, longest.line),
    chamber: letter.chamber,
    sender: names.filter(Boolean).join('\n').slice(0, 1_000),
    addressee: (letter.addressee ?? '').slice(0, longest.line),
    signatory: [signatory.name, signatory.post].filter(Boolean).join(', ').slice(0, longest.line),
  }
}

/** The organisations that a person may have to choose from: those named in the letter, its ministry first. */
export function namedOrganisations({ letter, proposals }: ReadLetter): string[] {
  const parties = proposals.flatMap((proposal) => proposal.parties.map(({ organisation }) => organisation))
  return [...new Set([letter.sender.ministry, ...parties].filter((name): name is string => Boolean(name)))]
}

/** What was read, as far as a single proposal is understood with it. */
interface Reading {
  letter: Pick<LetterHead, 'sender' | 'chamber' | 'subject'>
  proposals: Pick<Proposal, 'kind' | 'parties'>[]
}

/** A proposal as it is kept. `idOf` knows the organisations of the register by their names. */
export function passageOf(
  proposal: Proposal,
  { letter, proposals }: Reading,
  idOf: (name: string) => string | undefined,
) {
  const { start, end, quote, term, on, certainty, why, partly, planned } = proposal
  const kind = kinds[proposal.kind]
  return {
    kind,
    startsAt: start,
    endsAt: end,
    quote,
    wording: wordingOf(kind, proposal, letter.subject ?? ''),
    on,
    parties: proposal.parties.map(({ name, organisation, capacity }) => ({ name, organisation, capacity })),
    ownerIds: whoOwes(proposal, { letter, proposals }).flatMap((name) => (name ? (idOf(name) ?? []) : [])),
    term: (term?.words ?? '').slice(0, 500),
    activity: onOneLine(proposal.activity ?? '').slice(0, longest.line),
    chamber: otherChamber(proposal, letter.chamber),
    fulfils: onOneLine(proposal.fulfils ?? '').slice(0, 2_000),
    gate: kind === 'decision' ? (term?.waitsFor ?? '').slice(0, 1_000) : '',
    certainty,
    why,
    partly,
    planned,
  }
}

const ofTheKamer = /^(?:commitment|fulfilment|request-answered|kept-promise-announced)$/

/** The Kamer that a sentence is about, where that is not the one that the letter goes to. */
function otherChamber({ kind, quote, chamber: read }: Proposal, ofLetter: Chamber | null): Chamber | null {
  if (!ofTheKamer.test(kind)) return null
  const senate = /\beerste kamer\b/i.test(quote)
  const house = /\btweede kamer\b/i.test(quote)
  const named = senate === house || /\buw kamer\b/i.test(quote) ? read : senate ? 'EK' : 'TK'
  return named === ofLetter ? null : named
}

/** Who owes it, the owner first: of what a whole table agreed the ministry that writes, because it sat there too. */
function whoOwes(proposal: Proposal, { letter, proposals }: Reading): (string | null)[] {
  const { ministry } = letter.sender
  const kind = kinds[proposal.kind]
  if (kind !== 'agreement')
    return kind === 'commitment' || kind === 'decision' || closes(kind) ? [ministry] : []
  const parties = organisationsOf(proposal.parties)
  const isOfTheTable = proposals
    .filter((other) => other.kind === 'consultation')
    .map((talk) => new Set(organisationsOf(talk.parties)))
    .some(
      (table) =>
        parties.length > 1 && table.size === parties.length && parties.every((one) => table.has(one)),
    )
  return isOfTheTable ? [...new Set([ministry, ...parties])] : parties
}

function organisationsOf(parties: NamedParty[]): (string | null)[] {
  return [...new Set(parties.map(({ organisation }) => organisation))]
}

function wordingOf(kind: PassageKind, { text, on, quote }: Proposal, subject: string): string {
  if (kind === 'consultation') return consultationTitle(text, on, subject).slice(0, 200)
  // What follows "laat ik weten dat" is a sentence only together with that.
  const isClause = /^ik,? (?!zal\b|zeg\b)/i.test(text) && /\bdat ik\b/i.test(quote)
  return onOneLine(isClause ? quote : text).slice(0, longest.wording)
}
