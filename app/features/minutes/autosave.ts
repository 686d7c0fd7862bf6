import type { RichDocument } from '#app/features/editor/document.ts'

/** A text that somebody else saved meanwhile. */
export interface OtherText {
  version: number
  document: RichDocument
  savedAt: string
  savedByName: string
}

/** What became of an attempt to save. */
export type SaveAnswer =
  | { kind: 'saved'; version: number; savedAt: string }
  | { kind: 'conflict'; theirs: OtherText }
  | { kind: 'refused'; objections: string[] }
  | { kind: 'signed-out' }
  | { kind: 'unreachable' }

export type SaveState = SaveAnswer | { kind: 'unchanged' } | { kind: 'waiting' }

/** Text that was not saved yet, as it is kept beside the page. */
export interface Draft {
  version: number
  document: RichDocument
}

interface Surroundings {
  send(draft: Draft): Promise<SaveAnswer>
  /** Keeps the draft until it is saved; null: nothing is left to keep. */
  keep(draft: Draft | null): void
  tell(state: SaveState): void
  /** Runs something later, in milliseconds, and returns what takes it back. */
  later(milliseconds: number, work: () => void): () => void
}

const pauseMs = 1_200
/** Who types on and on is saved in between too. */
const longestMs = 10_000
const retriesMs = [2_000, 5_000, 10_000]
const slowestRetryMs = 30_000

/** Saves a text a moment after it changed, one save at a time, and keeps trying. Never overwrites what others saved. */
export class Autosave {
  private pending: RichDocument | null = null
  private theirs: OtherText | null = null
  private sending: Promise<void> | null = null
  private failures = 0
  private readonly timers = new Map<'pause' | 'longest', () => void>()

  constructor(
    private version: number,
    private readonly around: Surroundings,
  ) {}

  get isSaved(): boolean {
    return this.pending === null && this.theirs === null
  }

  change(document: RichDocument): void {
    this.pending = document
    this.around.keep({ version: this.version, document })
    if (this.theirs) return
    this.around.tell({ kind: 'waiting' })
    if (!this.timers.has('longest')) this.schedule('longest', longestMs)
    this.schedule('pause', pauseMs)
  }

  /** Goes on with what an earlier page could not save, now that `current` stands there. */
  resume(draft: Draft, current: OtherText): void {
    if (draft.version === this.version) return this.change(draft.document)
    this.pending = draft.document
    this.theirs = current
    this.around.tell({ kind: 'conflict', theirs: current })
  }

  /** Saves now what was not saved yet; true once nothing is left to save. */
  async flush(): Promise<boolean> {
    await this.save()
    if (this.pending !== null && this.failures === 0) await this.save()
    return this.isSaved
  }

  /** Saves mine over the other text, knowingly. */
  keepMine(): void {
    if (!this.theirs) return
    this.version = this.theirs.version
    this.theirs = null
    this.around.tell({ kind: 'waiting' })
    void this.save()
  }

  /** Goes on from the other text. */
  takeTheirs(): void {
    if (!this.theirs) return
    const { version, savedAt } = this.theirs
    this.version = version
    this.theirs = null
    this.pending = null
    this.around.keep(null)
    this.around.tell({ kind: 'saved', version, savedAt })
  }

  stop(): void {
    for (const cancel of this.timers.values()) cancel()
    this.timers.clear()
  }

  private schedule(name: 'pause' | 'longest', milliseconds: number): void {
    this.timers.get(name)?.()
    const cancel = this.around.later(milliseconds, () => void this.save())
    this.timers.set(name, cancel)
  }

  private save(): Promise<void> {
    this.stop()
    if (this.sending) return this.sending
    if (this.pending === null || this.theirs) return Promise.resolve()
    const draft = { version: this.version, document: this.pending }
    this.sending = this.around.send(draft).then((answer) => {
      this.sending = null
      this.settle(draft, answer)
    })
    return this.sending
  }

  private settle(draft: Draft, answer: SaveAnswer): void {
    if (answer.kind === 'saved') return this.goOn(draft, answer)
    if (answer.kind === 'conflict') this.theirs = answer.theirs
    const again = answer.kind === 'unreachable' || answer.kind === 'signed-out'
    this.failures = again ? this.failures + 1 : 0
    if (again) this.schedule('pause', retriesMs[this.failures - 1] ?? slowestRetryMs)
    this.around.tell(answer)
  }

  private goOn(draft: Draft, answer: SaveAnswer & { kind: 'saved' }): void {
    this.failures = 0
    this.version = answer.version
    if (this.pending === draft.document) this.pending = null
    this.around.keep(this.pending && { version: this.version, document: this.pending })
    if (this.pending) this.schedule('pause', pauseMs)
    this.around.tell(this.pending ? { kind: 'waiting' } : answer)
  }
}
