import { obligationPath } from '#app/features/obligations/obligation.ts'
import { TermWords } from '#app/features/obligations/term-words.tsx'
import { writeWindow } from '#app/shared/day.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { CheckboxField } from '#app/ui/checkbox-field.tsx'
import { TextField } from '#app/ui/field.tsx'
import { SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { SlipRowView } from './slip-view.ts'
import { seenField, wordsField } from './wait-forms.ts'

interface SlipRowsFieldsProps {
  rows: SlipRowView[]
  answer: FormAnswer | undefined
}

/** What can move along: for each whether it does, its term now, and the one it gets. */
export function SlipRowsFields({ rows, answer }: SlipRowsFieldsProps) {
  return (
    <ul className="slip-rows">
      {rows.map((row) => (
        <li key={row.id} className="slip-row">
          <SlipRow row={row} answer={answer} />
        </li>
      ))}
    </ul>
  )
}

function SlipRow({ row, answer }: { row: SlipRowView; answer: FormAnswer | undefined }) {
  const { values = {}, errors = {} } = answer ?? {}
  const ticked = answer ? [values.ticked ?? []].flat().includes(row.id) : row.toWords !== ''
  const window = writeWindow(row.toEarliestOn, row.toLatestOn)
  return (
    <>
      <CheckboxField
        label={`${row.name} schuift mee`}
        name="ticked"
        id={`ticked-${row.id}`}
        value={row.id}
        defaultChecked={ticked}
      />
      <input type="hidden" name={seenField(row.id)} key={row.termNumber} defaultValue={row.termNumber} />
      <div className="slip-row__terms">
        <div>
          <SmallPrint>{row.changedSince ? 'Nu (veranderd sinds het voorstel)' : 'Nu'}</SmallPrint>
          <p>
            <TermWords {...row} words={row.words ?? 'geen termijn'} />
          </p>
        </div>
        <TextField
          label="Wordt"
          name={wordsField(row.id)}
          id={wordsField(row.id)}
          hint={window ? `Voorstel: ${window}` : 'Geen periode bekend. Vul zelf een termijn in.'}
          maxLength={500}
          autoComplete="off"
          defaultValue={String(values[wordsField(row.id)] ?? row.toWords)}
          errors={errors[wordsField(row.id)]}
        />
      </div>
    </>
  )
}

/** What somebody else decides about: it stays proposed for them. */
export function OthersRows({ rows }: { rows: SlipRowView[] }) {
  return (
    <ul className="slip-rows">
      {rows.map((row) => (
        <li key={row.id} className="slip-row">
          <p>
            <TextLink to={obligationPath(row.item.kind, row.item.id)}>{row.name}</TextLink>: van «
            {row.words ?? 'geen termijn'}» naar «{row.toWords || 'nog te bepalen'}»
          </p>
          <SmallPrint>Te beslissen door {row.decider}.</SmallPrint>
        </li>
      ))}
    </ul>
  )
}
