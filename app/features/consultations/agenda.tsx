import { Form } from '@remix-run/react'
import { TextField } from '#app/ui/field.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Moves } from '#app/ui/moves.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { VisuallyHidden } from '#app/ui/text.tsx'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { consultationPath } from './consultation.ts'

interface AgendaProps {
  consultationId: string
  topics: { id: string; title: string }[]
  mayChange: boolean
}

/** The topics in their order; who may change them moves them with buttons. */
export function Agenda({ consultationId, topics, mayChange }: AgendaProps) {
  if (topics.length === 0)
    return (
      <EmptyState title="Er staat nog niets op de agenda">
        {mayChange && 'Het verslag krijgt een onderdeel per agendapunt. Begin met één punt.'}
      </EmptyState>
    )
  return (
    <ol className="agenda">
      {topics.map(({ id, title }, index) => {
        const path = (act: string) => consultationPath(consultationId, 'agendapunten', id, act)
        return (
          <li key={id} className="agenda__topic">
            <span className="agenda__title">{title}</span>
            {mayChange && (
              <Form method="post" className="agenda__actions" preventScrollReset>
                <Moves
                  label={title}
                  upTo={index > 0 ? path('omhoog') : undefined}
                  downTo={index < topics.length - 1 ? path('omlaag') : undefined}
                />
                <TextLink to={path('wijzigen')}>
                  Wijzig<VisuallyHidden> {title}</VisuallyHidden>
                </TextLink>
                <TextLink to={path('verwijderen')}>
                  Haal weg<VisuallyHidden> {title}</VisuallyHidden>
                </TextLink>
              </Form>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** Adds a topic; stands on the page of the consultation too. */
export function AddTopicForm({ consultationId, answer }: { consultationId: string; answer?: FormAnswer }) {
  return (
    <ActionForm
      action={consultationPath(consultationId, 'agendapunten')}
      errors={answer?.errors}
      general={answer?.general}
      submitLabel="Agendapunt toevoegen"
      appearance="secondary"
    >
      <TextField
        label="Nieuw agendapunt"
        name="title"
        width="medium"
        errors={answer?.errors.title}
        defaultValue={String(answer?.values.title ?? '')}
      />
    </ActionForm>
  )
}
