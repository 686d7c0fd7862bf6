import { consultationPath } from '#app/features/consultations/consultation.ts'
import { obligationPath, shortWording, type ObligationKind } from '#app/features/obligations/obligation.ts'
import { capital } from '#app/shared/text.ts'
import { Details } from '#app/ui/details.tsx'
import { Section } from '#app/ui/section.tsx'
import { NumberedList, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { LetterText } from './letter-text.tsx'
import { effectNames, passageNames, type PassageEffect, type PassageKind } from './passage.ts'
import { sentenceId } from './sentence-id.ts'

interface Told {
  id: string
  kind: PassageKind
  startsAt: number
  endsAt: number
  quote: string
  effect: PassageEffect | null
  obligation: { id: string; kind: ObligationKind; wording: string } | null
  consultation: { id: string; title: string } | null
}

/** What a letter that was read in says, sentence by sentence, with what came of it; and its text. */
export function ReadLetterSection({
  letter,
  readInTo,
}: {
  letter: { text: string; passages: Told[] }
  /** Where it was read in, for who may decide there. */
  readInTo: string | null
}) {
  const { text, passages } = letter
  return (
    <Section
      title="Wat in de brief staat"
      count={passages.length}
      action={readInTo && <TextLink to={readInTo}>Naar het inlezen</TextLink>}
    >
      <NumberedList>
        {passages.map((passage) => (
          <li key={passage.id} id={toldId(passage.id)}>
            <SmallPrint>
              {capital(passageNames[passage.kind])}
              {passage.effect && `, ${effectNames[passage.effect]}`}
            </SmallPrint>
            <br />
            <Told passage={passage} />
          </li>
        ))}
      </NumberedList>
      <Details summary="De hele tekst" open>
        <LetterText
          text={text}
          passages={passages.map((passage) => ({ ...passage, state: 'recorded' }))}
          linkTo={(id) => `#${toldId(id)}`}
          sentenceId={sentenceId}
        />
      </Details>
    </Section>
  )
}

function toldId(id: string): string {
  return `onderdeel-${id}`
}

function Told({ passage: { quote, obligation, consultation } }: { passage: Told }) {
  if (obligation)
    return (
      <TextLink to={obligationPath(obligation.kind, obligation.id)}>
        {shortWording(obligation.wording, 160)}
      </TextLink>
    )
  if (consultation) return <TextLink to={consultationPath(consultation.id)}>{consultation.title}</TextLink>
  return <>«{shortWording(quote, 240)}»</>
}
