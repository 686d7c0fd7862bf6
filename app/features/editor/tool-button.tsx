import type { ReactNode } from 'react'
import { ToolbarIcon } from './toolbar-icon.tsx'
import type { ToolbarIconName } from './toolbar-icon.tsx'

type ToolButtonProps = {
  icon: ToolbarIconName
  name: string
  keys?: string
  on?: boolean
  off?: boolean
  act: () => void
}

/** One that is off can still be reached, so that the keyboard never loses its place. */
export function ToolButton({ icon, name, keys, on, off = false, act }: ToolButtonProps): ReactNode {
  return (
    <button
      type="button"
      tabIndex={-1}
      className="toolbar__button"
      aria-label={name}
      aria-pressed={on}
      aria-disabled={off || undefined}
      title={keys ? `${name} (${keys})` : name}
      onMouseDown={keepSelection}
      onClick={() => !off && act()}
    >
      <ToolbarIcon name={icon} />
    </button>
  )
}

/** A mouse on a button leaves the focus in the text. */
export function keepSelection(event: { preventDefault: () => void }) {
  event.preventDefault()
}
