import { z } from 'zod'
import { line, optionalDay, optionalLine, versionField } from '#app/shared/fields.ts'
import { undoEndField } from './end-form.ts'

export type OrganisationKind = 'ministry' | 'municipality' | 'association' | 'other'

export const organisationKindNames: Record<OrganisationKind, string> = {
  ministry: 'Ministerie',
  municipality: 'Gemeente',
  association: 'Vereniging',
  other: 'Anders',
}

const kinds = Object.keys(organisationKindNames) as [OrganisationKind, ...OrganisationKind[]]

export function isOrganisationKind(text: string | null): text is OrganisationKind {
  return kinds.includes(text as OrganisationKind)
}

/** Identifiers of the government's register of organisations: letters that say the kind, then digits. */
const tooiForm = /^(gm\d{4}|mnre\d{4}|pv\d{2})$/
const tooiPrefixes: Partial<Record<OrganisationKind, string>> = { ministry: 'mnre', municipality: 'gm' }

export const organisationSchema = z.object({
  name: line('Vul de naam van de organisatie in.', 200),
  kind: z.enum(kinds, 'Kies wat voor organisatie het is.'),
  tooi: optionalLine(20)
    .transform((text) => text.toLowerCase())
    .refine(
      (text) => text === '' || tooiForm.test(text),
      'Vul een TOOI-code in zoals gm0344, mnre1058 of pv26, of laat het veld leeg.',
    )
    .transform((text) => text || null),
  startsOn: optionalDay(),
})

export const organisationChangeSchema = organisationSchema.extend({
  version: versionField(),
  undoEnd: undoEndField(),
})

export type OrganisationInput = z.output<typeof organisationSchema>

/** The organisations that carry the same name or code and still go on. */
export interface Namesakes {
  sameName: string | null
  sameTooi: string | null
}

export function objectionsToOrganisation(
  { kind, tooi }: Pick<OrganisationInput, 'kind' | 'tooi'>,
  { sameName, sameTooi }: Namesakes,
): string[] {
  const objections: string[] = []
  const prefix = tooiPrefixes[kind]
  if (tooi && prefix && !tooi.startsWith(prefix))
    objections.push(`De TOOI-code van een ${organisationKindNames[kind].toLowerCase()} begint met ${prefix}.`)
  if (sameName) objections.push(`Er is al een organisatie met de naam ${sameName}. Kies een andere naam.`)
  if (sameTooi) objections.push(`De TOOI-code ${tooi} hoort al bij ${sameTooi}.`)
  return objections
}

/** The page about an organisation in that register; null without a code. */
export function tooiAddress(tooi: string | null): string | null {
  if (!tooi) return null
  const kind = tooi.startsWith('gm') ? 'gemeente' : tooi.startsWith('pv') ? 'provincie' : 'ministerie'
  return `https://identifier.overheid.nl/tooi/id/${kind}/${tooi}`
}
