import { Link } from '@remix-run/react'

type TabsProps = {
  /** What is chosen between. */
  label: string
  items: { to: string; label: string; current: boolean }[]
}

/** Links between pages that are two sides of one thing. */
export function Tabs({ label, items }: TabsProps) {
  return (
    <nav aria-label={label}>
      <ul className="tabs">
        {items.map((item) => (
          <li key={item.to}>
            <Link to={item.to} aria-current={item.current ? 'page' : undefined} className="tabs__link">
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
