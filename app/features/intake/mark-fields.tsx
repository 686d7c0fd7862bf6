import { useEffect, useRef } from 'react'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { capital } from '#app/shared/text.ts'
import { Details } from '#app/ui/details.tsx'
import { SelectField, TextArea } from '#app/ui/field.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { SmallPrint } from '#app/ui/text.tsx'
import { intakePath, passageKinds, passageNames } from './passage.ts'
import type { Selected } from './text-selection.ts'

interface MarkFieldsProps {
  intakeId: string
  /** What is selected in the letter, where JavaScript runs. */
  selected?: Selected | null
  answer?: FormAnswer
}

/** Marks a sentence that was not found: by selecting it, or by pasting its words. */
export function MarkFields({ intakeId, selected = null, answer }: MarkFieldsProps) {
  const words = useRef<HTMLDivElement>(null)
  const { values = {}, errors = {}, general } = answer ?? {}
  useEffect(() => {
    const field = words.current?.querySelector('textarea')
    if (field && selected) field.value = selected.quote
  }, [selected])
  return (
    <Details summary="Zelf een zin markeren" open={selected !== null || answer !== undefined}>
      <p id="uitleg-markeren">
        <SmallPrint>
          Selecteer woorden in de brief met de muis. Of met het toetsenbord: ga naar de tekst van de brief,
          kies een zin met <kbd>↓</kbd> en <kbd>↑</kbd>, neem meer mee met <kbd>Shift</kbd> en een pijl, en
          druk op <kbd>Enter</kbd>. U kunt de woorden ook plakken.
        </SmallPrint>
      </p>
      <ActionForm
        action={intakePath(intakeId, 'markeren')}
        submitLabel="Markeren"
        appearance="secondary"
        errors={errors}
        general={general}
      >
        <div ref={words}>
          <TextArea
            label="Woorden uit de brief"
            name="quote"
            rows={3}
            defaultValue={String(values.quote ?? '')}
            errors={errors.quote}
          />
        </div>
        <SelectField
          label="Wat is dit?"
          name="kind"
          options={passageKinds.map((kind) => ({ value: kind, label: capital(passageNames[kind]) }))}
          defaultValue={String(values.kind ?? 'commitment')}
          errors={errors.kind}
        />
        <input type="hidden" name="startsAt" value={selected?.startsAt ?? ''} />
        <input type="hidden" name="endsAt" value={selected?.endsAt ?? ''} />
      </ActionForm>
    </Details>
  )
}
