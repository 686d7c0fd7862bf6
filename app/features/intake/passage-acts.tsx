import { registerKind } from './matches.ts'
import { ActionButton } from '#app/ui/form.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { obligationPath } from '#app/features/obligations/obligation.ts'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import type { Match } from './matches.ts'
import { closes, makes, passagePath, type ShownPassage } from './passage.ts'

interface PassageActsProps {
  intakeId: string
  passage: ShownPassage & { matches: Match[]; decides: boolean }
}

/** What may be done with a proposal as it stands; the likeliest first. */
export function PassageActs({ intakeId, passage }: PassageActsProps) {
  const { id, state, decides } = passage
  const to = (act: string) => passagePath(intakeId, id, act)
  if (!decides) return null
  if (state === 'accepted' || state === 'rejected')
    return (
      <div className="passage__acts">
        <Act name="reconsider" action={to('opnieuw')} label="Opnieuw beoordelen" passage={passage} />
        {state === 'accepted' && <Change to={to('wijzigen')} />}
      </div>
    )
  const isLikelyKnown = passage.matches.some(({ isLikely }) => isLikely)
  return (
    <>
      <Offers to={to('overnemen')} passage={passage} />
      <div className="passage__acts">
        <Act
          name={isLikelyKnown ? 'accept-new' : 'accept'}
          action={to('overnemen')}
          label={labelOfNew(passage)}
          passage={passage}
          primary={!isLikelyKnown}
        />
        {closes(passage.kind) && !isLikelyKnown && (
          <Act
            name="accept-unlisted"
            action={to('overnemen')}
            label="Vastleggen en meteen afdoen"
            passage={passage}
            unlisted
          />
        )}
        <Act name="reject" action={to('afwijzen')} label="Afwijzen" passage={passage} />
        <Change to={to('wijzigen')} />
      </div>
      <Details summary="Splitsen of samenvoegen">
        <div className="passage__acts">
          <ButtonLink to={to('splitsen')} small>
            Splitsen
          </ButtonLink>
          <Act
            name="merge"
            action={to('samenvoegen')}
            label="Samenvoegen met het volgende van deze soort"
            passage={passage}
          />
        </div>
      </Details>
    </>
  )
}

/** Accepting it as something that does not stand in the register. */
function labelOfNew({ kind, matches }: PassageActsProps['passage']): string {
  if (!makes(kind)) return matches.length > 0 || closes(kind) ? 'Alleen noteren bij de brief' : 'Overnemen'
  return matches.length > 0 ? 'Overnemen als nieuw' : 'Overnemen'
}

/** What stands in the register that it may be: then it is not entered twice. */
function Offers({ to, passage }: { to: string; passage: PassageActsProps['passage'] }) {
  const { kind, matches } = passage
  if (matches.length === 0) return null
  const label = closes(kind)
    ? 'Overnemen: dit is hiermee afgedaan'
    : makes(kind)
      ? 'Overnemen: dit is dezelfde'
      : 'Overnemen: dit hoort hierbij'
  return (
    <div className="passage__offers">
      {matches.map(({ id, label: name, isLikely }) => (
        <div key={id} className="passage__offer">
          <p>
            {isLikely ? 'Lijkt op' : 'Misschien'} <TextLink to={pathOf(kind, id)}>{name}</TextLink>.
          </p>
          <Act
            name={isLikely ? 'accept' : 'accept-other'}
            action={to}
            label={label}
            passage={passage}
            match={id}
            primary={isLikely}
          />
        </div>
      ))}
    </div>
  )
}

function pathOf(kind: ShownPassage['kind'], id: string): string {
  const register = registerKind(kind)
  return register ? obligationPath(register, id) : consultationPath(id)
}

function Change({ to }: { to: string }) {
  return (
    <span data-act="change">
      <ButtonLink to={to} small>
        Wijzigen
      </ButtonLink>
    </span>
  )
}

interface ActProps {
  name: string
  action: string
  label: string
  passage: ShownPassage
  match?: string
  primary?: boolean
  /** What it answers stands in no register yet. */
  unlisted?: boolean
}

function Act({ name, action, label, passage, match, primary, unlisted }: ActProps) {
  return (
    <span data-act={name}>
      <ActionButton action={action} label={label} appearance={primary ? 'primary' : 'secondary'} small>
        <input type="hidden" name="version" value={passage.version} />
        {match && <input type="hidden" name="match" value={match} />}
        {unlisted && <input type="hidden" name="unlisted" value="on" />}
      </ActionButton>
    </span>
  )
}
