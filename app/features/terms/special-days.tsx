import { capital } from '#app/shared/text.ts'
import { writeDayWithWeekday, type Day } from '#app/shared/day.ts'
import { TextField } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { Section } from '#app/ui/section.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { Paragraph } from '#app/ui/text.tsx'

interface SpecialDay {
  day: Day
  name: string
}

const columns: Column<SpecialDay>[] = [
  { key: 'day', label: 'Dag', rowHeader: true, render: ({ day }) => writeDayWithWeekday(day) },
  { key: 'name', label: 'Wat', render: ({ name }) => capital(name) },
]

/** The days of one year that the law and the Grondwet give; nobody can change them. */
export function SpecialDays({ year, days }: { year: number; days: SpecialDay[] }) {
  const title = `Feestdagen en Prinsjesdag in ${year}`
  return (
    <Section title={title}>
      <Paragraph>
        Op de feestdagen van de Algemene termijnenwet wordt niet gewerkt. Gestand rekent ze zelf uit.
        Prinsjesdag is een gewone werkdag.
      </Paragraph>
      <FilterBar label="Jaar kiezen" submitLabel="Toon dit jaar">
        <TextField
          label="Jaar"
          name="jaar"
          width="short"
          inputMode="numeric"
          key={year}
          defaultValue={String(year)}
        />
      </FilterBar>
      <RegisterTable
        caption={title}
        captionHidden
        columns={columns}
        rows={days}
        rowKey={({ day }) => day}
        empty={null}
      />
    </Section>
  )
}
