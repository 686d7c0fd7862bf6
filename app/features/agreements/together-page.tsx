import type { ReactNode } from 'react'
import { obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { Alert } from '#app/ui/alert.tsx'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { writeChosen, type TogetherRow } from './together.ts'

interface TogetherPageProps {
  title: string
  submitLabel: string
  rows: TogetherRow[]
  /** How many of those that were chosen are not there. */
  unknown: number
  /** How many are needed. */
  least?: number
  answer: FormAnswer | undefined
  children: ReactNode
}

/** What changes and what cannot, before it is done to all agreements that were chosen. */
export function TogetherPage(props: TogetherPageProps) {
  const { title, submitLabel, rows, unknown, least = 1, answer, children } = props
  const able = rows.filter(({ objection }) => !objection)
  const unable = rows.filter(({ objection }) => objection)
  return (
    <Page
      title={titleWithErrors(title, Boolean(answer))}
      breadcrumbs={[{ to: '/afspraken', label: 'Afspraken' }]}
    >
      <Section title="Dit verandert" count={able.length}>
        <RegisterTable
          caption="Afspraken die veranderen"
          captionHidden
          columns={columns}
          rows={able}
          rowKey={({ id }) => id}
          empty={<p>Geen van de gekozen afspraken kan zo veranderen.</p>}
        />
      </Section>
      {unable.length > 0 && (
        <Section title="Dit blijft zoals het is" count={unable.length}>
          <RegisterTable
            caption="Afspraken die niet veranderen"
            captionHidden
            columns={[...columns, { key: 'why', label: 'Waarom', render: ({ objection }) => objection }]}
            rows={unable}
            rowKey={({ id }) => id}
            empty={null}
          />
        </Section>
      )}
      {unknown > 0 && (
        <Alert tone="warning">
          {unknown === 1 ? 'Eén gekozen afspraak is' : `${unknown} gekozen afspraken zijn`} er niet, of u mag
          die niet zien.
        </Alert>
      )}
      {able.length < least ? (
        <Alert tone="info" action={<TextLink to="/afspraken">Terug naar de afspraken</TextLink>}>
          {least > 1
            ? `Kies minstens ${least} afspraken die open staan.`
            : 'Kies een of meer afspraken die open staan.'}
        </Alert>
      ) : (
        <ActionForm
          errors={answer?.errors}
          general={answer?.general}
          submitLabel={submitLabel}
          cancelTo="/afspraken"
        >
          {able.map((row) => (
            <input key={writeChosen(row)} type="hidden" name="chosen" defaultValue={writeChosen(row)} />
          ))}
          {children}
        </ActionForm>
      )}
    </Page>
  )
}

const columns: Column<TogetherRow>[] = [
  {
    key: 'wording',
    label: 'Wat',
    rowHeader: true,
    render: ({ id, wording }) => (
      <TextLink to={obligationPath('agreement', id)}>{shortWording(wording, 160)}</TextLink>
    ),
  },
  { key: 'owner', label: 'Eigenaar', render: ({ owner }) => owner ?? '–' },
  { key: 'term', label: 'Termijn', render: ({ term }) => term ?? '–' },
]
