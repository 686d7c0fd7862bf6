import { z } from 'zod'
import { idField, line, optionalDay, optionalId, versionField } from '#app/shared/fields.ts'
import { undoEndField } from './end-form.ts'

const postFields = {
  function: line('Vul de functie in, bijvoorbeeld wethouder van Utrecht.', 200),
  personId: optionalId('Kies een persoon uit de lijst.'),
  startsOn: optionalDay(),
}

export const postSchema = z.object({ ...postFields, organisationId: idField('Kies een organisatie.') })

export const postChangeSchema = z.object({
  ...postFields,
  version: versionField(),
  undoEnd: undoEndField(),
})

export type PostInput = z.output<typeof postSchema>

/** "wethouder van Utrecht (Lieke Jansen)" */
export function writePost(post: { function: string; person: { name: string } | null }): string {
  return post.person ? `${post.function} (${post.person.name})` : post.function
}
