import type { ObligationFacts, RichDocument } from '#app/features/editor/document.ts'
import { OBLIGATION_WORDS } from '#app/features/editor/obligation-words.ts'
import { ObligationLine, RichText } from '#app/features/editor/rich-text.tsx'
import { obligationPath } from '#app/features/obligations/obligation.ts'
import { Section } from '#app/ui/section.tsx'
import { Paragraph, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { OutcomeStatus, OutcomeTerm } from './outcome-status.tsx'
import type { Outcome } from './outcome.ts'

interface MinutesTextProps {
  sections: { topicId: string; title: string; document: RichDocument; isEmpty: boolean }[]
  outcomes: Outcome[]
}

/** The minutes to read: a part per topic, with the marks leading to their records as they stand now. */
export function MinutesText({ sections, outcomes }: MinutesTextProps) {
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]))
  return sections.map(({ topicId, title, document, isEmpty }) => (
    <Section key={topicId} title={title}>
      {isEmpty ? (
        <Paragraph>
          <SmallPrint>Bij dit agendapunt staat nog niets.</SmallPrint>
        </Paragraph>
      ) : (
        <RichText
          document={document}
          renderObligation={(facts) => <Mark facts={facts} outcome={byId.get(facts.obligation)} />}
        />
      )}
    </Section>
  ))
}

/** Without a record that this reader may see, the mark is read as it stands in the text. */
function Mark({ facts, outcome }: { facts: ObligationFacts; outcome?: Outcome }) {
  if (!outcome) return <ObligationLine facts={facts} />
  return (
    <>
      <strong className="obligation__kind">
        <TextLink to={obligationPath(outcome.kind, outcome.id)}>
          {OBLIGATION_WORDS[facts.kind].label}
        </TextLink>
      </strong>
      {outcome.owners.length > 0 ? (
        <span className="obligation__owners">{outcome.owners.join(', ')}</span>
      ) : (
        <span className="obligation__missing">nog geen eigenaar</span>
      )}
      {outcome.term ? (
        <span className="obligation__term">
          <OutcomeTerm outcome={outcome} />
        </span>
      ) : (
        <span className="obligation__missing">nog geen termijn</span>
      )}
      <OutcomeStatus outcome={outcome} />
    </>
  )
}
