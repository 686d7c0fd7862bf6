import { Link } from '@remix-run/react'
import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { IconName } from './icon.tsx'
import { Icon } from './icon.tsx'

export type Appearance = 'primary' | 'secondary' | 'subtle' | 'danger'

type ButtonProps = ComponentPropsWithoutRef<'button'> & {
  appearance?: Appearance
  icon?: IconName
  small?: boolean
}

/** Type is `button` unless told otherwise, so that it sends no form by accident. */
export function Button({ appearance = 'secondary', icon, small, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={classNames(buttonClass(appearance, small), className)}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

type ButtonLinkProps = {
  to: string
  appearance?: Appearance
  icon?: IconName
  small?: boolean
  children: ReactNode
  /** For addresses that answer with a file, not a page. */
  reloadDocument?: boolean
  download?: boolean
  className?: string
}

/** A link that looks like a button: for going to a page where something is done. */
export function ButtonLink({
  to,
  appearance = 'secondary',
  icon,
  small,
  children,
  className,
  ...rest
}: ButtonLinkProps) {
  return (
    <Link to={to} {...rest} className={classNames(buttonClass(appearance, small), 'button-link', className)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  )
}

export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="utrecht-button-group">{children}</div>
}

function buttonClass(appearance: Appearance, small?: boolean) {
  return classNames(
    'utrecht-button',
    appearance === 'primary' && 'utrecht-button--primary-action',
    appearance === 'secondary' && 'utrecht-button--secondary-action',
    appearance === 'subtle' && 'utrecht-button--subtle',
    appearance === 'danger' && 'utrecht-button--primary-action utrecht-button--danger',
    small && 'button--small',
  )
}
