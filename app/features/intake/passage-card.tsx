import { chamberNames } from '#app/features/commitments/origin.ts'
import { writeDay } from '#app/shared/day.ts'
import { capital } from '#app/shared/text.ts'
import { Badge, type BadgeTone } from '#app/ui/badge.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { Quoted, SmallPrint } from '#app/ui/text.tsx'
import type { NamedParty } from '#app/features/reading/proposal.ts'
import { cardId } from './card-id.ts'
import { sentenceId } from './sentence-id.ts'
import type { Match } from './matches.ts'
import { PassageActs } from './passage-acts.tsx'
import {
  certaintyWords,
  closes,
  effectNames,
  passageNames,
  passageStates,
  type PassageState,
  type ShownPassage,
} from './passage.ts'
import { PassageRecord, type NamedItem, type RecordLink } from './passage-record.tsx'

/** A passage with what may be done about it. */
export type DecidablePassage = ShownPassage &
  RecordLink & {
    matchId: string | null
    consultationId: string | null
    match: NamedItem | null
    owners: string[]
    window: string | null
    matches: Match[]
    decides: boolean
  }

const tones: Record<PassageState, BadgeTone> = {
  open: 'active',
  accepted: 'good',
  rejected: 'muted',
  waiting: 'warning',
  recorded: 'good',
}

/** One proposal: what it is, why, how sure, and what to do with it. */
export function PassageCard({
  intakeId,
  passage,
  number,
}: {
  intakeId: string
  passage: DecidablePassage
  number: number
}) {
  const { id, kind, state, wording, quote, why, certainty, byHand, effect } = passage
  return (
    <li
      id={cardId(id)}
      className={`passage passage--${state}`}
      tabIndex={-1}
      data-passage={id}
      aria-labelledby={`kop-${id}`}
    >
      <div className="passage__head">
        <h3 id={`kop-${id}`} className="utrecht-heading-3">
          <a className="passage__number" href={`#${sentenceId(id)}`}>
            {number}
            <span className="visually-hidden"> (naar de zin in de brief)</span>
          </a>{' '}
          {capital(passageNames[kind])}
        </h3>
        <Badge tone={tones[state]}>{effect ? effectNames[effect] : passageStates[state]}</Badge>
      </div>
      <p className="passage__wording">{wording}</p>
      <DataList items={factsOf(passage)} />
      <Quoted>
        <p className="keep-lines">{quote}</p>
      </Quoted>
      <p>
        <SmallPrint>
          {byHand ? why : `${capital(certaintyWords(certainty))}. ${why}`}
          {passage.changed && ' Daarna door een persoon gewijzigd.'}
          {passage.decidedByName && state !== 'open' && ` Beoordeeld door ${passage.decidedByName}.`}
        </SmallPrint>
      </p>
      <PassageRecord passage={passage} />
      <PassageActs intakeId={intakeId} passage={passage} />
    </li>
  )
}

function factsOf(passage: DecidablePassage) {
  const { kind, on, term, window, owners, parties, activity, chamber } = passage
  const { fulfils, gate, partly, remains, planned, unlisted } = passage
  const said = { consultation: planned ? 'Gepland op' : 'Gehouden op', agreement: 'Afgesproken op' }
  return [
    ...(on
      ? [{ label: kind in said ? said[kind as keyof typeof said] : 'Gezegd op', value: writeDay(on) }]
      : []),
    ...(term
      ? [{ label: partly ? 'Termijn van de rest' : 'Termijn', value: window ? `${term} · ${window}` : term }]
      : []),
    ...(gate ? [{ label: 'Wacht op', value: gate }] : []),
    ...(owners.length > 0 && (!closes(kind) || unlisted)
      ? [{ label: 'Eigenaar en uitvoerders', value: owners.join(', ') }]
      : []),
    ...(saysMore(passage) ? [{ label: 'Genoemd', value: parties.map(partyName).join(', ') }] : []),
    ...(chamber ? [{ label: 'Kamer', value: chamberNames[chamber] }] : []),
    ...(activity ? [{ label: 'Waar', value: activity }] : []),
    ...(fulfils ? [{ label: 'Gaat over', value: fulfils }] : []),
    ...(unlisted
      ? [{ label: 'Stond nog niet in Gestand', value: 'wordt vastgelegd en meteen afgedaan' }]
      : []),
    ...(partly ? [{ label: 'Blijft over', value: remains || 'nog niet ingevuld: kies Wijzigen' }] : []),
  ]
}

/** Who was at the table stands with the meeting; an agreement repeats only whom its owners do not show. */
function saysMore({ kind, parties, owners }: DecidablePassage): boolean {
  if (kind !== 'agreement') return parties.length > 0
  return parties.some(({ organisation }) => !organisation || !owners.includes(organisation))
}

function partyName({ name, organisation, capacity }: NamedParty): string {
  const who = [capacity, name].filter(Boolean).join(' ')
  if (!who) return organisation ?? ''
  return organisation ? `${who} (${organisation})` : who
}
