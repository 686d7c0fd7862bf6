import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMayAddColleagues } from '#app/features/people/colleagues.ts'
import { LastDayField } from '#app/features/people/end-fields.tsx'
import { endSchema } from '#app/features/people/end-form.ts'
import { endPerson } from '#app/features/people/end-person.server.ts'
import { findManagedPerson } from '#app/features/people/find-person.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { VersionField } from '#app/routes/version-field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => ({
    today,
    person: await findManagedPerson(world, actor, requireId(params.person)),
  }))
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    requireMayAddColleagues(actor)
    const personId = requireId(params.person)
    const read = readForm(endSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await endPerson(world, actor, { personId, ...read.input })
    return goTo(
      `/personen/${personId}`,
      `Persoon beëindigd. De laatste dag is ${writeDay(read.input.endsOn)}.`,
    )
  })
}

export function meta() {
  return [{ title: 'Persoon beëindigen – Gestand' }]
}

export default function EndPerson() {
  const { person, today } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const path = `/personen/${person.id}`
  const running = person.posts.filter(({ hasEnded }) => !hasEnded).length
  return (
    <Page
      title={titleWithErrors('Persoon beëindigen', Boolean(answer))}
      breadcrumbs={[
        { to: '/personen', label: 'Personen' },
        { to: path, label: person.name },
      ]}
      width="reading"
    >
      <ConfirmForm
        question={`Wilt u ${person.name} beëindigen?`}
        consequence={
          <>
            <p>
              Na de laatste dag kunt u deze persoon niet meer kiezen.{' '}
              {running > 0 &&
                `Ook ${running === 1 ? 'de functie van deze persoon eindigt' : `de ${running} functies van deze persoon eindigen`} die dag.`}
            </p>
            <p>
              Wat er is gebeurd blijft staan. Kan deze persoon inloggen? Vraag dan de beheerder om die toegang
              te beëindigen. U kunt het einde ongedaan maken bij Wijzigen.
            </p>
          </>
        }
        confirmLabel="Persoon beëindigen"
        cancelTo={path}
        errors={answer?.errors}
        general={answer?.general}
        fields={
          <>
            <VersionField answer={answer} current={person.version} />
            <LastDayField answer={answer} suggested={person.endsOn ?? today} />
          </>
        }
      />
    </Page>
  )
}
