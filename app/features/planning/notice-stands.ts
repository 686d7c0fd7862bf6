/** What slipped, as it was moved and as it is now. */
interface SlippedRow {
  state: string
  toWords: string
  obligation: { closedOn: string | null; term: { words: string } | null } | null
  stage: {
    reachedOn: string | null
    removedAt: Date | null
    terms: { words: string }[]
    obligation: { closedOn: string | null }
  } | null
}

/** What decides whether the act that a notice tells of still stands, whoever is told. */
export interface ToldFacts {
  kind: 'slip' | 'extension_asked' | 'extension_answered' | 'term_moved' | 'stage_moved'
  obligation: { closedOn: string | null; term: { words: string } | null }
  extension: { state: string; termAfter: { words: string } | null } | null
  movedTerm: { toId: string; obligation: { termId: string | null } } | null
  movedStageTerm: {
    to: { number: number }
    stage: { termNumber: number | null; reachedOn: string | null; removedAt: Date | null }
  } | null
  rows: { row: SlippedRow }[]
}

/** False once it was undone or overtaken, or what it is about was closed. */
export function noticeStands({ kind, obligation, extension, ...moved }: ToldFacts): boolean {
  if (kind === 'slip') return moved.rows.some(({ row }) => rowStands(row))
  if (obligation.closedOn !== null) return false
  if (kind === 'term_moved') return moved.movedTerm?.toId === moved.movedTerm?.obligation.termId
  if (kind === 'stage_moved') return moved.movedStageTerm !== null && isStillMoved(moved.movedStageTerm)
  if (kind === 'extension_asked') return extension?.state === 'asked'
  if (extension?.state === 'refused') return true
  return extension?.state === 'granted' && extension.termAfter?.words === obligation.term?.words
}

/** Whether something that slipped still stands as it was moved. */
export function rowStands({ state, toWords, obligation, stage }: SlippedRow): boolean {
  if (state !== 'applied') return false
  if (stage)
    return (
      !stage.reachedOn &&
      !stage.removedAt &&
      stage.obligation.closedOn === null &&
      stage.terms[0]?.words === toWords
    )
  return obligation !== null && obligation.closedOn === null && obligation.term?.words === toWords
}

function isStillMoved({ to, stage }: NonNullable<ToldFacts['movedStageTerm']>): boolean {
  return !stage.reachedOn && !stage.removedAt && stage.termNumber === to.number
}
