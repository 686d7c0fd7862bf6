import { z } from 'zod'
import { idField, idList, optionalLine, prose } from '#app/shared/fields.ts'

/** The plain form that marks a sentence where JavaScript is missing. */
export const markSchema = z.object({
  /** The id the record will have, given out with the form, so that sending it twice records it once. */
  obligation: idField('Laad de pagina opnieuw.'),
  sectionId: idField('Kies bij welk agendapunt dit hoort.'),
  kind: z.enum(['agreement', 'commitment', 'decision'], { error: 'Kies wat u vastlegt.' }),
  wording: prose('Schrijf op wat er is afgesproken, toegezegd of wordt besloten.'),
  owners: idList('Kies organisaties uit de lijst.'),
  term: optionalLine(300),
})

export type MarkInput = z.output<typeof markSchema>
