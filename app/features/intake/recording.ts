import { objectionsToNames } from '#app/features/letters/letter-rules.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import type { IntakeHead } from './from-reading.ts'
import { closes, passageNames, type PassageKind, type PassageState } from './passage.ts'

interface Recorded {
  kind: PassageKind
  state: PassageState
  wording: string
  on: Day | null
  term: string
  partly: boolean
  remains: string
  unlisted: boolean
  matchId: string | null
  consultationId: string | null
}

type Head = Pick<IntakeHead, 'reference' | 'kamerstuk' | 'sentOn' | 'subject' | 'chamber'> & {
  form: 'letter' | 'list'
}

/** What is missing or wrong above the letter before anything of it can be recorded. */
export function objectionsToHead(head: Head, today: Day): string[] {
  const { form, sentOn, subject, chamber, reference, kamerstuk } = head
  const what = form === 'list' ? 'lijst' : 'brief'
  const where = 'Vul hem in bij «Gegevens verbeteren».'
  return [
    ...(sentOn ? [] : [`De datum van de ${what} ontbreekt. ${where}`]),
    ...(sentOn && sentOn > today ? [`De ${what} is van ${writeDay(sentOn)}: dat ligt in de toekomst.`] : []),
    ...(chamber
      ? []
      : [`Het is niet bekend voor welke Kamer de ${what} is. Kies die bij «Gegevens verbeteren».`]),
    ...(subject.trim() ? [] : [`Het onderwerp van de ${what} ontbreekt. ${where}`]),
    ...(form === 'letter'
      ? objectionsToNames({ reference, kamerstuk, sentOn: sentOn ?? '', subject, chamber: chamber ?? 'TK' })
      : []),
  ]
}

/** What still stands in the way of recording these passages, which a person accepted. */
export function objectionsToPassages(passages: Recorded[], sentOn: Day | null, today: Day): string[] {
  return passages.flatMap((passage) =>
    objectionsTo(passage, sentOn, today).map(
      (objection) => `«${shortWording(passage.wording, 60)}» (${passageNames[passage.kind]}): ${objection}`,
    ),
  )
}

function objectionsTo(passage: Recorded, sentOn: Day | null, today: Day): string[] {
  const { kind, on, matchId, consultationId, partly, remains, term, unlisted } = passage
  if (kind === 'consultation' && !consultationId)
    return on ? [] : ['vul in op welke dag dit overleg was, of kies een overleg dat er al staat.']
  if (closes(kind) && partly && matchId) {
    if (!remains.trim()) return ['schrijf op wat er overblijft.']
    return term.trim() ? [] : ['vul in voor wanneer gebeurt wat overblijft.']
  }
  if (unlisted && (partly || !on))
    return [
      partly
        ? 'leg eerst vast wat de Kamer vroeg of wat is toegezegd, en kies dat hier. Dan kan een deel ervan worden afgedaan.'
        : 'vul in op welke dag dit is toegezegd of gevraagd.',
    ]
  if ((kind === 'agreement' || kind === 'commitment' || unlisted) && !matchId && on) {
    if (on > today) return ['de dag ligt in de toekomst.']
    return sentOn && on > sentOn ? [`de dag ligt na ${writeDay(sentOn)}, de dag van de brief.`] : []
  }
  return []
}
