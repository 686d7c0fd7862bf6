import { writeDay, type Day } from '#app/shared/day.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { CheckboxGroup } from '#app/ui/checkbox-field.tsx'
import { writeChoice } from '#app/features/obligations/item-choice.ts'

export interface MoveRow {
  id: string
  version: number
  wording: string
  saidOn: Day
  dossier: string
  post: string | null
  objections: string[]
}

/** What would go over, each to be left out, and what cannot and why. */
export function MoveList({
  rows,
  chosen,
  errors,
}: {
  rows: MoveRow[]
  /** The ids that were ticked; null for all that can go. */
  chosen: string[] | null
  errors?: string[]
}) {
  const options = rows.map((row) => ({
    value: writeChoice(row),
    label: shortWording(row.wording, 160),
    hint: [
      row.dossier,
      `gezegd op ${writeDay(row.saidOn)}`,
      row.post ?? 'nog zonder functie',
      ...row.objections,
    ].join(' · '),
    disabled: row.objections.length > 0,
  }))
  const ticked = rows.filter(({ id, objections }) =>
    objections.length > 0 ? false : chosen === null || chosen.includes(id),
  )
  return (
    <CheckboxGroup
      legend="Wat gaat er over?"
      name="items"
      hint="Haal het vinkje weg bij wat blijft waar het is. Wat niet kan, heeft geen vinkje."
      options={options}
      defaultValues={ticked.map(writeChoice)}
      errors={errors}
    />
  )
}
