import { useParams } from '@remix-run/react'
import { draftPath } from '#app/features/drafts/draft-state.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'

/** A change that was not made: there is no form to show again, only why. */
export function RefusedChange({ title }: { title: string }) {
  const { draft = '' } = useParams()
  const answer = useFormAnswer()
  const objections = [...(answer?.general ?? []), ...Object.values(answer?.errors ?? {}).flat()]
  return (
    <Page title={title} width="reading">
      {objections.map((objection) => (
        <Alert key={objection} tone="bad">
          {objection}
        </Alert>
      ))}
      <p>
        <ButtonLink to={draftPath(draft)}>Terug naar de brief</ButtonLink>
      </p>
    </Page>
  )
}
