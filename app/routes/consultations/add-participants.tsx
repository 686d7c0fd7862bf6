import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addParticipants } from '#app/features/consultations/add-participants.server.ts'
import { addParticipantsSchema, seatsIn } from '#app/features/consultations/consultation-form.ts'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { findConsultationToChange } from '#app/features/consultations/find-consultation.server.ts'
import { listSeatChoices } from '#app/features/consultations/list-seat-choices.server.ts'
import { NewSeatFields } from '#app/features/consultations/seat-fields.tsx'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const found = await findConsultationToChange(world, actor, requireId(params.consultation))
    const choices = await listSeatChoices(world, found.meetsOn)
    const seated = new Set(found.participants.map(({ post }) => post.id))
    const posts = choices.posts.filter(({ value }) => !seated.has(value))
    return { id: found.id, title: found.title, posts, organisations: choices.organisations }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    const consultationId = requireId(params.consultation)
    const read = readForm(addParticipantsSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    const count = await addParticipants(world, actor, { consultationId, participants: seatsIn(read.input) })
    const notice = count === 1 ? 'Eén deelnemer toegevoegd.' : `${count} deelnemers toegevoegd.`
    return goTo(consultationPath(consultationId), count > 0 ? notice : 'Deze deelnemers stonden er al.')
  })
}

export function meta() {
  return [{ title: 'Deelnemers toevoegen – Gestand' }]
}

export default function AddParticipants() {
  const { id, title, posts, organisations } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Deelnemers toevoegen', Boolean(answer))}
      breadcrumbs={[
        { to: '/overleggen', label: 'Overleggen' },
        { to: consultationPath(id), label: title },
      ]}
      intro={
        <p>
          Staat een functie er niet bij? Voeg die eerst toe bij{' '}
          <TextLink to="/organisaties">Organisaties en personen</TextLink>.
        </p>
      }
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Deelnemers toevoegen"
        cancelTo={consultationPath(id)}
      >
        <NewSeatFields
          posts={posts}
          organisations={organisations}
          values={answer?.values}
          errors={answer?.errors}
        />
      </ActionForm>
    </Page>
  )
}
