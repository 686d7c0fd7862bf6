import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { chooseDossier } from '#app/features/access/choose-dossier.server.ts'
import { safeReturn } from '#app/features/access/sign-in-limits.ts'
import { optionalId } from '#app/shared/fields.ts'
import { Problem } from '#app/shared/problem.ts'
import { readForm } from '#app/shared/read-form.ts'
import { readSession, withActor } from './guards.server.ts'

const schema = z.object({ dossier: optionalId(), naar: z.string().default('') })

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async () => redirect('/'))
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, goTo }) => {
    const read = readForm(schema, form)
    if (!read.ok) throw new Problem('not-found')
    const sessionToken = (await readSession(args)) ?? ''
    await chooseDossier(world, actor, { sessionToken, dossierId: read.input.dossier })
    return goTo(safeReturn(read.input.naar))
  })
}

/** There is nothing to see here, but a refusal is shown as a page. */
export default function ChooseDossier() {
  return null
}
