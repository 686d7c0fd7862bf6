import { parseArgs } from 'node:util'
import { readRole } from '#app/features/people/role-form.ts'
import type { NewcomerInput } from '#app/features/people/let-in-user.server.ts'
import { mailField } from '#app/shared/fields.ts'

export const usage = [
  'Gebruik: npm run user -- add <e-mailadres> <rol> [dossier] [--name "<naam>"] [--organisation "<naam>"]',
  'Rollen: secretariaat, liaison, wethoudersbureau (of vng), lezer, beheerder. Een dossier noemt u bij zijn korte naam.',
].join('\n')

/** Reads what stands after `npm run user --`; a sentence where it cannot be meant. */
export function readUserArguments(words: string[]): NewcomerInput | { objection: string } {
  const parsed = parse(words)
  if ('objection' in parsed) return parsed
  const { positionals, values } = parsed
  const [verb, mailWord, roleWord, dossier, ...more] = positionals
  if (verb !== 'add')
    return { objection: verb ? `“${verb}” bestaat niet, alleen “add”.` : 'Zeg wat u wilt doen.' }
  const mail = mailField().safeParse(mailWord)
  if (!mail.success) return { objection: `“${mailWord ?? ''}” is geen e-mailadres.` }
  const role = roleWord ? readRole(roleWord) : null
  if (!role) return { objection: `“${roleWord ?? ''}” is geen rol.` }
  if (more.length > 0)
    return { objection: `“${more.join(' ')}” is te veel. Zet namen tussen aanhalingstekens.` }
  if (role === 'administrator' && dossier)
    return { objection: 'Een beheerder werkt voor alle dossiers. Laat het dossier weg.' }
  if (role !== 'administrator' && !dossier)
    return { objection: 'Noem het dossier bij zijn korte naam, bijvoorbeeld LVV.' }
  const organisation = values.organisation?.trim() || null
  return { mail: mail.data, role, dossier: dossier ?? null, name: values.name?.trim() || null, organisation }
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: { name: { type: 'string' }, organisation: { type: 'string' } },
    })
  } catch (error) {
    return { objection: (error as Error).message }
  }
}
