import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { matchingOptions } from '#app/ui/combo-filter.ts'
import { $toggleBlocks } from './block-commands.tsx'
import { MARK_OBLIGATION } from './editor-commands.tsx'
import { OBLIGATION_WORDS } from './obligation-words.ts'
import { TypingMenu } from './typing-menu.tsx'

const CHOICES = [
  { value: 'agreement', label: 'Afspraak', note: 'de zin vastleggen' },
  { value: 'commitment', label: 'Toezegging', note: 'de zin vastleggen' },
  { value: 'decision', label: 'Vervolgbesluit', note: 'de zin vastleggen' },
  { value: 'h3', label: 'Kop', note: 'tussenkop' },
  { value: 'bullet', label: 'Opsomming', note: 'lijst met punten' },
  { value: 'number', label: 'Genummerd', note: 'lijst met nummers' },
] as const

/** What can be put in the text by typing `/`; every choice has a button in the toolbar too. */
export function SlashMenu({ marks }: { marks: boolean }) {
  const [editor] = useLexicalComposerContext()

  function $choose(value: string) {
    const choice = CHOICES.find((candidate) => candidate.value === value)?.value
    if (choice === 'agreement' || choice === 'commitment' || choice === 'decision') {
      editor.dispatchCommand(MARK_OBLIGATION, choice)
    } else if (choice) {
      $toggleBlocks(editor, choice)
    }
  }

  return (
    <TypingMenu
      label="Invoegen"
      mark="/"
      choicesFor={(typed) => choicesFor(typed, marks)}
      $choose={$choose}
    />
  )
}

function choicesFor(typed: string, marks: boolean) {
  const choices = CHOICES.filter(({ value }) => marks || !(value in OBLIGATION_WORDS))
  const names = choices.map(({ value, label }) => ({ value, label }))
  const found = matchingOptions(names, typed).map(({ value }) => value)
  return choices.filter(({ value }) => found.includes(value))
}
