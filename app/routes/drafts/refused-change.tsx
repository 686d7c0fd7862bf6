import { useParams } from '@remix-run/react'
import { draftPath } from '#app/features/drafts/draft-state.ts'
import { RefusedAct } from '#app/routes/refused-act.tsx'

/** A change of a letter that was not made. */
export function RefusedChange({ title }: { title: string }) {
  const { draft = '' } = useParams()
  return <RefusedAct title={title} back={{ to: draftPath(draft), label: 'Terug naar de brief' }} />
}
