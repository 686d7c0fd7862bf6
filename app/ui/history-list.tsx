import type { ReactNode } from 'react'

export type HistoryEntry = {
  id: string
  /** The moment, already written out. */
  at: string
  text: ReactNode
}

export function HistoryList({ entries }: { entries: HistoryEntry[] }) {
  return (
    <ol className="history">
      {entries.map(({ id, at, text }) => (
        <li key={id} className="history__entry">
          <span className="history__at">{at}</span>
          <div className="history__text">{text}</div>
        </li>
      ))}
    </ol>
  )
}
