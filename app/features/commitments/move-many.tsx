import { ReasonField } from '#app/features/obligations/reason-field.tsx'
import { writeDay } from '#app/shared/day.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { Alert } from '#app/ui/alert.tsx'
import { DateField, SelectField, type Option } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Section } from '#app/ui/section.tsx'
import { MoveList, type MoveRow } from './move-list.tsx'
import { readChoice } from '#app/features/obligations/item-choice.ts'
import { mostMoved } from './move.ts'

/** From where, to where and on which day: asked before anything is shown. */
export function MoveQuestion({
  given,
  origins,
  posts,
  objections,
}: {
  given: { van: string; naar: string; op: string }
  origins: Option[]
  posts: Option[]
  objections: string[]
}) {
  return (
    <>
      <FilterBar key={JSON.stringify(given)} label="Wat gaat er over?" submitLabel="Toon wat overgaat">
        <SelectField
          label="Van"
          name="van"
          emptyLabel="Kies een ministerie of functie"
          options={origins}
          defaultValue={given.van}
        />
        <SelectField
          label="Naar"
          name="naar"
          emptyLabel="Kies een functie"
          options={posts}
          defaultValue={given.naar}
        />
        <DateField label="Vanaf" name="op" defaultValue={given.op} />
      </FilterBar>
      {objections.length > 0 && <Alert tone="warning">{objections.join(' ')}</Alert>}
    </>
  )
}

/** What goes over once it is confirmed. */
export function MovePreview({
  to,
  on,
  moves: { rows, more },
  answer,
}: {
  to: { id: string; function: string; organisation: { name: string } }
  on: string
  moves: { rows: MoveRow[]; more: boolean }
  answer: FormAnswer | undefined
}) {
  if (rows.length === 0) return <Alert tone="info">Hier ligt niets open dat kan overgaan.</Alert>
  const chosen = answer ? [answer.values.items ?? []].flat().map((text) => readChoice(text).id) : null
  return (
    <Section title={`Naar ${to.function}`}>
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Laten overgaan"
        cancelTo="/toezeggingen"
      >
        <p>
          Op {writeDay(on)} gaat dit over naar {to.function} ({to.organisation.name}). Is dat een ander
          ministerie, dan wordt dat ministerie de eigenaar.
        </p>
        {more && (
          <Alert tone="info">
            Er is meer dan {mostMoved}. Laat eerst deze overgaan. Kom daarna terug: dan staat de rest hier.
          </Alert>
        )}
        <input type="hidden" name="toPostId" value={to.id} />
        <input type="hidden" name="on" value={on} />
        <MoveList rows={rows} chosen={chosen} errors={answer?.errors.items} />
        <ReasonField
          answer={answer}
          hint="Bijvoorbeeld «Nieuw kabinet». De reden komt bij elk onderdeel in de geschiedenis te staan."
        />
      </ActionForm>
    </Section>
  )
}
