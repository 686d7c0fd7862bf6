import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changePost } from '#app/features/people/change-post.server.ts'
import { requireMayAddColleagues } from '#app/features/people/colleagues.ts'
import { findManagedPost } from '#app/features/people/find-post.server.ts'
import { listPersonChoices } from '#app/features/people/list-person-choices.server.ts'
import { PostFields } from '#app/features/people/post-fields.tsx'
import { postChangeSchema } from '#app/features/people/post-form.ts'
import { StandingNow } from '#app/features/people/standing-now.tsx'
import { UndoEndField } from '#app/features/people/undo-end-field.tsx'
import { writeDay } from '#app/shared/day.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { VersionField } from '#app/routes/version-field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const post = await findManagedPost(world, actor, requireId(params.post))
    return { post, people: await listPersonChoices(world, actor, post.personId) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    requireMayAddColleagues(actor)
    const postId = requireId(params.post)
    const read = readForm(postChangeSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    const organisationId = await changePost(world, actor, { postId, ...read.input })
    return goTo(`/organisaties/${organisationId}`, `Functie ${read.input.function} gewijzigd.`)
  })
}

export function meta() {
  return [{ title: 'Functie wijzigen – Gestand' }]
}

export default function ChangePost() {
  const { post, people } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const path = `/organisaties/${post.organisation.id}`
  return (
    <Page
      title={titleWithErrors('Functie wijzigen', Boolean(answer))}
      breadcrumbs={[
        { to: '/organisaties', label: 'Organisaties en personen' },
        { to: path, label: post.organisation.name },
      ]}
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Wijzigingen opslaan"
        cancelTo={path}
      >
        <Theirs theirs={answer?.theirs as StandingPost | null} />
        <VersionField answer={answer} current={post.version} />
        <PostFields
          people={people}
          holderHint="Komt er een opvolger? Beëindig dan deze functie en voeg een nieuwe toe. Zo blijft te zien wie erbij was."
          values={
            answer?.values ?? {
              function: post.function,
              personId: post.personId ?? '',
              startsOn: post.startsOn ?? '',
            }
          }
          errors={answer?.errors}
        />
        <UndoEndField endsOn={post.endsOn} label="Maak het einde ongedaan" />
      </ActionForm>
    </Page>
  )
}

interface StandingPost {
  function: string
  person: string | null
  startsOn: string | null
}

function Theirs({ theirs }: { theirs: StandingPost | null | undefined }) {
  if (!theirs) return null
  return (
    <StandingNow
      items={[
        { label: 'Functie', value: theirs.function },
        { label: 'Persoon', value: theirs.person },
        { label: 'Eerste dag', value: theirs.startsOn && writeDay(theirs.startsOn) },
      ]}
    />
  )
}
