import { $getSelection, $isRangeSelection } from 'lexical'
import { matchingOptions } from '#app/ui/combo-filter.ts'
import { $selectedObligation } from './marking.tsx'
import { TypingMenu } from './typing-menu.tsx'

export type OwnerOption = { id: string; name: string; note?: string }

const MOST_CHOICES = 8

/** Typing `@` puts the name of an organisation in the text, and makes it an owner of the obligation around it. */
export function OwnerMenu({ owners }: { owners: OwnerOption[] }) {
  const options = owners.map(({ id, name, note }) => ({ value: id, label: name, note }))

  function $choose(value: string) {
    const owner = owners.find(({ id }) => id === value)
    const selection = $getSelection()
    if (!owner || !$isRangeSelection(selection)) return
    selection.insertText(owner.name)
    const block = $selectedObligation()
    const fields = block?.getFields()
    if (!block || !fields || fields.owners.some(({ organisation }) => organisation === owner.id)) return
    block.setFields({ ...fields, owners: [...fields.owners, { organisation: owner.id, name: owner.name }] })
  }

  return (
    <TypingMenu
      label="Organisaties"
      mark="@"
      choicesFor={(typed) => matchingOptions(options, typed).slice(0, MOST_CHOICES)}
      $choose={$choose}
    />
  )
}
