import type { ConsultationKind } from '#app/features/consultations/consultation.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import { capital } from '#app/shared/text.ts'

const named =
  /\b((?:bestuurlijke?|bilaterale?|ambtelijke?)\s+(?:overleg(?:gen)?|gesprek(?:ken)?|bijeenkomst|conferentie))((?:\s+[\p{L}\d-]+){0,5})/iu
/** Words at which a name ends. */
const stop =
  /^(?:vond|vindt|plaats|gehouden|heeft|hebben|met|over|van|op|d|dd|is|zijn|was|waren|heb|werd|wordt|waar|waarin|waarbij|dat|en|tussen|in|zal|zullen|gevoerd|sprak|spraken|namen|nam|te|is|ook|ik|wij|hebben|onder)$/i

/** What a meeting is called after the sentence that tells of it, or a letter that is about it: its name, or what it was and when. */
export function consultationTitle(sentence: string, on: Day | null, subject = ''): string {
  const isAboutIt = on !== null && subject.includes(writeDay(on))
  const found = named.exec(sentence.replace(/\s+/g, ' ')) ?? (isAboutIt ? named.exec(subject) : null)
  if (!found) return on ? `Gesprek van ${writeDay(on)}` : 'Gesprek'
  const [, kind = '', rest = ''] = found
  const words: string[] = []
  for (const word of rest.trim().split(' ')) {
    if (!word || stop.test(word)) break
    words.push(word)
  }
  return capital([kind.toLowerCase(), ...words].join(' '))
}

export function consultationKind(sentence: string, parties: number): ConsultationKind {
  if (/\bambtelijk/i.test(sentence)) return 'official'
  if (/\bbilatera/i.test(sentence)) return 'bilateral'
  return parties <= 1 && !/\bbestuurlijk/i.test(sentence) ? 'bilateral' : 'administrative'
}
