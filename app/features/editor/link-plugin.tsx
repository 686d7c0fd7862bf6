import { $createLinkNode, $isLinkNode, $toggleLink } from '@lexical/link'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  $onUpdate,
  COMMAND_PRIORITY_EDITOR,
} from 'lexical'
import type { LexicalNode } from 'lexical'
import { useEffect, useId, useState } from 'react'
import type { FormEvent } from 'react'
import { Button, ButtonGroup } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import { TextField } from '#app/ui/field.tsx'
import { ASK_LINK } from './editor-commands.tsx'
import { returnToText } from './return-to-text.tsx'
import { allowedAddress } from './untrusted.ts'

/** Asks for an address and links the selected words to it. */
export function LinkPlugin() {
  const [editor] = useLexicalComposerContext()
  const [address, setAddress] = useState<string | null>(null)

  useEffect(() => {
    return editor.registerCommand(
      ASK_LINK,
      () => {
        const address = $linkAtSelection()?.getURL() ?? ''
        $onUpdate(() => setAddress(address))
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    )
  }, [editor])

  if (address === null) return null
  const close = () => {
    setAddress(null)
    returnToText(editor)
  }
  const link = (chosen: string | null) => {
    editor.update(() => $link(chosen), { discrete: true })
    close()
  }
  return <LinkDialog address={address} onLink={link} onClose={close} />
}

type LinkDialogProps = { address: string; onLink: (address: string | null) => void; onClose: () => void }

function LinkDialog({ address, onLink, onClose }: LinkDialogProps) {
  const id = useId()
  const [typed, setTyped] = useState(address)
  const [errors, setErrors] = useState<string[]>([])

  function save(event: FormEvent) {
    event.preventDefault()
    const allowed = allowedAddress(completed(typed))
    if (allowed === null) setErrors(['Vul een webadres of mailadres in, zoals https://www.rijksoverheid.nl.'])
    else onLink(allowed)
  }

  useEffect(() => document.getElementById(id)?.setAttribute('autofocus', ''), [id])

  return (
    <Dialog title="Link" open onClose={onClose}>
      <form className="obligation-form" noValidate onSubmit={save}>
        <TextField
          label="Adres"
          name={id}
          id={id}
          type="url"
          errors={errors}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <ButtonGroup>
          <Button type="submit" appearance="primary">
            Link maken
          </Button>
          {address !== '' && (
            <Button appearance="subtle" onClick={() => onLink(null)}>
              Link weghalen
            </Button>
          )}
        </ButtonGroup>
      </form>
    </Dialog>
  )
}

/** People leave out what a browser adds by itself. */
function completed(typed: string): string {
  const address = typed.trim()
  if (/^[a-z][a-z+.-]*:/i.test(address) || address === '') return address
  return /^[^\s/@]+@[^\s/@]+$/.test(address) ? `mailto:${address}` : `https://${address}`
}

function $link(address: string | null): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const around = $linkAtSelection()
  if (around !== null && selection.isCollapsed()) around.select(0, around.getChildrenSize())
  if (address === null || around !== null || !selection.isCollapsed()) $toggleLink(address)
  else
    selection.insertNodes([
      $createLinkNode(address).append($createTextNode(address.replace(/^mailto:/i, ''))),
    ])
}

function $linkAtSelection() {
  const selection = $getSelection()
  let node: LexicalNode | null = $isRangeSelection(selection) ? selection.anchor.getNode() : null
  while (node !== null && !$isLinkNode(node)) node = node.getParent()
  return node
}
