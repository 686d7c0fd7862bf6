import { z } from 'zod'
import {
  dayField,
  idField,
  idList,
  line,
  optionalId,
  optionalLine,
  versionField,
} from '#app/shared/fields.ts'

const time = z
  .string()
  .default('')
  .refine(
    (text) => text === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(text),
    'Vul een tijd in zoals 14:00, of laat dit leeg.',
  )

const facts = {
  kind: z.enum(['administrative', 'bilateral', 'official'], { error: 'Kies wat voor overleg het is.' }),
  title: line('Vul een titel in, bijvoorbeeld Bestuurlijk overleg LVV.', 200),
  meetsOn: dayField('Vul de datum van het overleg in.'),
  beginsAtTime: time,
  place: optionalLine(200),
}

export const planSchema = z.object({ dossierId: idField('Kies het dossier.'), ...facts })
export type PlanInput = z.output<typeof planSchema>

export const changeSchema = z.object({ ...facts, version: versionField() })
export type ChangeInput = z.output<typeof changeSchema>

export const addParticipantsSchema = z
  .object({
    posts: idList('Kies functies uit de lijst.'),
    special: optionalId('Kies een functie uit de lijst.'),
    representsId: optionalId('Kies een organisatie uit de lijst.'),
    capacity: optionalLine(100),
  })
  .refine(({ posts, special }) => posts.length > 0 || special !== null, {
    path: ['posts'],
    message: 'Kies ten minste één deelnemer.',
  })
  .refine(({ special, representsId, capacity }) => special !== null || (!representsId && !capacity), {
    path: ['special'],
    message: 'Kies wie in deze hoedanigheid aan tafel zit.',
  })
  .refine(({ special, representsId, capacity }) => special === null || representsId || capacity, {
    path: ['capacity'],
    message: 'Vul de hoedanigheid in, of kies namens wie deze deelnemer er zit.',
  })

export const changeParticipantSchema = z.object({
  representsId: idField('Kies een organisatie uit de lijst.'),
  capacity: optionalLine(100),
  version: versionField(),
})

export const topicSchema = z.object({ title: line('Vul het agendapunt in.', 200) })

export const renameTopicSchema = topicSchema.extend({ was: z.string().default('') })

export type HeldPresence = {
  participantId: string
  presence: 'present' | 'absent' | 'replaced'
  replacedBy: string
}

/** The presence of these participants: a choice for each, and a name where somebody else came. */
export function presenceSchema(participantIds: string[]) {
  const shape = Object.fromEntries(
    participantIds.flatMap((id) => [
      [
        presenceField(id),
        z.enum(['present', 'absent', 'replaced'], { error: 'Kies aanwezig, afwezig of vervangen.' }),
      ],
      [replacedByField(id), optionalLine(200)],
    ]),
  )
  return z.object({ ...shape, version: versionField() }).check(({ value, issues }) => {
    for (const id of participantIds) {
      if (value[presenceField(id)] !== 'replaced' || value[replacedByField(id)] !== '') continue
      const message = 'Vul in door wie deze deelnemer is vervangen.'
      issues.push({ code: 'custom', path: [replacedByField(id)], message, input: value })
    }
  })
}

export function presenceField(participantId: string): string {
  return `aanwezig-${participantId}`
}

export function replacedByField(participantId: string): string {
  return `vervanger-${participantId}`
}

/** What a filled-in presence form says, per participant. */
export function presenceIn(values: Record<string, unknown>, participantIds: string[]): HeldPresence[] {
  return participantIds.map((participantId) => ({
    participantId,
    presence: values[presenceField(participantId)] as HeldPresence['presence'],
    replacedBy:
      values[presenceField(participantId)] === 'replaced'
        ? String(values[replacedByField(participantId)])
        : '',
  }))
}

/** Who is to be added: those for their own organisation, and the one in another capacity. */
export function seatsIn({ posts, special, representsId, capacity }: z.output<typeof addParticipantsSchema>) {
  const ordinary = posts.filter((postId) => postId !== special).map((postId) => ({ postId }))
  return special ? [{ postId: special, representsId, capacity }, ...ordinary] : ordinary
}
