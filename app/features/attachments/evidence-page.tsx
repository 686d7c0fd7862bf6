import { ActPage } from '#app/features/obligations/act-page.tsx'
import type { ActView } from '#app/features/obligations/act-view.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { AttachmentFields } from './attachment-fields.tsx'

interface EvidencePageProps {
  view: ActView
  readers: 'everyone' | 'ministry' | { office: string }
  answer: FormAnswer | undefined
}

/** The page on which evidence is added to an item of any kind. */
export function EvidencePage({ view, readers, answer }: EvidencePageProps) {
  return (
    <ActPage title="Bewijsstuk toevoegen" view={view} answer={answer} submitLabel="Toevoegen" sendsFiles>
      <AttachmentFields answer={answer} readers={readers} />
    </ActPage>
  )
}
