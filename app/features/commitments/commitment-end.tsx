import { Ended } from '#app/features/obligations/ended.tsx'
import { writeDay, type Day } from '#app/shared/day.ts'
import { TextLink } from '#app/ui/text-link.tsx'
import { capital } from '#app/shared/text.ts'
import type { CommitmentFacts } from './commitment-status.ts'
import { fulfillingActNames, type FulfillingAct } from './fulfilling-act.ts'
import { letterName, type LetterNames } from './letter-name.ts'

type Facts = CommitmentFacts & {
  withdrawalReason: string
  letter: (LetterNames & { id: string; sentOn: Day; subject: string }) | null
  fulfilledBy: FulfillingAct | null
  evidence: string
}

/** How a commitment ended: with which letter, or why without one. */
export function CommitmentEnd({ commitment }: { commitment: Facts }) {
  const { fulfilledOn, lapsedOn, withdrawnOn, withdrawalReason, letter, fulfilledBy, evidence } = commitment
  if (withdrawnOn) {
    return (
      <Ended word="Ingetrokken" on={withdrawnOn} kept={false}>
        {withdrawalReason}
      </Ended>
    )
  }
  if (lapsedOn) {
    return (
      <Ended word="Vervallen" on={lapsedOn} kept={false}>
        De reden staat in de geschiedenis.
      </Ended>
    )
  }
  if (!fulfilledOn) return null
  return (
    <Ended word="Voldaan" on={fulfilledOn} kept>
      {letter && (
        <>
          Met de brief{' '}
          <TextLink to={`/brieven/${letter.id}`}>
            {letterName(letter)} van {writeDay(letter.sentOn)}
          </TextLink>
          : {letter.subject}
        </>
      )}
      {fulfilledBy && (
        <>
          {fulfilledBy !== 'other' && `${capital(fulfillingActNames[fulfilledBy])}. `}
          {evidence}
        </>
      )}
    </Ended>
  )
}
