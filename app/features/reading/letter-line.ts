import type { LetterHead, Proposal, ReadLetter } from './proposal.ts'

type LineProposal = Pick<
  Proposal,
  | 'kind'
  | 'quote'
  | 'start'
  | 'end'
  | 'text'
  | 'on'
  | 'parties'
  | 'term'
  | 'activity'
  | 'fulfils'
  | 'certainty'
>

interface LetterLine {
  file: string
  letter: Record<'reference' | 'date' | 'subject' | 'sender' | 'addressee' | 'signatory', string | null>
  proposals: LineProposal[]
}

function together(parts: (string | null)[]): string | null {
  const known = parts.filter((part) => part !== null)
  return known.length > 0 ? known.join(', ') : null
}

function headOf({
  reference,
  date,
  subject,
  sender,
  addressee,
  signatory,
}: LetterHead): LetterLine['letter'] {
  return {
    reference,
    date,
    subject,
    sender: together([sender.ministry, sender.directorateGeneral, sender.directorate]),
    addressee,
    signatory: together([signatory.name, signatory.post]),
  }
}

/** A letter that was read, as the command line prints it. */
export function letterLine(file: string, { letter, proposals }: ReadLetter): LetterLine {
  return {
    file,
    letter: headOf(letter),
    proposals: proposals.map(
      ({ kind, quote, start, end, text, on, parties, term, activity, fulfils, certainty }) => ({
        kind,
        quote,
        start,
        end,
        text,
        on,
        parties,
        term,
        activity,
        fulfils,
        certainty,
      }),
    ),
  }
}
