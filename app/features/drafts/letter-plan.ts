import type { Chamber } from '#app/features/commitments/origin.ts'
import type { Day } from '#app/shared/day.ts'

export type ItemRole = 'fulfils' | 'fulfils_partly' | 'makes' | 'reports' | 'leaves_out'

/** What a letter in the making does with one item. */
export interface ItemOfLetter {
  id: string
  role: ItemRole
  /** Null only of what the letter itself promises. */
  obligationId: string | null
  done: string
  wording: string
  term: string
}

/** From what a letter is drafted, with what stands above and below it. */
export interface LetterPlan extends LetterHead {
  consultationId: string | null
  items: ItemOfLetter[]
  /** What was kept with its signature. */
  signedWith: unknown
}

export interface LetterHead {
  chamber: Chamber
  subject: string
  reference: string
  datedOn: Day | null
  ministry: { id: string; name: string }
  dossier: { name: string }
  signatory: { function: string; person: { name: string } | null } | null
}

/** The items of the register with which the letter does one of these. */
export function itemsWith(items: ItemOfLetter[], ...roles: ItemRole[]): string[] {
  return items.flatMap(({ role, obligationId }) =>
    obligationId && roles.includes(role) ? [obligationId] : [],
  )
}

/** Whether a letter tells of something said in its consultation: of what is confidential only where somebody said so. */
export function isTold(item: { id: string; confidential: boolean }, items: ItemOfLetter[]): boolean {
  if (itemsWith(items, 'leaves_out', 'fulfils', 'fulfils_partly').includes(item.id)) return false
  return !item.confidential || itemsWith(items, 'reports', 'makes').includes(item.id)
}
