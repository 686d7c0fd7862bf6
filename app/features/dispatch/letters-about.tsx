import { draftPath, draftStates, type DraftState } from '#app/features/drafts/draft-state.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import { Badge } from '#app/ui/badge.tsx'
import { Section } from '#app/ui/section.tsx'
import { Paragraph, Quoted, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

interface LettersAboutSectionProps {
  about: {
    openedBy: {
      subject: string
      reference: string
      datedOn: Day | null
      letterId: string | null
      quote: string
    } | null
    inMaking: { id: string; subject: string; state: DraftState; partly: boolean }[]
  }
}

/** The letter in the making that answers this, and the one in which it was promised. */
export function LettersAboutSection({ about: { openedBy, inMaking } }: LettersAboutSectionProps) {
  return (
    <>
      {inMaking.length > 0 && (
        <Section title="Brief in de maak">
          {inMaking.map(({ id, subject, state, partly }) => (
            <Paragraph key={id}>
              <TextLink to={draftPath(id)}>{subject}</TextLink> <DraftFlagBadge state={state} />{' '}
              <SmallPrint>
                {partly
                  ? 'Deze brief doet dit deels af zodra hij is verzonden.'
                  : 'Deze brief doet dit af zodra hij is verzonden.'}
              </SmallPrint>
            </Paragraph>
          ))}
        </Section>
      )}
      {openedBy?.letterId && (
        <Section title="Zo staat het in de brief">
          <Quoted
            source={
              <TextLink to={`/brieven/${openedBy.letterId}`}>
                {openedBy.reference}
                {openedBy.datedOn && ` van ${writeDay(openedBy.datedOn)}`}
              </TextLink>
            }
          >
            {openedBy.quote || openedBy.subject}
          </Quoted>
        </Section>
      )}
    </>
  )
}

/** That a letter is being made, and how far it is. */
export function DraftFlagBadge({ state }: { state: DraftState | undefined }) {
  return state ? <Badge tone="active">brief {draftStates[state]}</Badge> : null
}
