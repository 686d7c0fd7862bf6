import { obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import { TermWords } from '#app/features/obligations/term-words.tsx'
import type { Day } from '#app/shared/day.ts'
import { Badge } from '#app/ui/badge.tsx'
import { Card } from '#app/ui/card.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { Section } from '#app/ui/section.tsx'
import { BulletList, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

interface ShownTerm {
  words: string
  earliestOn: Day | null
  latestOn: Day | null
}

interface Answer {
  id: string
  wording: string
  confidential: boolean
  objections: string[]
  remains: { done: string; wording: string; term: ShownTerm; quote: string } | null
}

interface DispatchEffectsProps {
  answers: Answer[]
  promises: { id: string; wording: string; term: ShownTerm | null; quote: string }[]
}

/** What closes, what splits and what opens when a letter is sent. */
export function DispatchEffects({ answers, promises }: DispatchEffectsProps) {
  const whole = answers.filter(({ remains }) => remains === null)
  const partly = answers.filter(({ remains }) => remains !== null)
  return (
    <>
      <Section title="Dit wordt afgedaan" count={whole.length}>
        {whole.length === 0 ? (
          <p>Met deze brief wordt niets helemaal afgedaan.</p>
        ) : (
          <BulletList>
            {whole.map((answer) => (
              <li key={answer.id}>
                <AnswerName answer={answer} />
                <Objections objections={answer.objections} />
              </li>
            ))}
          </BulletList>
        )}
      </Section>
      {partly.length > 0 && (
        <Section title="Dit wordt gesplitst" count={partly.length}>
          {partly.map((answer) => (
            <SplitCard key={answer.id} answer={answer} />
          ))}
        </Section>
      )}
      <Section title="Dit komt open te staan" count={promises.length}>
        {promises.length === 0 && <p>De brief zegt niets nieuws toe.</p>}
        {promises.map(({ id, wording, term, quote }) => (
          <Card key={id}>
            <DataList
              items={[
                { label: 'Toezegging', value: wording },
                { label: 'Termijn', value: term ? <TermWords {...term} /> : 'zonder termijn' },
                { label: 'Zin in de brief', value: <QuoteOrGap quote={quote} /> },
              ]}
            />
          </Card>
        ))}
      </Section>
    </>
  )
}

function SplitCard({ answer }: { answer: Answer }) {
  if (!answer.remains) return null
  const { done, wording, term, quote } = answer.remains
  return (
    <Card>
      <DataList
        items={[
          { label: 'Nu', value: <AnswerName answer={answer} /> },
          { label: 'Afgedaan', value: done },
          { label: 'Blijft open', value: wording },
          { label: 'Termijn daarvan', value: <TermWords {...term} /> },
          { label: 'Zin in de brief', value: <QuoteOrGap quote={quote} /> },
        ]}
      />
      <Objections objections={answer.objections} />
    </Card>
  )
}

function AnswerName({ answer: { id, wording, confidential } }: { answer: Answer }) {
  return (
    <>
      <TextLink to={obligationPath('commitment', id)}>{shortWording(wording, 160)}</TextLink>{' '}
      {confidential && <Badge tone="warning">vertrouwelijk</Badge>}
    </>
  )
}

function QuoteOrGap({ quote }: { quote: string }) {
  if (quote) return <>«{quote}»</>
  return <Badge tone="warning">staat niet zo in de tekst</Badge>
}

function Objections({ objections }: { objections: string[] }) {
  return objections.map((objection) => (
    <p key={objection}>
      <Badge tone="bad">kan niet</Badge> <SmallPrint>{objection}</SmallPrint>
    </p>
  ))
}
