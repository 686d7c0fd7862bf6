import { chamberNames } from '#app/features/terms/chamber.ts'
import type { StandingRecess } from '#app/features/terms/recess-form.ts'
import { writeRecess } from '#app/features/terms/recess-rules.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { VersionField } from '#app/routes/version-field.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { Page } from '#app/ui/page.tsx'
import { calendarCrumbs } from './crumbs.ts'

interface RecessConfirmPageProps {
  recess: StandingRecess
  title: string
  /** What is asked of the recess, as its page names it. */
  ask: (recess: string) => string
  consequence: string
}

/** Asks once before a recess goes out of the calendar or comes back in; the title is what its button says. */
export function RecessConfirmPage({ recess, title, ask, consequence }: RecessConfirmPageProps) {
  const answer = useFormAnswer()
  const named = `${recess.name} van de ${chamberNames[recess.chamber]} (${writeRecess(recess)})`
  return (
    <Page title={titleWithErrors(title, Boolean(answer))} breadcrumbs={calendarCrumbs} width="reading">
      <ConfirmForm
        question={ask(named)}
        consequence={consequence}
        confirmLabel={title}
        cancelTo="/beheer/kalender"
        errors={answer?.errors}
        general={answer?.general}
        fields={<VersionField answer={answer} current={recess.version} />}
      />
    </Page>
  )
}
