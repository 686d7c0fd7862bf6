import type { Act } from '#app/features/obligations/item.ts'
import { ButtonGroup, ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Details } from '#app/ui/details.tsx'
import { Cluster, Stack } from '#app/ui/layout.tsx'
import { Section } from '#app/ui/section.tsx'
import { SmallPrint, VisuallyHidden } from '#app/ui/text.tsx'
import { isOpenDispute } from './reaction.ts'
import { ReactionBadge } from './reaction-badge.tsx'
import type { ShownReaction } from './shown-reaction.ts'
import { TwoWordings } from './two-wordings.tsx'

interface ReactionsSectionProps {
  reactions: ShownReaction[]
  /** Parties that said nothing yet, for the ministry. */
  silent: string[]
  /** Where the reader's own organisation reacts; null where it cannot. */
  reactTo: string | null
  hasReacted: boolean
}

/** What parties think of the words of an agreement, as far as the reader may know. */
export function ReactionsSection({ reactions, silent, reactTo, hasReacted }: ReactionsSectionProps) {
  if (reactions.length === 0 && silent.length === 0 && !reactTo) return null
  const now = reactions.filter(({ state }) => state === 'given' || state === 'kept' || state === 'adopted')
  const open = now.filter(isOpenDispute)
  const before = reactions.filter((reaction) => !now.includes(reaction))
  return (
    <Section title="Reacties op de tekst">
      {now.length === 0 && (
        <p>{reactTo ? 'Uw organisatie reageerde nog niet op deze tekst.' : 'Er zijn nog geen reacties.'}</p>
      )}
      <Reactions reactions={[...open, ...now.filter((one) => !open.includes(one))]} />
      {now.length > 0 && silent.length > 0 && <p>Nog geen reactie van {silent.join(', ')}.</p>}
      {before.length > 0 && (
        <Details summary={`Eerdere reacties (${before.length})`}>
          <Reactions reactions={before} />
        </Details>
      )}
      {reactTo && (
        <ButtonGroup>
          <ButtonLink to={reactTo}>{hasReacted ? 'Reactie wijzigen' : 'Reageren op de tekst'}</ButtonLink>
        </ButtonGroup>
      )}
    </Section>
  )
}

function Reactions({ reactions }: { reactions: ShownReaction[] }) {
  return (
    <Stack>
      {reactions.map((reaction) => (
        <Card key={reaction.id} tone={isOpenDispute(reaction) ? 'warning' : 'plain'}>
          <Reaction reaction={reaction} />
        </Card>
      ))}
    </Stack>
  )
}

function Reaction({ reaction }: { reaction: ShownReaction }) {
  const { organisation, stance, wording, otherWording, remark, givenOn, endedOn, answer, acts } = reaction
  return (
    <>
      <Cluster>
        <strong>{organisation}</strong>
        <ReactionBadge {...reaction} />
      </Cluster>
      {stance === 'disputed' && (
        <TwoWordings ours={wording} theirs={otherWording} organisation={organisation} />
      )}
      {remark && (
        <p className="keep-lines">
          {stance === 'disputed' ? 'Reden' : 'Opmerking'}: {remark}
        </p>
      )}
      {answer && <p className="keep-lines">Antwoord van het secretariaat: {answer}</p>}
      <SmallPrint>
        {givenOn}
        {endedOn && ` tot ${endedOn}`}
      </SmallPrint>
      <Acts acts={acts} about={organisation} />
    </>
  )
}

function Acts({ acts, about }: { acts: Act[]; about: string }) {
  if (acts.length === 0) return null
  return (
    <ButtonGroup>
      {acts.map(({ to, label, appearance }) => (
        <ButtonLink key={to} to={to} appearance={appearance ?? 'secondary'}>
          {label}
          <VisuallyHidden>, reactie van {about}</VisuallyHidden>
        </ButtonLink>
      ))}
    </ButtonGroup>
  )
}
