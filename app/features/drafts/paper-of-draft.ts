import type { Chamber } from '#app/features/commitments/origin.ts'
import type { Day } from '#app/shared/day.ts'
import { letterIn } from './letter-document.ts'
import type { LetterTexts } from './letter-texts.ts'
import { paperOfLetter } from './paper-of-letter.ts'
import type { Paper } from './paper.ts'

interface KeptDraft {
  chamber: Chamber
  subject: string
  reference: string
  datedOn: Day | null
  ministry: { name: string }
  signatory: { function: string; person: { name: string } | null } | null
  document: unknown
}

/** A kept letter in the making as it goes on paper. */
export function paperOfDraft(draft: KeptDraft, texts: LetterTexts): Paper {
  const { chamber, subject, reference, datedOn, ministry, signatory } = draft
  return paperOfLetter({
    chamber,
    subject,
    reference,
    datedOn,
    ministry: ministry.name,
    signatory: signatory && { post: signatory.function, name: signatory.person?.name ?? '' },
    texts,
    document: letterIn(draft.document),
  })
}
