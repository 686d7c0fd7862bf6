import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

type Tone = 'info' | 'good' | 'warning' | 'bad'

const look = {
  info: { className: 'utrecht-alert--info', icon: 'speech', word: 'Informatie' },
  good: { className: 'utrecht-alert--ok', icon: 'check', word: 'Gelukt' },
  warning: { className: 'utrecht-alert--warning', icon: 'alert', word: 'Let op' },
  bad: { className: 'utrecht-alert--error', icon: 'alert', word: 'Fout' },
} as const

type AlertProps = {
  tone: Tone
  title?: ReactNode
  children?: ReactNode
  live?: 'status' | 'alert'
  action?: ReactNode
}

/** A message within the page. `live` only where it appears after something the user did. */
export function Alert({ tone, title, children, live, action }: AlertProps) {
  const { className, icon, word } = look[tone]
  return (
    <div className={`utrecht-alert ${className}`} role={live}>
      <div className="utrecht-alert__icon">
        <Icon name={icon} />
      </div>
      <div className="utrecht-alert__content">
        <span className="visually-hidden">{word}: </span>
        {title && <p className="alert__title">{title}</p>}
        {children && (
          <div className="utrecht-alert__message">
            {typeof children === 'string' ? <p>{children}</p> : children}
          </div>
        )}
        {action && <div className="alert__action">{action}</div>}
      </div>
    </div>
  )
}
