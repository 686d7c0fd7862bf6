import { writeDay, type Day } from '#app/shared/day.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Section } from '#app/ui/section.tsx'
import { BulletList, SmallPrint } from '#app/ui/text.tsx'
import { commitmentStatus, commitmentStatusNames, type CommitmentFacts } from './commitment-status.ts'
import { differenceWithKamer, kamerStatusNames, type KamerStatus } from './kamer-word.ts'

interface Verdict {
  id: string
  on: Day
  status: KamerStatus
  deadline: string
  note: string
}

type Facts = CommitmentFacts & {
  kamerWord: string
  kamerStatus: KamerStatus | null
  kamerWordSeenOn: Day | null
  verdicts: Verdict[]
}

/** What the Kamer itself says about how it stands, beside what we say. */
export function KamerSays({ commitment }: { commitment: Facts }) {
  const { kamerWord, kamerStatus, kamerWordSeenOn, verdicts } = commitment
  if (!kamerStatus && verdicts.length === 0) return null
  const status = commitmentStatus(commitment)
  const difference = differenceWithKamer({ value: status, name: commitmentStatusNames[status] }, commitment)
  return (
    <Section title="Wat de Kamer zegt">
      {difference && <Alert tone="warning">{difference}.</Alert>}
      {kamerStatus && kamerWordSeenOn && (
        <p>
          De Kamer zegt «{kamerWord}», gezien op {writeDay(kamerWordSeenOn)}.
          {kamerStatus === 'unknown' && ' Gestand kent dit woord niet.'}
        </p>
      )}
      {verdicts.length > 0 && (
        <BulletList>
          {verdicts.map(({ id, on, status, deadline, note }) => (
            <li key={id}>
              Op {writeDay(on)} besloot de commissie: {kamerStatusNames[status]}
              {deadline && `, met als nieuwe deadline «${deadline}»`}.
              {note && (
                <>
                  {' '}
                  <SmallPrint>{note}</SmallPrint>
                </>
              )}
            </li>
          ))}
        </BulletList>
      )}
    </Section>
  )
}
