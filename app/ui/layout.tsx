import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

/** Things under each other with even room between. */
export function Stack({
  gap = 'normal',
  children,
}: {
  gap?: 'small' | 'normal' | 'large'
  children: ReactNode
}) {
  return <div className={classNames('stack', `stack--${gap}`)}>{children}</div>
}

/** Things beside each other that wrap: badges, buttons, facts. */
export function Cluster({ children, spread }: { children: ReactNode; spread?: boolean }) {
  return <div className={classNames('cluster', spread && 'cluster--spread')}>{children}</div>
}

/** A main column with a narrower one beside it, under it on narrow screens. */
export function SideBySide({ main, aside }: { main: ReactNode; aside: ReactNode }) {
  return (
    <div className="side-by-side">
      <div className="side-by-side__main">{main}</div>
      <div className="side-by-side__aside">{aside}</div>
    </div>
  )
}

/** Cards beside each other, as many as fit. */
export function Tiles({ children }: { children: ReactNode }) {
  return <div className="tiles">{children}</div>
}
