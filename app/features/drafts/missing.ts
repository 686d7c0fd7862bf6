import { consultationPath } from '#app/features/consultations/consultation.ts'
import { obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import { draftPath } from './draft-state.ts'
import { objectionsToFootnotes } from './footnotes.ts'
import type { LetterFacts } from './letter-facts.ts'

/** Something that a letter still lacks, and where that is mended. */
export interface Missing {
  sentence: string
  to: string
  /** What one does there. */
  act: string
}

export interface DraftFacts {
  id: string
  reference: string
  datedOn: Day | null
  signatory: { name: string } | null
  hasSender: boolean
  /** Where the text blocks of the ministry are kept. */
  senderTo: string
  mayFillSender: boolean
  facts: LetterFacts
  consultation: ReportedConsultation | null
  /** Open items of the Kamer that look as if this letter is about them. */
  unanswered: { id: string; wording: string }[]
  /** Confidential items that the letter tells. */
  confidentialTold: { id: string; wording: string }[]
  /** How many confidential items of the consultation it leaves out because nobody said so. */
  confidentialLeft: number
  /** Answers whose sentence stands nowhere in the text any more. */
  notNamed: { id: string; wording: string }[]
  /** What the letter promises anew, with whether a rule can read its term. */
  promises: { wording: string; term: string; isRead: boolean }[]
  /** Blocks of the text. */
  texts: { words: string; isHeading: boolean }[]
  isStale: boolean
  offers: number
}

export interface ReportedConsultation {
  id: string
  heldAt: unknown
  released: boolean
  participants: { name: string; presence: string }[]
  agreements: { id: string; wording: string; owners: number; term: string | null }[]
}

/** What a letter lacks before it can go, the weightiest first. */
export function whatIsMissing(draft: DraftFacts): Missing[] {
  return [
    ...missingInAnswers(draft),
    ...(draft.consultation ? missingInConsultation(draft.consultation) : []),
    ...missingInPromises(draft),
    ...missingInWords(draft),
    ...missingOnPaper(draft),
  ]
}

function missingInAnswers(draft: DraftFacts): Missing[] {
  const { id, facts, unanswered } = draft
  const content = { to: draftPath(id, 'inhoud'), act: 'Kiezen wat de brief beantwoordt' }
  const name = (wording: string) => `«${shortWording(wording, 80)}»`
  return [
    ...(facts.answers.length === 0
      ? [{ sentence: 'De brief noemt geen debat of vergadering waarin de Kamer hierom vroeg.', ...content }]
      : []),
    ...facts.answers
      .filter(({ activity }) => !activity)
      .map(({ id: item, wording }) => ({
        sentence: `Van ${name(wording)} is niet bekend in welk debat dit was.`,
        to: `${obligationPath('commitment', item)}/gegevens`,
        act: 'Gegevens aanvullen',
      })),
    ...unanswered.map(({ wording }) => ({
      sentence: `De Kamer wacht nog op ${name(wording)}. De brief noemt dat niet.`,
      ...content,
    })),
    ...draft.notNamed.map(({ wording }) => ({
      sentence: `De brief doet ${name(wording)} af, maar in de tekst staat dat niet.`,
      to: draftPath(id, 'schrijven'),
      act: 'Tekst aanvullen',
    })),
  ]
}

function missingInConsultation(consultation: ReportedConsultation): Missing[] {
  const { id, heldAt, released, participants, agreements } = consultation
  const at = (act: string, ...below: string[]) => ({ to: consultationPath(id, ...below), act })
  const unknown = participants.filter(({ presence }) => presence === 'expected')
  return [
    ...(heldAt
      ? []
      : [{ sentence: 'Niet vastgelegd is dat het overleg is gehouden.', ...at('Vastleggen', 'houden') }]),
    ...(released
      ? []
      : [
          {
            sentence:
              'Het verslag is nog niet ter afstemming gegeven. De andere partijen kennen deze tekst dus niet.',
            ...at('Naar het verslag', 'verslag'),
          },
        ]),
    ...(participants.length === 0
      ? [
          {
            sentence: 'Het overleg heeft geen deelnemers.',
            ...at('Deelnemers toevoegen', 'deelnemers', 'toevoegen'),
          },
        ]
      : []),
    ...(heldAt ? unknown : []).map(({ name }) => ({
      sentence: `Van de ${name} is niet vastgelegd of die er was.`,
      ...at('Aanwezigheid wijzigen', 'houden'),
    })),
    ...agreements.flatMap(missingInAgreement),
  ]
}

function missingInAgreement(agreement: ReportedConsultation['agreements'][number]): Missing[] {
  const { id, wording, owners, term } = agreement
  const lacks = [...(owners === 0 ? ['eigenaar'] : []), ...(term ? [] : ['termijn'])]
  if (lacks.length === 0) return []
  return [
    {
      sentence: `De afspraak «${shortWording(wording, 80)}» heeft geen ${lacks.join(' en geen ')}.`,
      to: obligationPath('agreement', id),
      act: 'Naar de afspraak',
    },
  ]
}

function missingInPromises({ id, promises }: DraftFacts): Missing[] {
  return promises.flatMap(({ wording, term, isRead }) => {
    if (isRead) return []
    const name = `«${shortWording(wording, 80)}»`
    const sentence = term
      ? `De termijn «${term}» van ${name} is niet te lezen.`
      : `Bij ${name} staat niet voor wanneer u dat toezegt.`
    return [{ sentence, to: draftPath(id, 'toezeggen'), act: 'Naar wat de brief toezegt' }]
  })
}

function missingInWords(draft: DraftFacts): Missing[] {
  const { id, texts, isStale, offers } = draft
  const at = (page: string, act: string) => ({ to: draftPath(id, page), act })
  const write = at('schrijven', 'Naar de tekst')
  const notes = new Set(texts.flatMap(({ words }) => objectionsToFootnotes(words)))
  const inHeading = texts.some(({ words, isHeading }) => isHeading && /\[noot:/i.test(words))
  return [
    ...missingConfidential(draft),
    ...(isStale
      ? [
          {
            sentence: 'Het register is veranderd sinds de zinnen zijn gemaakt.',
            ...at('vernieuwen', 'Bekijken wat er verandert'),
          },
        ]
      : []),
    ...(offers > 0
      ? [
          {
            sentence: `Bij ${offers === 1 ? 'één zin' : `${offers} zinnen`} die u zelf hebt getypt zegt het register nu iets anders.`,
            to: `${draftPath(id)}#voorstellen`,
            act: 'Vergelijken',
          },
        ]
      : []),
    ...[...notes].map((sentence) => ({ sentence, ...write })),
    ...(inHeading ? [{ sentence: 'Een voetnoot in een kop komt niet op papier.', ...write }] : []),
    ...(texts.every(({ words }) => words === '')
      ? [{ sentence: 'De brief heeft geen tekst.', ...write }]
      : []),
  ]
}

function missingConfidential({ id, confidentialTold, confidentialLeft }: DraftFacts): Missing[] {
  const content = (act: string) => ({ to: draftPath(id, 'inhoud'), act })
  const left =
    confidentialLeft === 1
      ? 'Eén vertrouwelijk punt van het overleg staat niet in de brief.'
      : `${confidentialLeft} vertrouwelijke punten van het overleg staan niet in de brief.`
  return [
    ...confidentialTold.map(({ wording }) => ({
      sentence: `De brief vertelt iets wat vertrouwelijk is: «${shortWording(wording, 80)}».`,
      ...content('Nagaan of dat zo moet'),
    })),
    ...(confidentialLeft > 0 ? [{ sentence: left, ...content('Bekijken') }] : []),
  ]
}

function missingOnPaper(draft: DraftFacts): Missing[] {
  const { id, reference, datedOn, signatory, hasSender, senderTo } = draft
  const facts = { to: draftPath(id, 'gegevens'), act: 'Gegevens aanvullen' }
  return [
    ...(reference ? [] : [{ sentence: 'De brief heeft nog geen kenmerk.', ...facts }]),
    ...(datedOn ? [] : [{ sentence: 'De brief heeft nog geen datum.', ...facts }]),
    ...(signatory ? [] : [{ sentence: 'Er is niet gekozen wie de brief ondertekent.', ...facts }]),
    ...(signatory && !signatory.name
      ? [{ sentence: 'Bij de functie die ondertekent staat geen naam.', ...facts }]
      : []),
    ...(hasSender
      ? []
      : [
          {
            sentence: `Het ministerie heeft nog geen retouradres voor brieven.${draft.mayFillSender ? '' : ' Vraag de beheerder om dat in te vullen.'}`,
            to: senderTo,
            act: 'Naar de tekstblokken',
          },
        ]),
  ]
}

/** Whether something the Kamer waits for looks as if it is about this consultation. */
export function seemsAbout(
  item: { wording: string; consultationId: string | null; saidOn: Day },
  consultation: { id: string; meetsOn: Day },
): boolean {
  if (item.consultationId === consultation.id) return /terugkoppel|informe|uitkomst/i.test(item.wording)
  return item.wording.includes(writeDay(consultation.meetsOn))
}
