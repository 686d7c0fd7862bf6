import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

type TextLinkProps = {
  to: string
  children: ReactNode
  className?: string
  /** For addresses that answer with a file, not a page. */
  reloadDocument?: boolean
  download?: boolean
}

/** A link inside the product; a full `https:` or `mailto:` address leaves it and is marked. */
export function TextLink({ to, children, className, ...rest }: TextLinkProps) {
  const names = classNames('utrecht-link utrecht-link--html-a', className)
  if (/^https?:/.test(to)) {
    return (
      <a href={to} rel="noreferrer" className={names}>
        {children} <Icon name="external" />
        <span className="visually-hidden"> (andere website)</span>
      </a>
    )
  }
  return (
    <Link to={to} {...rest} className={names}>
      {children}
    </Link>
  )
}
