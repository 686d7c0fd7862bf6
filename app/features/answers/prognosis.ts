import { forecastNames, type ForecastAnswer } from '#app/features/obligations/forecast.ts'
import type { CommitmentOrigin, ObligationKind } from '#app/features/obligations/obligation.ts'
import type { Day } from '#app/shared/day.ts'

/** The latest answer of one organisation about one open item. */
export interface PrognosisRow {
  obligationId: string
  kind: ObligationKind
  origin: CommitmentOrigin | null
  dossier: string
  wording: string
  termWords: string
  earliestOn: Day | null
  latestOn: Day | null
  organisation: string
  answer: ForecastAnswer
  note: string
  by: string
  at: string
  current: boolean
}

/** "12 antwoorden: 8 ja, op tijd; 1 al gedaan; 3 uitstel nodig" */
export function sumUp(rows: Pick<PrognosisRow, 'answer'>[]): string {
  const counts = Object.entries(forecastNames).flatMap(([answer, name]) => {
    const count = rows.filter((row) => row.answer === answer).length
    return count > 0 ? [`${count} ${name}`] : []
  })
  const total = `${rows.length} ${rows.length === 1 ? 'antwoord' : 'antwoorden'}`
  return counts.length > 0 ? `${total}: ${counts.join('; ')}` : total
}

/** What needs more time first, then by the end of the term. */
export function inOrder(rows: PrognosisRow[]): PrognosisRow[] {
  const weight = ({ answer, current }: PrognosisRow) => (answer === 'extension' && current ? 0 : 1)
  const end = ({ latestOn }: PrognosisRow) => latestOn ?? '9999'
  return [...rows].sort(
    (one, other) =>
      weight(one) - weight(other) ||
      end(one).localeCompare(end(other)) ||
      one.obligationId.localeCompare(other.obligationId) ||
      one.organisation.localeCompare(other.organisation, 'nl'),
  )
}
