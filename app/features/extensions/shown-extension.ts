import type { Act } from '#app/features/obligations/item.ts'
import type { ExtensionState, WordsWithWindow } from './extension.ts'

/** A request or an extension, as far as its reader may know of it. */
export interface ShownExtension {
  id: string
  state: ExtensionState
  number: number | null
  /** For whom it was asked; null where nobody asked, or the reader may not know who did. */
  asker: string | null
  recordedOn: string
  reason: string
  asked: WordsWithWindow | null
  decidedOn: string | null
  answer: string
  sharedReason: string
  before: WordsWithWindow
  after: WordsWithWindow | null
  isOther: boolean
  /** "Tweede Kamer, per brief 3090253, 17 november 2020" */
  notices: string[]
  acts: Act[]
}
