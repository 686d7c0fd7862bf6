import { useEffect, useId, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { Button, ButtonGroup } from '#app/ui/button.tsx'
import { ComboField } from '#app/ui/combo-field.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import { TextField } from '#app/ui/field.tsx'
import type { ObligationFacts, Owner } from './nodes.ts'
import { OBLIGATION_WORDS } from './obligation-words.ts'
import type { OwnerOption } from './owner-menu.tsx'

export type ExplainTerm = (words: string) => Promise<string>

type ObligationDialogProps = {
  facts: Omit<ObligationFacts, 'obligation'>
  owners: OwnerOption[]
  explainTerm?: ExplainTerm
  onSave: (owners: Owner[], term: string) => void
  onUnmark: () => void
  onClose: () => void
}

/** Asks who owes what was marked, and when. May be left: both can be filled in later. */
export function ObligationDialog({
  facts,
  owners,
  explainTerm,
  onSave,
  onUnmark,
  onClose,
}: ObligationDialogProps) {
  const id = useId()
  const { label } = OBLIGATION_WORDS[facts.kind]
  const options = withChosen(owners, facts.owners)
  const [chosen, setChosen] = useState(() => facts.owners.map(({ organisation }) => organisation))
  const [term, setTerm] = useState(facts.term)
  const form = useFirstField()

  function save(event: FormEvent) {
    event.preventDefault()
    // In the order of choosing: of those who carry out an agreement the first owns it.
    const found = chosen.flatMap((one) => options.filter((option) => option.id === one))
    onSave(
      found.map((option) => ({ organisation: option.id, name: option.name })),
      term.trim(),
    )
  }

  return (
    <Dialog title={`${label}: wie en wanneer?`} open onClose={onClose}>
      <form ref={form} className="obligation-form" noValidate onSubmit={save}>
        {facts.wording !== '' && <p className="obligation-form__wording">{facts.wording}</p>}
        <ComboField
          multiple
          label="Eigenaar"
          hint="Typ de eerste letters. Van een afspraak is de eerste de eigenaar; de anderen voeren haar mee uit."
          name={`${id}-eigenaar`}
          options={options.map((option) => ({ value: option.id, label: option.name, note: option.note }))}
          defaultValue={chosen}
          onChange={setChosen}
        />
        <TextField
          label="Termijn"
          hint="In de woorden van het overleg, zoals “voorjaar 2021” of “binnen zes weken”."
          name={`${id}-termijn`}
          maxLength={300}
          autoComplete="off"
          value={term}
          onChange={(event) => setTerm(event.target.value)}
        />
        <TermExplanation words={term} explainTerm={explainTerm} />
        <ButtonGroup>
          <Button type="submit" appearance="primary">
            Opslaan
          </Button>
          <Button onClick={onClose}>Later invullen</Button>
          <Button appearance="subtle" onClick={onUnmark}>
            Toch geen {label.toLowerCase()}
          </Button>
        </ButtonGroup>
      </form>
    </Dialog>
  )
}

function TermExplanation({ words, explainTerm }: { words: string; explainTerm?: ExplainTerm }) {
  const [answer, setAnswer] = useState('')

  useEffect(() => {
    let isCurrent = true
    const asked = words.trim()
    if (asked === '' || !explainTerm) {
      setAnswer('')
      return undefined
    }
    const show = (text: string) => isCurrent && setAnswer(text)
    const timer = setTimeout(() => void explainTerm(asked).then(show, () => show('')), 300)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [words, explainTerm])

  return (
    <p role="status" className="obligation-form__answer">
      {answer}
    </p>
  )
}

/** A dialog puts the focus on what says `autofocus` when it opens; React never writes that attribute. */
function useFirstField() {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector('input:not([type=hidden])')?.setAttribute('autofocus', '')
  }, [])
  return form
}

/** Owners that were chosen before can be kept, whether or not they are still on offer. */
function withChosen(owners: OwnerOption[], chosen: Owner[]): OwnerOption[] {
  const offered = new Set(owners.map(({ id }) => id))
  const others = chosen.filter(({ organisation }) => !offered.has(organisation))
  return [...owners, ...others.map(({ organisation, name }) => ({ id: organisation, name }))]
}
