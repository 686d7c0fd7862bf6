import { useParams } from '@remix-run/react'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { RefusedAct } from '#app/routes/refused-act.tsx'

/** A move that was not made. */
export function RefusedMove() {
  const { consultation = '' } = useParams()
  const back = { to: consultationPath(consultation), label: 'Terug naar het overleg' }
  return <RefusedAct title="Agendapunt verplaatsen" back={back} />
}
