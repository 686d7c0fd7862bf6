import { writeDay } from '#app/shared/day.ts'
import { Details } from '#app/ui/details.tsx'
import { BulletList, SmallPrint } from '#app/ui/text.tsx'
import { PartBadge } from './part-badge.tsx'
import { partyRoleNames } from './parts.ts'
import type { FormerPart } from './shown-part.ts'

/** What organisations reported that are no party any more, as far as the reader may know. */
export function FormerParts({ parts }: { parts: FormerPart[] }) {
  if (parts.length === 0) return null
  return (
    <Details summary={`Niet langer betrokken (${parts.length})`}>
      <BulletList>
        {parts.map(({ id, name, role, state, stateOn, note, until }) => (
          <li key={id}>
            {name} ({partyRoleNames[role]}) <PartBadge state={state} />{' '}
            <SmallPrint>
              {stateOn && `sinds ${writeDay(stateOn)}; `}partij tot {until}
            </SmallPrint>
            {note && <p className="keep-lines">{note}</p>}
          </li>
        ))}
      </BulletList>
    </Details>
  )
}
