import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { listMoveOrigins } from '#app/features/commitments/list-move-origins.server.ts'
import { listMoves } from '#app/features/commitments/list-moves.server.ts'
import { listPostChoices } from '#app/features/commitments/list-post-choices.server.ts'
import { moveManyForm } from '#app/features/commitments/move-form.ts'
import { readChoice } from '#app/features/obligations/item-choice.ts'
import { MovePreview, MoveQuestion } from '#app/features/commitments/move-many.tsx'
import { objectionsToPost } from '#app/features/commitments/move.ts'
import { readMoveQuery } from '#app/features/commitments/move-query.ts'
import { moveToPost } from '#app/features/commitments/move-to-post.server.ts'
import { requireMinistryPost } from '#app/features/commitments/require-ministry-post.server.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { Page } from '#app/ui/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, query, today }) => {
    requireMay(actor, 'withdraw a commitment')
    const { asked, ...given } = readMoveQuery(query)
    const [origins, posts] = await Promise.all([listMoveOrigins(world), listPostChoices(world)])
    const isKnown = posts.some(({ value }) => value === asked?.toPostId)
    const to = asked && isKnown ? await requireMinistryPost(world.database, asked.toPostId) : null
    const objections = to && asked ? objectionsToPost(to, asked.on, today) : []
    const moves =
      to && asked && objections.length === 0 ? await listMoves(world, actor, { ...asked, to }) : null
    return { given, origins, posts, to, objections, moves }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, goTo }) => {
    requireMay(actor, 'withdraw a commitment')
    const read = readForm(moveManyForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const items = read.input.items.map(readChoice)
    await moveToPost(world, actor, { ...read.input, items })
    return goTo(
      '/toezeggingen',
      items.length === 1 ? 'Eén is overgegaan.' : `${items.length} zijn overgegaan.`,
    )
  })
}

export function meta() {
  return [{ title: 'Naar een andere functie – Gestand' }]
}

export default function MoveCommitments() {
  const { given, origins, posts, to, objections, moves } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Toezeggingen naar een andere functie', Boolean(answer))}
      breadcrumbs={[{ to: '/toezeggingen', label: 'Toezeggingen' }]}
      intro="Gaat bij een nieuw kabinet een onderwerp naar een andere bewindspersoon of een ander ministerie? Dan gaat hier alles tegelijk over. Wat is toegezegd, blijft staan."
      width="reading"
    >
      <MoveQuestion given={given} origins={origins} posts={posts} objections={objections} />
      {to && moves && <MovePreview to={to} on={given.op} moves={moves} answer={answer} />}
    </Page>
  )
}
