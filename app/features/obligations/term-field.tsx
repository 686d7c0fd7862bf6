import { useRef, useState } from 'react'
import type { Day } from '#app/shared/day.ts'
import { TextField } from '#app/ui/field.tsx'
import { LiveRegion } from '#app/ui/live-region.tsx'
import { TermAnswer } from './term-answer.tsx'
import type { TermReading } from './term-reading.ts'
import { useTermReading } from './use-term-reading.tsx'

type TermFieldProps = {
  label?: string
  name?: string
  id?: string
  hint?: string
  defaultValue?: string
  errors?: string[]
  optional?: boolean
  /** The day from which the words are read. */
  saidOn?: Day
  /** The field of the same form that holds that day, where it can be changed. */
  saidOnField?: string
  /** What the words at the start mean, where that is known. */
  reading?: TermReading
}

/** A term in its own words; it answers what it understands while one types. Without JavaScript it is a plain field. */
export function TermField(props: TermFieldProps) {
  const { label = 'Termijn', name = 'term', saidOn, saidOnField, reading: known, ...field } = props
  const wrapper = useRef<HTMLDivElement>(null)
  const [words, setWords] = useState(props.defaultValue ?? '')
  const reading = useTermReading({ words, saidOn, saidOnField, wrapper, known })
  return (
    <div ref={wrapper} className="term-field">
      <TextField
        label={label}
        name={name}
        hint="In de woorden waarin hij is gegeven, bijvoorbeeld «voorjaar 2021» of «binnen zes weken»."
        autoComplete="off"
        maxLength={500}
        {...field}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <LiveRegion>{reading && <TermAnswer reading={reading} />}</LiveRegion>
    </div>
  )
}
