import { writeDay, type Day } from '#app/shared/day.ts'

export type Means = 'mail' | 'letter' | 'orally'

export const meansNames: Record<Means, string> = {
  mail: 'per mail',
  letter: 'per brief',
  orally: 'mondeling',
}

/** Who was told of an extension, by what, on which day. */
export interface NewNotice {
  organisationId: string | null
  /** Who is no organisation here, such as "Tweede Kamer". */
  addressee: string
  means: Means | null
  /** The reference of a letter. */
  reference: string
  toldOn: Day | null
}

/** What stands in the way of recording that somebody was told. */
export function objectionsToNotice(notice: NewNotice, saidOn: Day, today: Day): string[] {
  const { organisationId, addressee, means, reference, toldOn } = notice
  const objections: string[] = []
  if (!organisationId && !addressee) objections.push('Kies wie bericht kreeg, of schrijf op wie het was.')
  if (organisationId && addressee)
    objections.push('U koos een organisatie en schreef ook een ander op. Leg één ontvanger tegelijk vast.')
  if (!means) objections.push('Kies hoe het bericht is gegeven: per mail, per brief of mondeling.')
  if (means === 'letter' && !reference) objections.push('Vul het kenmerk van de brief in.')
  if (!toldOn) objections.push('Vul de dag in waarop het bericht is gegeven.')
  else if (toldOn > today)
    objections.push('De dag van het bericht ligt in de toekomst. Vul een dag tot en met vandaag in.')
  else if (toldOn < saidOn)
    objections.push(`De dag van het bericht ligt voor ${writeDay(saidOn)}, de dag waarop dit is gezegd.`)
  return objections
}

/** Whether anything was filled in of a notice that may be left out. */
export function isNoticeGiven({ organisationId, addressee, means, reference, toldOn }: NewNotice): boolean {
  return Boolean(organisationId ?? (addressee || means || reference || toldOn))
}
