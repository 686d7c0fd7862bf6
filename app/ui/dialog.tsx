import type { ReactNode, SyntheticEvent } from 'react'
import { useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { Icon } from './icon.tsx'

type DialogProps = { title: ReactNode; open: boolean; onClose: () => void; children: ReactNode }

/** A modal dialog on the native element. Needs JavaScript, so it is for the editor only. */
export function Dialog({ open, ...props }: DialogProps) {
  return open ? createPortal(<OpenDialog {...props} />, document.body) : null
}

function OpenDialog({ title, onClose, children }: Omit<DialogProps, 'open'>) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const opener = document.activeElement
    const element = dialog.current
    element?.showModal()
    return () => {
      element?.close()
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])

  function cancel(event: SyntheticEvent) {
    // The `cancel` of a file field bubbles up to here too.
    if (event.target !== event.currentTarget) return
    event.preventDefault()
    onClose()
  }

  // React events bubble through a portal: a form in the dialog would also send the form around it.
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={cancel}
      onSubmit={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={titleId} className="utrecht-heading-3 dialog__title">
        {title}
      </h2>
      <div className="dialog__content">{children}</div>
      <button type="button" className="icon-button dialog__close" onClick={onClose}>
        <Icon name="cross" />
        <span className="visually-hidden">Sluiten</span>
      </button>
    </dialog>
  )
}
