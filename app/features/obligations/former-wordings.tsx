import { Details } from '#app/ui/details.tsx'
import { Quoted, SmallPrint } from '#app/ui/text.tsx'

export interface FormerWording {
  id: string
  wording: string
  reason: string
  replacedByName: string
  /** The moment, written out. */
  replaced: string
}

/** The words as they were before, latest first. */
export function FormerWordings({ wordings }: { wordings: FormerWording[] }) {
  if (wordings.length === 0) return null
  return (
    <Details summary={wordings.length === 1 ? 'Eerdere tekst' : `Eerdere teksten (${wordings.length})`}>
      {wordings.map(({ id, wording, reason, replacedByName, replaced }) => (
        <Quoted key={id}>
          <p className="keep-lines">{wording}</p>
          <SmallPrint>
            Gewijzigd door {replacedByName} op {replaced}
            {reason && `. Reden: ${reason}`}
          </SmallPrint>
        </Quoted>
      ))}
    </Details>
  )
}
