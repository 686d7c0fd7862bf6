import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { matchingOptions } from '#app/ui/combo-filter.ts'
import { $toggleBlocks } from './block-commands.tsx'
import { MARK_OBLIGATION } from './editor-commands.tsx'
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
export function SlashMenu() {
  const [editor] = useLexicalComposerContext()

  function $choose(value: string) {
    const choice = CHOICES.find((candidate) => candidate.value === value)?.value
    if (choice === 'agreement' || choice === 'commitment' || choice === 'decision') {
      editor.dispatchCommand(MARK_OBLIGATION, choice)
    } else if (choice) {
      $toggleBlocks(editor, choice)
    }
  }

  return <TypingMenu label="Invoegen" mark="/" choicesFor={(typed) => choicesFor(typed)} $choose={$choose} />
}

function choicesFor(typed: string) {
  const names = CHOICES.map(({ value, label }) => ({ value, label }))
  const found = matchingOptions(names, typed).map(({ value }) => value)
  return CHOICES.filter(({ value }) => found.includes(value))
}
