import { intakePath } from '#app/features/intake/passage.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { Page } from '#app/ui/page.tsx'

interface ConfirmPageProps {
  intake: { id: string; subject: string }
  title: string
  question: string
  consequence: string
  confirmLabel: string
  cancelLabel: string
}

/** Asks once before something is done to a letter that was read in, as a whole. */
export function ConfirmPage({ intake, title, ...asked }: ConfirmPageProps) {
  const answer = useFormAnswer()
  const place = intakePath(intake.id)
  return (
    <Page
      title={title}
      breadcrumbs={[
        { to: '/brieven', label: 'Brieven' },
        { to: place, label: intake.subject || 'Ingelezen brief' },
      ]}
      width="reading"
    >
      <ConfirmForm {...asked} cancelTo={place} general={answer?.general} />
    </Page>
  )
}
