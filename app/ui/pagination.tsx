import { Link } from '@remix-run/react'

type KeysetPaginationProps = { previousTo?: string; nextTo?: string; label?: string }

/** Nothing when all fits on one page. */
export function KeysetPagination({ previousTo, nextTo, label = 'Bladeren' }: KeysetPaginationProps) {
  if (!previousTo && !nextTo) return null
  return (
    <nav className="pagination" aria-label={label}>
      {previousTo && (
        <Link
          to={previousTo}
          rel="prev"
          className="utrecht-button utrecht-button--secondary-action button-link"
        >
          <span aria-hidden="true">‹</span> Vorige
        </Link>
      )}
      {nextTo && (
        <Link to={nextTo} rel="next" className="utrecht-button utrecht-button--secondary-action button-link">
          Volgende <span aria-hidden="true">›</span>
        </Link>
      )}
    </nav>
  )
}
