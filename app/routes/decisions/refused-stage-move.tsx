import { useParams } from '@remix-run/react'
import { gatePath } from '#app/features/decisions/stage-act.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'

/** A move that was not made: there is no form to show again, only why. */
export function RefusedStageMove() {
  const { decision = '' } = useParams()
  const answer = useFormAnswer()
  return (
    <Page title="Stap verplaatsen" width="reading">
      {answer?.general.map((objection) => (
        <Alert key={objection} tone="bad">
          {objection}
        </Alert>
      ))}
      <p>
        <ButtonLink to={gatePath(decision)}>Terug naar de stappen</ButtonLink>
      </p>
    </Page>
  )
}
