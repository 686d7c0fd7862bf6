import type { ReactNode } from 'react'

/** Read out when its content changes. It must be on the page before that. */
export function LiveRegion({ children, hidden }: { children?: ReactNode; hidden?: boolean }) {
  return (
    <div role="status" className={hidden ? 'visually-hidden' : 'live-region'}>
      {children}
    </div>
  )
}
