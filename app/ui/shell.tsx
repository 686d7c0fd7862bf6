import { Link, NavLink, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'

export type NavigationItem = { to: string; label: string; current?: boolean }

type ShellProps = {
  productName: string
  navigation: NavigationItem[]
  secondary: NavigationItem[]
  account: ReactNode
  scope?: ReactNode
  notice?: ReactNode
  children: ReactNode
}

/** The frame around every page for who is signed in. */
export function Shell({ productName, navigation, secondary, account, scope, notice, children }: ShellProps) {
  return (
    <div className="shell">
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
        Naar de inhoud
      </a>
      <header className="shell__header">
        <Link to="/" className="shell__product">
          <Mark />
          {productName}
        </Link>
        {scope && <div className="shell__scope">{scope}</div>}
        <div className="shell__account">{account}</div>
      </header>
      {notice && (
        <aside className="shell__notice" aria-label="Mededeling">
          {notice}
        </aside>
      )}
      <div className="shell__body">
        <Navigation navigation={navigation} />
        <main id="inhoud" tabIndex={-1} className="shell__main">
          {children}
        </main>
      </div>
      {secondary.length > 0 && <Footer links={secondary} />}
    </div>
  )
}

/** A frame for who is not signed in: sign-in pages and pages behind a link in a mail. */
export function BareShell({ productName, children }: { productName: string; children: ReactNode }) {
  return (
    <div className="shell shell--bare">
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
        Naar de inhoud
      </a>
      <header className="shell__header">
        <span className="shell__product">
          <Mark />
          {productName}
        </span>
      </header>
      <main id="inhoud" tabIndex={-1} className="shell__main">
        {children}
      </main>
    </div>
  )
}

/** On narrow screens the list follows an open `details` by a sibling rule in the stylesheet: no script needed. */
function Navigation({ navigation }: { navigation: NavigationItem[] }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const { pathname } = useLocation()
  useEffect(() => {
    if (menu.current) menu.current.open = false
  }, [pathname])
  return (
    <nav className="shell__navigation" aria-label="Hoofdmenu">
      <details className="shell__menu" ref={menu}>
        <summary>Menu</summary>
      </details>
      <ul className="shell__links">
        {navigation.map((item) => (
          <li key={item.to}>
            <NavigationLink item={item} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Footer({ links }: { links: NavigationItem[] }) {
  return (
    <footer className="shell__footer">
      <nav aria-label="Over deze site">
        <ul className="shell__secondary">
          {links.map(({ to, label }) => (
            <li key={to}>
              <Link to={to} className="utrecht-link utrecht-link--html-a">
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  )
}

function NavigationLink({ item: { to, label, current } }: { item: NavigationItem }) {
  if (current === undefined) {
    return (
      <NavLink to={to} end={to === '/'} className="shell__link">
        {label}
      </NavLink>
    )
  }
  return (
    <Link to={to} aria-current={current ? 'page' : undefined} className="shell__link">
      {label}
    </Link>
  )
}

function Mark() {
  return (
    <svg className="shell__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        className="shell__mark-ground"
        d="M4 0h24a4 4 0 0 1 4 4v24a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4Z"
      />
      <path className="shell__mark-line" d="M8 9.5h16M8 16h7M14 21.5l4 4L26 16" />
    </svg>
  )
}
