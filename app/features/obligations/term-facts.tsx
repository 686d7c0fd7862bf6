import { writeDay, writeWindow } from '#app/shared/day.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Details } from '#app/ui/details.tsx'
import { BulletList, Paragraph, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { Item, ItemTerm } from './item.ts'
import { TermWords } from './term-words.tsx'

/** A term in its own words, what they mean and why, and what it was before. `changeTo` where the reader may change it. */
export function TermFacts({
  item: { term, olderTerms, closedOn },
  changeTo,
}: {
  item: Item
  changeTo: string | null
}) {
  return (
    <>
      {term ? <Current term={term} changeTo={changeTo} /> : <p>Er is geen termijn.</p>}
      {term && !closedOn && <ToConfirm term={term} changeTo={changeTo} />}
      {term?.reviewOn && !closedOn && <p>Opnieuw bekijken op {writeDay(term.reviewOn)}.</p>}
      {term?.unread && !term.chosenByHand && !closedOn && <Unread term={term} changeTo={changeTo} />}
      {!term && changeTo && (
        <p>
          <TextLink to={changeTo}>Geef een termijn op</TextLink>
        </p>
      )}
      {olderTerms.length > 0 && <Older terms={olderTerms} />}
    </>
  )
}

function Current({ term, changeTo }: { term: ItemTerm; changeTo: string | null }) {
  return (
    <>
      <Paragraph lead>
        <TermWords {...term} />
      </Paragraph>
      <Details summary={summaryOf(term)}>
        {term.chosenByHand ? (
          <p>
            {term.recordedByName} koos deze periode op {term.recorded}.
          </p>
        ) : (
          <p>{term.explanation}</p>
        )}
        {isConfirmed(term) && term.assumptions.length > 0 && <Assumptions term={term} />}
        {changeTo && (
          <p>
            <TextLink to={`${changeTo}/lezing`}>Kies een andere periode bij deze woorden</TextLink>
          </p>
        )}
        <SmallPrint>Gezegd op {writeDay(term.saidOn)}.</SmallPrint>
      </Details>
    </>
  )
}

function isConfirmed({ chosenByHand, confirmed }: ItemTerm): boolean {
  return confirmed !== null && !chosenByHand
}

function Assumptions({ term }: { term: ItemTerm }) {
  return (
    <BulletList>
      {term.assumptions.map((assumption) => (
        <li key={assumption}>{assumption}</li>
      ))}
    </BulletList>
  )
}

/** What was assumed stands open until a person agrees; then it says who did. */
function ToConfirm({ term, changeTo }: { term: ItemTerm; changeTo: string | null }) {
  if (term.chosenByHand) return null
  if (term.confirmed)
    return (
      <p>
        <SmallPrint>
          Bevestigd door {term.confirmed.by} op {term.confirmed.at}.
        </SmallPrint>
      </p>
    )
  if (term.assumptions.length === 0) return null
  return (
    <Alert
      tone="info"
      title="Ga na of dit klopt"
      action={changeTo && <TextLink to={`${changeTo}/lezing`}>Bevestig of kies een andere periode</TextLink>}
    >
      <Assumptions term={term} />
    </Alert>
  )
}

function summaryOf({ chosenByHand, earliestOn, latestOn }: ItemTerm): string {
  if (chosenByHand) return 'Wie koos deze periode?'
  return earliestOn || latestOn ? 'Waarom deze periode?' : 'Waarom geen periode?'
}

function Unread({ term, changeTo }: { term: ItemTerm; changeTo: string | null }) {
  const knows = term.earliestOn !== null || term.latestOn !== null
  return (
    <Alert
      tone="warning"
      title={knows ? `Niet gelezen: «${term.unread}»` : 'De periode ontbreekt'}
      action={changeTo && <TextLink to={changeTo}>Geef zelf een periode op</TextLink>}
    >
      {knows
        ? 'Controleer of de periode klopt.'
        : 'Gestand kan deze woorden niet lezen. De termijn blijft staan zoals hij is gegeven. Zonder periode kan Gestand niet herinneren.'}
    </Alert>
  )
}

function Older({ terms }: { terms: ItemTerm[] }) {
  return (
    <Details summary={`Eerdere termijnen (${terms.length})`}>
      <BulletList>
        {terms.map(({ id, words, earliestOn, latestOn, recorded, recordedByName }) => {
          const window = writeWindow(earliestOn, latestOn)
          return (
            <li key={id}>
              {words}
              {window && ` · ${window}`}{' '}
              <SmallPrint>
                ({recordedByName}, {recorded})
              </SmallPrint>
            </li>
          )
        })}
      </BulletList>
    </Details>
  )
}
