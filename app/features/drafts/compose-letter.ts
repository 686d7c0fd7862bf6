import { consultationKinds } from '#app/features/consultations/consultation.ts'
import { writeDay } from '#app/shared/day.ts'
import { capital, lowerFirst } from '#app/shared/text.ts'
import type { Answer, LetterBlock, LetterFacts, ToldConsultation } from './letter-facts.ts'
import { tellParticipants } from './told-participants.ts'

/** The letter in sentences: why it is written, who met, what was agreed and decided, what it answers and what it promises. */
export function composeLetter(facts: LetterFacts): LetterBlock[] {
  return [
    ...ownWords('opening', facts.opening),
    ...facts.answers.map(tellReason),
    ...facts.consultations.flatMap(tellConsultation),
    ...facts.answers.filter(({ origin }) => origin === 'promise').map(tellFulfilment),
    ...facts.answers.flatMap(tellRemains),
    ...facts.promises.map(({ id, wording, term }): LetterBlock => ({
      key: `promise:${id}`,
      type: 'paragraph',
      text: tellPromise(wording, term),
    })),
    ...ownWords('closing', facts.closing),
  ]
}

/** The fixed words of a ministry. */
function ownWords(key: string, lines: string[] = []): LetterBlock[] {
  return lines.map((line, index) => paragraph(`${key}:${index + 1}`, line))
}

function paragraph(key: string, text: string): LetterBlock {
  return { key, type: 'paragraph', text }
}

function tellReason({ id, origin, wording, saidOn, activity }: Answer): LetterBlock {
  const when = activity ? `${inActivity(activity)} van ${writeDay(saidOn)}` : `van ${writeDay(saidOn)}`
  if (origin === 'promise') {
    const where = activity ? capital(when) : `Op ${writeDay(saidOn)}`
    return paragraph(
      `reason:${id}`,
      `${where} kwam dit onderwerp aan de orde. Hierbij ontvangt u mijn reactie.`,
    )
  }
  const what = origin === 'motion' ? 'de motie' : 'uw verzoek'
  return paragraph(`reason:${id}`, `Met deze brief kom ik tegemoet aan ${what} ${when}: ${quoted(wording)}.`)
}

const withDe =
  /^(?:brief|commissievergadering|mondelinge vragen|procedurevergadering|regeling van|technische briefing|vergadering)/i

/** "in het plenair debat", "in de regeling van werkzaamheden", "in het Algemeen Overleg" */
function inActivity(activity: string): string {
  const isName = /^[A-Z]\S* [A-Z]/.test(activity)
  return `in ${withDe.test(activity) ? 'de' : 'het'} ${isName ? activity : withinSentence(activity)}`
}

function tellConsultation(told: ToldConsultation): LetterBlock[] {
  const { id, kind, meetsOn, participants } = told
  const who = participants.length > 0 ? ` met ${tellParticipants(participants)}` : ''
  const agreed = told.topics.filter(({ agreements }) => agreements.length > 0)
  return [
    paragraph(
      `consultation:${id}`,
      `Op ${writeDay(meetsOn)} vond een ${consultationKinds[kind]} plaats${who}.`,
    ),
    ...told.topics.flatMap(({ id: topicId, title, agreements }): LetterBlock[] => [
      { key: `topic:${topicId}`, type: 'heading', text: title },
      ...(agreements.length > 0
        ? [
            paragraph(`agreed:${topicId}`, 'Hierover zijn de volgende afspraken gemaakt:'),
            { key: `agreements:${topicId}`, type: 'list' as const, items: agreements.map(tellAgreement) },
          ]
        : [paragraph(`talked:${topicId}`, 'Over dit onderwerp is gesproken.')]),
      ...told.decisions.filter((decision) => decision.topicId === topicId).map(tellDecision),
    ]),
    ...(agreed.length === 0 ? [paragraph(`none:${id}`, 'Er zijn geen nieuwe afspraken gemaakt.')] : []),
    ...told.decisions.filter(({ topicId }) => !topicId).map(tellDecision),
  ]
}

function tellAgreement({ wording, term }: { wording: string; term: string | null }): string {
  const words = withoutStop(wording)
  return term && !words.toLowerCase().includes(term.toLowerCase())
    ? `${words}, ${termIn(term)}.`
    : `${words}.`
}

function tellDecision(decision: ToldConsultation['decisions'][number]): LetterBlock {
  const { id, wording, term, waitsFor, takenOn } = decision
  if (takenOn)
    return paragraph(`decision:${id}`, `Het besluit is op ${writeDay(takenOn)} genomen: ${quoted(wording)}.`)
  const when = term
    ? `${capital(termIn(term))} zal hierover een besluit worden genomen`
    : 'Hierover zal een besluit worden genomen'
  const waits = waitsFor ? ` op basis van ${withoutStop(waitsFor)}` : ''
  return paragraph(`decision:${id}`, `${when}${waits}: ${quoted(wording)}.`)
}

function tellFulfilment({ id, wording, saidOn, remains }: Answer): LetterBlock {
  const promise = `mijn toezegging van ${writeDay(saidOn)}`
  return paragraph(
    `fulfilment:${id}`,
    remains
      ? `Met deze brief voldoe ik gedeeltelijk aan ${promise}: ${quoted(remains.done)}.`
      : `Met deze brief doe ik ${promise} gestand: ${quoted(wording)}.`,
  )
}

function tellRemains({ id, remains }: Answer): LetterBlock[] {
  if (!remains) return []
  const { wording, term } = remains
  return [paragraph(`remains:${id}`, tellPromise(wording, term))]
}

function tellPromise(wording: string, term: string): string {
  const when = term.trim() ? ` ${termIn(term)}` : ''
  return `Ik zeg uw Kamer${when} het volgende toe: ${quoted(wording)}.`
}

/** A term as it stands in a sentence: "in het voorjaar 2021" where it was only "voorjaar 2021". */
function termIn(words: string): string {
  const term = withinSentence(words.trim())
  if (/^(?:voorjaar|najaar|eerste|tweede|derde|vierde)\b/.test(term)) return `in het ${term}`
  if (/^(?:zomer|herfst|winter|lente)\b/.test(term)) return `in de ${term}`
  if (
    /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|\d{4})\b/.test(
      term,
    )
  )
    return `in ${term}`
  return /^\d/.test(term) ? `op ${term}` : term
}

function withoutStop(text: string): string {
  return text.trim().replace(/[.\s]+$/, '')
}

/** Between quotation marks, so that the words of the register stay what they are. */
function quoted(wording: string): string {
  return `“${withoutStop(wording)}”`
}

/** Names keep their capital in the middle of a sentence. */
function withinSentence(text: string): string {
  return /^[A-Z][a-z]/.test(text) && !/^(?:Pasen|Prinsjesdag|Kerst)/.test(text) ? lowerFirst(text) : text
}
