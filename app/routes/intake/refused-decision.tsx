import { useParams } from '@remix-run/react'
import { cardId } from '#app/features/intake/card-id.ts'
import { intakePath } from '#app/features/intake/passage.ts'
import { RefusedAct } from '#app/routes/refused-act.tsx'

/** A decision on a proposal that was not taken. */
export function RefusedDecision() {
  const { intake = '', passage = '' } = useParams()
  const back = { to: `${intakePath(intake)}#${cardId(passage)}`, label: 'Terug naar de voorstellen' }
  return <RefusedAct title="Voorstel beoordelen" back={back} />
}
