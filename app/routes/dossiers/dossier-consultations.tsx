import {
  consultationKinds,
  consultationState,
  consultationStates,
} from '#app/features/consultations/consultation.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import { Badge } from '#app/ui/badge.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/section.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

interface Row {
  id: string
  title: string
  kind: keyof typeof consultationKinds
  meetsOn: Day
  heldAt: Date | null
  cancelledAt: Date | null
}

const shown = 10

const columns: Column<Row>[] = [
  {
    key: 'title',
    label: 'Overleg',
    rowHeader: true,
    render: ({ id, title }) => <TextLink to={`/overleggen/${id}`}>{title}</TextLink>,
  },
  { key: 'day', label: 'Dag', tight: true, render: ({ meetsOn }) => writeDay(meetsOn) },
  { key: 'kind', label: 'Soort', render: ({ kind }) => consultationKinds[kind] },
  {
    key: 'state',
    label: 'Stand',
    tight: true,
    render: (row) => {
      const state = consultationState(row)
      const tone = ({ planned: 'active', held: 'good', cancelled: 'muted' } as const)[state]
      return <Badge tone={tone}>{consultationStates[state]}</Badge>
    },
  },
]

/** The newest consultations of a dossier, with the way to all of them. */
export function DossierConsultations({
  dossierId,
  rows,
  mayPlan,
}: {
  dossierId: string
  rows: Row[]
  mayPlan: boolean
}) {
  const plan = mayPlan && (
    <ButtonLink to={`/overleggen/nieuw?dossier=${dossierId}`} icon="plus">
      Overleg plannen
    </ButtonLink>
  )
  return (
    <Section
      title="Overleggen"
      count={rows.length > shown ? undefined : rows.length}
      action={rows.length > 0 && plan}
    >
      <RegisterTable
        caption="Overleggen van dit dossier, nieuwste eerst"
        captionHidden
        columns={columns}
        rows={rows.slice(0, shown)}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title={mayPlan ? 'Er zijn nog geen overleggen' : 'Er is nog geen overleg te zien'}
            action={plan}
          >
            <p>
              {mayPlan
                ? 'Plan het eerste overleg. Daar komen afspraken en besluiten uit voort.'
                : 'U ziet een overleg zodra het verslag ter afstemming is gegeven.'}
            </p>
          </EmptyState>
        }
      />
      {rows.length > shown && (
        <p>
          <TextLink to={`/overleggen?dossier=${dossierId}`}>Alle overleggen van dit dossier</TextLink>
        </p>
      )}
    </Section>
  )
}
