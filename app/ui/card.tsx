import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Heading } from './text.tsx'

type CardProps = {
  title?: ReactNode
  headingLevel?: 2 | 3 | 4
  action?: ReactNode
  tone?: 'plain' | 'active' | 'warning' | 'bad' | 'muted'
  children?: ReactNode
}

export function Card({ title, headingLevel = 3, action, tone = 'plain', children }: CardProps) {
  return (
    <div className={classNames('card', `card--${tone}`)}>
      {(title || action) && (
        <div className="card__head">
          {title && <Heading level={headingLevel}>{title}</Heading>}
          {action && <div className="card__action">{action}</div>}
        </div>
      )}
      {children && <div className="card__content">{children}</div>}
    </div>
  )
}
