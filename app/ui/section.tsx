import type { ReactNode } from 'react'
import { useId } from 'react'
import { Heading } from './text.tsx'

type SectionProps = {
  title: ReactNode
  level?: 2 | 3
  action?: ReactNode
  id?: string
  /** How many stand in it. */
  count?: number
  children?: ReactNode
}

export function Section({ title, level = 2, action, id, count, children }: SectionProps) {
  const headingId = useId()
  return (
    <section id={id} aria-labelledby={headingId} className={`section section--${level}`}>
      <div className="section__head">
        <Heading level={level} id={headingId}>
          {title}
          {count !== undefined && <span className="section__count"> {count}</span>}
        </Heading>
        {action && <div className="section__action">{action}</div>}
      </div>
      <div className="section__content">{children}</div>
    </section>
  )
}
