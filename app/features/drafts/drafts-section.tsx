import type { ComponentProps } from 'react'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/section.tsx'
import { DraftsInMaking } from './drafts-in-making.tsx'

interface DraftsSectionProps {
  consultation: { id: string; cancelledAt: unknown }
  drafts: ComponentProps<typeof DraftsInMaking>['drafts']
}

/** The letters in the making about a consultation, and the way to begin one. */
export function DraftsSection({ consultation: { id, cancelledAt }, drafts }: DraftsSectionProps) {
  return (
    <Section
      id="brief"
      title="Brief aan de Kamer"
      action={
        !cancelledAt && (
          <ButtonLink to={consultationPath(id, 'brief')} small icon="plus">
            Brief maken
          </ButtonLink>
        )
      }
    >
      {drafts.length === 0 ? (
        <p>Over dit overleg is geen brief in de maak.</p>
      ) : (
        <DraftsInMaking drafts={drafts} />
      )}
    </Section>
  )
}
