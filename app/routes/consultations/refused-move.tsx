import { useParams } from '@remix-run/react'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'

/** A move that was not made: there is no form to show again, only why. */
export function RefusedMove() {
  const { consultation = '' } = useParams()
  const answer = useFormAnswer()
  return (
    <Page title="Agendapunt verplaatsen" width="reading">
      {answer?.general.map((objection) => (
        <Alert key={objection} tone="bad">
          {objection}
        </Alert>
      ))}
      <p>
        <ButtonLink to={consultationPath(consultation)}>Terug naar het overleg</ButtonLink>
      </p>
    </Page>
  )
}
