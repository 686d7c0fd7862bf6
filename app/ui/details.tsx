import type { ReactNode } from 'react'

export function Details({
  summary,
  children,
  open,
}: {
  summary: ReactNode
  children: ReactNode
  open?: boolean
}) {
  return (
    <details className="details" open={open}>
      <summary className="details__summary">{summary}</summary>
      <div className="details__content">{children}</div>
    </details>
  )
}
