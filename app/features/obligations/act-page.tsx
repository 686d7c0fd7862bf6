import type { ReactNode } from 'react'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { Alert } from '#app/ui/alert.tsx'
import type { Appearance } from '#app/ui/button.tsx'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { Quoted } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { ActView } from './act-view.ts'
import { MeanwhileNotice } from './meanwhile-notice.tsx'
import { shortWording } from './obligation.ts'
import { standingIn } from './standing.ts'

interface ActPageProps {
  title: string
  view: ActView
  answer: FormAnswer | undefined
  submitLabel: string
  appearance?: Appearance
  /** What is lost, where something is. */
  warning?: ReactNode
  /** True where files go with it. */
  sendsFiles?: boolean
  children: ReactNode
}

/** The page on which one thing is done to an item; nothing typed is lost when somebody else was first. */
export function ActPage(props: ActPageProps) {
  const { title, view, answer, submitLabel, appearance, warning, sendsFiles, children } = props
  const standing = standingIn(answer?.theirs)
  const version = standing?.version ?? answer?.values.version ?? view.version
  return (
    <Page
      title={titleWithErrors(title, Boolean(answer))}
      breadcrumbs={[view.register, { to: view.path, label: shortWording(view.wording, 50) }]}
      width="reading"
    >
      <Quoted>{shortWording(view.wording, 400)}</Quoted>
      {view.closed.length > 0 && !answer ? (
        <Alert tone="info" action={<TextLink to={view.path}>Terug</TextLink>}>
          {view.closed.join(' ')}
        </Alert>
      ) : (
        <ActionForm
          errors={answer?.errors}
          general={answer?.general}
          submitLabel={submitLabel}
          appearance={appearance}
          cancelTo={view.path}
          {...(sendsFiles ? { encType: 'multipart/form-data', reloadDocument: true } : {})}
        >
          {standing && <MeanwhileNotice standing={standing} />}
          {warning && <Alert tone="warning">{warning}</Alert>}
          <input type="hidden" name="version" key={String(version)} defaultValue={String(version)} />
          {children}
        </ActionForm>
      )}
    </Page>
  )
}
