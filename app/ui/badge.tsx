import type { ReactNode } from 'react'
import type { IconName } from './icon.tsx'
import { Icon } from './icon.tsx'

export type BadgeTone = 'neutral' | 'active' | 'good' | 'warning' | 'bad' | 'muted'

const toneClass: Record<BadgeTone, string> = {
  neutral: 'utrecht-status-badge--inactive',
  active: 'utrecht-status-badge--active',
  good: 'utrecht-status-badge--success',
  warning: 'utrecht-status-badge--warning',
  bad: 'utrecht-status-badge--danger',
  muted: 'badge--muted',
}

const toneIcon: Record<BadgeTone, IconName | undefined> = {
  neutral: undefined,
  active: 'clock',
  good: 'check',
  warning: 'alert',
  bad: 'alert',
  muted: undefined,
}

/** A state in words, with an icon and a colour that say the same. */
export function Badge({
  tone,
  icon = toneIcon[tone],
  children,
}: {
  tone: BadgeTone
  icon?: IconName
  children: ReactNode
}) {
  return (
    <span className={`utrecht-status-badge badge ${toneClass[tone]}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  )
}
