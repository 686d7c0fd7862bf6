import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type Children = { children: ReactNode }

/** `lead` for the one opening paragraph of a page. */
export function Paragraph({ lead, id, children }: Children & { lead?: boolean; id?: string }) {
  return (
    <p id={id} className={classNames('utrecht-paragraph', lead && 'utrecht-paragraph--lead')}>
      {children}
    </p>
  )
}

/** What stands under or beside something: a window under the words of a term, a source, a moment. */
export function SmallPrint({ children }: Children) {
  return <span className="small-print">{children}</span>
}

/** Somebody's own words. */
export function Quoted({ source, children }: Children & { source?: ReactNode }) {
  return (
    <blockquote className="utrecht-blockquote utrecht-blockquote--html-blockquote">
      <div className="utrecht-blockquote__content">{children}</div>
      {source && <div className="utrecht-blockquote__attribution">{source}</div>}
    </blockquote>
  )
}

export function Heading({ level, id, children }: Children & { level: 2 | 3 | 4; id?: string }) {
  const Tag = `h${level}` as const
  return (
    <Tag id={id} className={`utrecht-heading-${Math.min(level, 3)}`}>
      {children}
    </Tag>
  )
}

export function BulletList({ children }: Children) {
  return <ul className="bullets">{children}</ul>
}

export function NumberedList({ children }: Children) {
  return <ol className="utrecht-ordered-list utrecht-ordered-list--html-content">{children}</ol>
}

/** Running text: at most 75 characters wide, with room between the paragraphs. */
export function Prose({ children }: Children) {
  return <div className="prose">{children}</div>
}

/** Heard, not seen. */
export function VisuallyHidden({ children }: Children) {
  return <span className="visually-hidden">{children}</span>
}
