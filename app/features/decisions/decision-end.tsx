import { Ended } from '#app/features/obligations/ended.tsx'
import { writeDay, type Day } from '#app/shared/day.ts'

interface DecisionEndProps {
  decision: {
    takenOn: Day | null
    outcome: string
    earlyReason: string
    takenBy: { function: string } | null
    takenIn: { title: string; meetsOn: Day } | null
    droppedOn: Day | null
    dropReason: string
  }
}

/** How a decision ended: taken, by whom and in which consultation, or dropped. */
export function DecisionEnd({ decision }: DecisionEndProps) {
  const { takenOn, outcome, earlyReason, takenBy, takenIn, droppedOn, dropReason } = decision
  const by = takenBy && `Genomen door de ${takenBy.function}`
  const where = takenIn && `in het overleg «${takenIn.title}» van ${writeDay(takenIn.meetsOn)}`
  const taken = [by ?? (where && 'Genomen'), where].filter((part) => part).join(' ')
  return (
    <>
      {takenOn && (
        <Ended word="Genomen" on={takenOn} kept>
          <p>{outcome}</p>
          {taken && <p>{taken}.</p>}
          {earlyReason && <p>Genomen voordat de poort open was. Reden: {earlyReason}</p>}
        </Ended>
      )}
      {droppedOn && (
        <Ended word="Vervallen" on={droppedOn} kept={false}>
          {dropReason}
        </Ended>
      )}
    </>
  )
}
