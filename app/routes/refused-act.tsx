import { useFormAnswer } from '#app/routes/form-answer.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'

/** An act by a button alone that was not done: there is no form to show again, only why. */
export function RefusedAct({ title, back }: { title: string; back: { to: string; label: string } }) {
  const answer = useFormAnswer()
  const reasons = answer ? [...answer.general, ...Object.values(answer.errors).flat()] : []
  return (
    <Page title={title} width="reading">
      {reasons.map((reason) => (
        <Alert key={reason} tone="bad">
          {reason}
        </Alert>
      ))}
      <p>
        <ButtonLink to={back.to}>{back.label}</ButtonLink>
      </p>
    </Page>
  )
}
