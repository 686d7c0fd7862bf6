import { kindName, shortWording } from '#app/features/obligations/obligation.ts'
import { Alert } from '#app/ui/alert.tsx'
import { BulletList, SmallPrint } from '#app/ui/text.tsx'
import { closes, makes, passageNames, type PassageKind } from './passage.ts'
import type { NamedItem } from './passage-record.tsx'

interface Accepted {
  id: string
  kind: PassageKind
  wording: string
  partly: boolean
  unlisted: boolean
  /** Somebody else writes it. */
  waits: boolean
  match: NamedItem | null
  consultation: { title: string } | null
}

/** What recording will do, before it is done. */
export function RecordPreview({ accepted, open }: { accepted: Accepted[]; open: number }) {
  return (
    <>
      {open > 0 && (
        <Alert tone="warning">
          {open === 1
            ? 'Eén voorstel is nog niet beoordeeld. Dat moet eerst.'
            : `${open} voorstellen zijn nog niet beoordeeld. Dat moet eerst.`}
        </Alert>
      )}
      {accepted.length === 0 && <p>U nam van deze brief nog niets over.</p>}
      <BulletList>
        {accepted.map((passage) => (
          <li key={passage.id}>
            {shortWording(passage.wording, 160)}
            <br />
            <SmallPrint>
              {passageNames[passage.kind]}: {outcomeOf(passage)}
            </SmallPrint>
          </li>
        ))}
      </BulletList>
    </>
  )
}

function outcomeOf({ kind, waits, match, consultation, partly, unlisted }: Accepted): string {
  if (waits) return 'wacht daarna op het secretariaat'
  if (consultation) return `staat al in Gestand als «${consultation.title}»`
  const known =
    match && `${kindName(match.kind, match.commitment?.origin)} «${shortWording(match.wording, 80)}»`
  if (closes(kind)) {
    if (unlisted) return 'komt in het register en is hiermee afgedaan'
    if (!known) return 'wordt genoteerd bij de brief; er wordt niets afgedaan'
    return partly ? `doet ${known} deels af` : `doet ${known} af`
  }
  if (makes(kind)) return known ? `staat al in Gestand als ${known}` : 'komt nieuw in het register'
  return known ? `wordt genoteerd bij de brief en bij ${known}` : 'wordt genoteerd bij de brief'
}
