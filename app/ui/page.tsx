import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type Breadcrumb = { to: string; label: string }

type PageProps = {
  title: ReactNode
  breadcrumbs?: Breadcrumb[]
  action?: ReactNode
  intro?: ReactNode
  /** What stands right under the title: badges, the kind of thing this is. */
  status?: ReactNode
  width?: 'reading' | 'register'
  children?: ReactNode
}

/** One page inside the shell: where one is, one `h1`, the main action, the content. */
export function Page({ title, breadcrumbs, action, intro, status, width = 'register', children }: PageProps) {
  return (
    <div className={classNames('page', `page--${width}`)}>
      {breadcrumbs && breadcrumbs.length > 0 && <Breadcrumbs breadcrumbs={breadcrumbs} />}
      <div className="page__head">
        <div className="page__title">
          <h1 className="utrecht-heading-1">{title}</h1>
          {status && <div className="cluster page__status">{status}</div>}
        </div>
        {action && <div className="page__action">{action}</div>}
      </div>
      {intro && <div className="page__intro">{typeof intro === 'string' ? <p>{intro}</p> : intro}</div>}
      <div className="page__content">{children}</div>
    </div>
  )
}

function Breadcrumbs({ breadcrumbs }: { breadcrumbs: Breadcrumb[] }) {
  return (
    <nav className="utrecht-breadcrumb-nav" aria-label="Kruimelpad">
      <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {breadcrumbs.map(({ to, label }) => (
          <li key={to} className="utrecht-breadcrumb-nav__item">
            <Link to={to} className="utrecht-breadcrumb-nav__link utrecht-link utrecht-link--html-a">
              {label}
            </Link>
            <span className="utrecht-breadcrumb-nav__separator" aria-hidden="true">
              ›
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
