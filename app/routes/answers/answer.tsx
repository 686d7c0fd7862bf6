import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AnswerFields } from '#app/features/answers/answer-fields.tsx'
import { answerForm } from '#app/features/answers/answer-form.ts'
import { answerItem } from '#app/features/answers/answer-item.server.ts'
import { answerView } from '#app/features/answers/answer-view.server.ts'
import { findItemToAnswer } from '#app/features/answers/item-to-answer.server.ts'
import { windowGiven } from '#app/features/obligations/act-forms.ts'
import { MeanwhileNotice } from '#app/features/obligations/meanwhile-notice.tsx'
import { standingIn } from '#app/features/obligations/standing.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withGuestLink, wrongInput } from '#app/routes/guards.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { readForm } from '#app/shared/read-form.ts'
import { Alert } from '#app/ui/alert.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { Quoted } from '#app/ui/text.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withGuestLink(args, async (guest, { world, query }) => {
    const found = await findItemToAnswer(world.database, world, guest)
    if (!found) throw new Problem('not-found')
    return answerView(guest, found, query.get('keuze'))
  })
}

export async function action(args: ActionFunctionArgs) {
  return withGuestLink(args, async (guest, { world, form, request, goTo }) => {
    const read = readForm(answerForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const { term: words, ...rest } = read.input
    await answerItem(world, guest, { ...rest, words, window: windowGiven(rest) })
    return goTo(new URL(request.url).pathname.replace(/\.data$/, ''), 'Bedankt, uw antwoord is opgeslagen.')
  })
}

export function meta() {
  return [{ title: 'Lukt dit op tijd? – Gestand' }, { name: 'robots', content: 'noindex' }]
}

export default function AnswerFromMail() {
  const { view, latest, objections, mayAsk, chosen } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const standing = standingIn(answer?.theirs)
  const version = String(standing?.version ?? answer?.values.version ?? view.version)
  return (
    <Page title={titleWithErrors('Lukt dit op tijd?', Boolean(answer))} width="reading">
      <Quoted>{view.wording}</Quoted>
      <DataList items={view.facts} />
      {latest && <Alert tone="info">{latest}</Alert>}
      {objections.length > 0 && !answer ? (
        <Alert tone="info">{objections.join(' ')}</Alert>
      ) : (
        <ActionForm errors={answer?.errors} general={answer?.general} submitLabel="Antwoord versturen">
          {standing && <MeanwhileNotice standing={standing} />}
          <input type="hidden" name="version" key={version} defaultValue={version} />
          <AnswerFields answer={answer} chosen={chosen} mayAsk={mayAsk} />
        </ActionForm>
      )}
    </Page>
  )
}
