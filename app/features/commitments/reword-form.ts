import { z } from 'zod'
import { optionalLine, prose, versionField } from '#app/shared/fields.ts'

export const rewordForm = z.object({
  version: versionField(),
  wording: prose('Schrijf op wat er is toegezegd of gevraagd. Moet dit weg? Trek het dan in.', 5_000),
  term: optionalLine(500),
  reason: prose('Schrijf op waarom de tekst verandert.', 2_000),
})
