import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addPost } from '#app/features/people/add-post.server.ts'
import { requireMayAddColleagues } from '#app/features/people/colleagues.ts'
import { findWorkplace } from '#app/features/people/find-workplace.server.ts'
import { listPersonChoices } from '#app/features/people/list-person-choices.server.ts'
import { OrganisationChoice } from '#app/features/people/organisation-choice.tsx'
import { PostFields } from '#app/features/people/post-fields.tsx'
import { postSchema } from '#app/features/people/post-form.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, query }) => ({
    ...(await findWorkplace(world, actor, query.get('organisatie'))),
    people: await listPersonChoices(world, actor),
  }))
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, goTo }) => {
    requireMayAddColleagues(actor)
    const read = readForm(postSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await addPost(world, actor, read.input)
    return goTo(`/organisaties/${read.input.organisationId}`, `Functie ${read.input.function} toegevoegd.`)
  })
}

export function meta() {
  return [{ title: 'Functie toevoegen – Gestand' }]
}

export default function AddPost() {
  const { fixed, organisations, people } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const path = fixed ? `/organisaties/${fixed.id}` : '/organisaties'
  return (
    <Page
      title={titleWithErrors('Functie toevoegen', Boolean(answer))}
      breadcrumbs={[
        { to: '/organisaties', label: 'Organisaties en personen' },
        ...(fixed ? [{ to: path, label: fixed.name }] : []),
      ]}
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Functie toevoegen"
        cancelTo={path}
      >
        <OrganisationChoice
          fixed={fixed}
          options={organisations}
          defaultValue={String(answer?.values.organisationId ?? '')}
          errors={answer?.errors.organisationId}
        />
        <PostFields
          people={people}
          holderHint="Laat dit leeg als u niet weet wie de functie heeft. Staat de persoon er niet bij? Voeg eerst de persoon toe."
          values={answer?.values}
          errors={answer?.errors}
        />
      </ActionForm>
    </Page>
  )
}
