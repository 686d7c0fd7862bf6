import { Ended } from '#app/features/obligations/ended.tsx'
import { writeDay, type Day } from '#app/shared/day.ts'
import { TextLink } from '#app/ui/text-link.tsx'
import type { CommitmentFacts } from './commitment-status.ts'

type Facts = CommitmentFacts & {
  withdrawalReason: string
  letter: { id: string; reference: string; sentOn: Day; subject: string } | null
}

/** How a commitment ended: with which letter, or why without one. */
export function CommitmentEnd({ commitment }: { commitment: Facts }) {
  const { fulfilledOn, lapsedOn, withdrawnOn, withdrawalReason, letter } = commitment
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
            {letter.reference} van {writeDay(letter.sentOn)}
          </TextLink>
          : {letter.subject}
        </>
      )}
    </Ended>
  )
}
