import { useParams } from '@remix-run/react'
import { intakePath } from '#app/features/intake/passage.ts'
import { cardId } from '#app/features/intake/card-id.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'

/** A decision that was not taken: there is no form to show again, only why. */
export function RefusedDecision() {
  const { intake = '', passage = '' } = useParams()
  const answer = useFormAnswer()
  const reasons = answer ? [...answer.general, ...Object.values(answer.errors).flat()] : []
  return (
    <Page title="Voorstel beoordelen" width="reading">
      {reasons.map((reason) => (
        <Alert key={reason} tone="bad">
          {reason}
        </Alert>
      ))}
      <p>
        <ButtonLink to={`${intakePath(intake)}#${cardId(passage)}`}>Terug naar de voorstellen</ButtonLink>
      </p>
    </Page>
  )
}
