import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { listCast } from '#app/features/access/list-cast.server.ts'
import { requestSignIn } from '#app/features/access/request-sign-in.server.ts'
import { safeReturn } from '#app/features/access/sign-in-limits.ts'
import { newToken } from '#app/platform/tokens.server.ts'
import { mailField, optionalLine } from '#app/shared/fields.ts'
import { readForm } from '#app/shared/read-form.ts'
import { ActionButton, ActionForm } from '#app/ui/form.tsx'
import { TextField } from '#app/ui/field.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withVisitor, wrongInput } from '#app/routes/guards.server.ts'
import { describeBrowser } from './browser.ts'

const schema = z.object({ mail: mailField(), naar: optionalLine(500) })

export async function loader(args: LoaderFunctionArgs) {
  return withVisitor(args, async (visitor, { world, query }) => {
    if (visitor) return redirect(safeReturn(query.get('naar')))
    const offersCast = world.settings.mode !== 'production' && args.context.isLoopback
    return { cast: offersCast ? await listCast(world) : [] }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withVisitor(args, async (_visitor, { world, form }) => {
    const read = readForm(schema, form)
    if (!read.ok) return wrongInput(read.answer)
    const { cookies, origin } = args.context
    const known: unknown = await cookies.browser.parse(args.request.headers.get('Cookie'))
    const browserToken = typeof known === 'string' ? known : newToken()
    const askedFrom = describeBrowser(args.request.headers.get('User-Agent'))
    await requestSignIn(world, {
      mail: read.input.mail,
      browserToken,
      origin,
      askedFrom,
      returnTo: read.input.naar || null,
    })
    return redirect('/inloggen/verstuurd', {
      headers: { 'Set-Cookie': await cookies.browser.serialize(browserToken) },
    })
  })
}

export function meta() {
  return [{ title: 'Inloggen – Gestand' }]
}

export default function AskForLink() {
  const { cast } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const [query] = useSearchParams()
  return (
    <Page title="Inloggen" width="reading">
      <ActionForm errors={answer?.errors} general={answer?.general} submitLabel="Stuur mij een inloglink">
        <TextField
          label="E-mailadres"
          name="mail"
          type="email"
          autoComplete="email"
          hint="U krijgt een mail met een link. Een wachtwoord is niet nodig."
          defaultValue={String(answer?.values.mail ?? '')}
          errors={answer?.errors.mail}
        />
        <input type="hidden" name="naar" value={query.get('naar') ?? ''} />
      </ActionForm>
      {cast.length > 0 && (
        <Section title="Meteen naar binnen in de demo" id="rolverdeling">
          <p>Dit zijn verzonnen mensen. Deze knoppen staan er alleen op deze computer.</p>
          <ul className="cast">
            {cast.map((person) => (
              <li key={person.mail} className="cast__person">
                <span>
                  <strong>{person.name}</strong>
                  <br />
                  {person.organisation} · {person.roles.join(', ')}
                </span>
                <ActionButton action="/inloggen/rol" label={`Inloggen als ${person.name}`} small>
                  <input type="hidden" name="mail" value={person.mail} />
                </ActionButton>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
