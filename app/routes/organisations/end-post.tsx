import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMayAddColleagues } from '#app/features/people/colleagues.ts'
import { LastDayField } from '#app/features/people/end-fields.tsx'
import { endSchema } from '#app/features/people/end-form.ts'
import { endPost } from '#app/features/people/end-post.server.ts'
import { findManagedPost } from '#app/features/people/find-post.server.ts'
import { writePost } from '#app/features/people/post-form.ts'
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
    post: await findManagedPost(world, actor, requireId(params.post)),
  }))
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    requireMayAddColleagues(actor)
    const postId = requireId(params.post)
    const read = readForm(endSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    const organisationId = await endPost(world, actor, { postId, ...read.input })
    return goTo(
      `/organisaties/${organisationId}`,
      `Functie beëindigd. De laatste dag is ${writeDay(read.input.endsOn)}.`,
    )
  })
}

export function meta() {
  return [{ title: 'Functie beëindigen – Gestand' }]
}

export default function EndPost() {
  const { post, today } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const path = `/organisaties/${post.organisation.id}`
  return (
    <Page
      title={titleWithErrors('Functie beëindigen', Boolean(answer))}
      breadcrumbs={[
        { to: '/organisaties', label: 'Organisaties en personen' },
        { to: path, label: post.organisation.name },
      ]}
      width="reading"
    >
      <ConfirmForm
        question={`Wilt u de functie ${writePost(post)} beëindigen?`}
        consequence="Na de laatste dag kunt u deze functie niet meer kiezen als deelnemer. Bij overleggen die er waren, blijft zij staan. U kunt het einde ongedaan maken bij Wijzigen."
        confirmLabel="Functie beëindigen"
        cancelTo={path}
        errors={answer?.errors}
        general={answer?.general}
        fields={
          <>
            <VersionField answer={answer} current={post.version} />
            <LastDayField answer={answer} suggested={post.endsOn ?? today} />
          </>
        }
      />
    </Page>
  )
}
