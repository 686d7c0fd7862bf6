import { consultationKinds } from '#app/features/consultations/consultation.ts'
import { writeDay } from '#app/shared/day.ts'
import { capital, inARow, lowerFirst } from '#app/shared/text.ts'
import { askedWords, decidedWords, promisedWords } from './asked-words.ts'
import type { Answer, LetterBlock, LetterFacts, ToldConsultation, ToldDecision } from './letter-facts.ts'
import { tellParticipants } from './told-participants.ts'

/** The letter in sentences: why it is written, who met, what was agreed and decided, what it answers and what it promises. */
export function composeLetter(facts: LetterFacts): LetterBlock[] {
  return [
    ...ownWords('opening', facts.opening),
    ...facts.answers.map(tellReason),
    ...facts.consultations.flatMap(tellConsultation),
    ...facts.answers
      .filter((answer) => answer.origin === 'promise' && !promisedIn(answer))
      .map(tellFulfilment),
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

function tellReason(answer: Answer): LetterBlock {
  const { id, origin, wording, saidOn, activity, remains } = answer
  const when = activity ? `${inActivity(activity)} van ${writeDay(saidOn)}` : `van ${writeDay(saidOn)}`
  const where = activity ? capital(when) : `Op ${writeDay(saidOn)}`
  if (origin === 'promise') {
    const promised = promisedIn(answer)
    return promised
      ? paragraph(
          `fulfilment:${id}`,
          `${where} heb ik toegezegd ${promised}. Met deze brief doe ik die toezegging gestand.`,
        )
      : paragraph(`reason:${id}`, `${where} kwam dit onderwerp aan de orde. Hierbij ontvangt u mijn reactie.`)
  }
  const asked = activity && !remains ? askedWords(wording) : null
  if (asked)
    return paragraph(
      `reason:${id}`,
      `${where} heeft uw Kamer ${origin === 'motion' ? 'in een motie ' : ''}verzocht ${asked}. ${tellAnswer(asked)}`,
    )
  const what = origin === 'motion' ? 'de motie' : 'uw verzoek'
  const how = remains ? 'gedeeltelijk tegemoet' : 'tegemoet'
  return paragraph(`reason:${id}`, `Met deze brief kom ik ${how} aan ${what} ${when}: ${quoted(wording)}.`)
}

/** What was promised and is wholly kept, where its words fit into the sentence that says so. */
function promisedIn({ wording, remains, activity }: Answer): string | null {
  // The day alone would be read as that of the meeting.
  const isOfMeeting = !activity && /\b(?:overleg|gesprek)/i.test(wording)
  return remains || isOfMeeting ? null : promisedWords(wording)
}

/** That the letter gives what was asked. */
function tellAnswer(asked: string): string {
  if (/^om een terugkoppeling\b/.test(asked)) return 'De terugkoppeling ontvangt u hierbij.'
  if (asked.startsWith('te reageren')) return 'Hierbij ontvangt u mijn reactie.'
  return 'Met deze brief ga ik daarop in.'
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
  const met = `Op ${writeDay(meetsOn)} vond een ${consultationKinds[kind]} plaats${who}.`
  const agenda = told.topics
    .filter(({ id: topicId }) => topicId !== id)
    .map(({ title }) => withoutStop(title))
  return [
    paragraph(`consultation:${id}`, agenda.length > 0 ? `${met} ${tellAgenda(agenda)}` : met),
    ...told.topics.flatMap((topic) => tellTopic(topic, told.decisions)),
    ...(agreed.length === 0 ? [paragraph(`none:${id}`, 'Er zijn geen nieuwe afspraken gemaakt.')] : []),
    ...told.decisions.filter(({ topicId }) => !topicId).map(tellDecision),
  ]
}

function tellAgenda(titles: string[]): string {
  return `Op de agenda ${titles.length === 1 ? 'stond' : 'stonden'}: ${inARow(titles)}.`
}

/** What was agreed and announced at a topic; one of which nothing came stands on the agenda only. */
function tellTopic(topic: ToldConsultation['topics'][number], decisions: ToldDecision[]): LetterBlock[] {
  const { id, title, agreements } = topic
  const announced = decisions.filter(({ topicId }) => topicId === id)
  if (agreements.length + announced.length === 0) return []
  return [
    { key: `topic:${id}`, type: 'heading', text: title },
    ...tellAgreements(id, agreements.map(tellAgreement)),
    ...announced.map(tellDecision),
  ]
}

/** One agreement in one sentence is told in a sentence; more are a list. */
function tellAgreements(topicId: string, agreements: string[]): LetterBlock[] {
  const [only] = agreements
  if (only === undefined) return []
  if (agreements.length === 1 && !/[.!?]\s/.test(only))
    return [paragraph(`agreed:${topicId}`, `Hierover is het volgende afgesproken: ${only}`)]
  return [
    paragraph(`agreed:${topicId}`, 'Hierover is het volgende afgesproken:'),
    { key: `agreements:${topicId}`, type: 'list', items: agreements },
  ]
}

function tellAgreement({ wording, term }: { wording: string; term: string | null }): string {
  const words = withoutStop(wording)
  return term && !words.toLowerCase().includes(term.toLowerCase())
    ? `${words}, ${termIn(term)}.`
    : `${words}.`
}

function tellDecision(decision: ToldDecision): LetterBlock {
  const { id, wording, term, waitsFor, takenOn } = decision
  const about = decidedWords(wording)
  if (about) return paragraph(`decision:${id}`, tellAbout(about, decision))
  if (takenOn)
    return paragraph(`decision:${id}`, `Het besluit is op ${writeDay(takenOn)} genomen: ${quoted(wording)}.`)
  const when = term
    ? `${capital(termIn(term))} zal hierover een besluit worden genomen`
    : 'Hierover zal een besluit worden genomen'
  const waits = waitsFor ? ` op basis van ${withoutStop(waitsFor)}` : ''
  return paragraph(`decision:${id}`, `${when}${waits}: ${quoted(wording)}.`)
}

/** "In februari 2021 zal op basis van de evaluatie een besluit worden genomen over het vervolg." */
function tellAbout(about: string, { term, waitsFor, takenOn }: ToldDecision): string {
  if (takenOn) return `Het besluit ${about} is op ${writeDay(takenOn)} genomen.`
  const waits = waitsFor ? ` op basis van ${withoutStop(waitsFor)}` : ''
  const made = `een besluit worden genomen ${about}.`
  return term ? `${capital(termIn(term))} zal${waits} ${made}` : `Er zal${waits} nog ${made}`
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
