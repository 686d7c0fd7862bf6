import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { letterName } from '#app/features/commitments/letter-name.ts'
import { findLetter } from '#app/features/letters/find-letter.server.ts'
import { fulfilSeveral } from '#app/features/letters/fulfil-several.server.ts'
import { listFulfillable } from '#app/features/letters/list-fulfillable.server.ts'
import { severalForm } from '#app/features/letters/several-form.ts'
import { readChoice, writeChoice } from '#app/features/obligations/item-choice.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { Alert } from '#app/ui/alert.tsx'
import { CheckboxGroup } from '#app/ui/checkbox-field.tsx'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    requireMay(actor, 'fulfil a commitment')
    const letter = await findLetter(world, actor, requireId(params.letter))
    requireMay(actor, 'fulfil a commitment', letter.dossierId)
    const { id, sentOn } = letter
    const open = await listFulfillable(world, actor, letter)
    return { id, sentOn, name: letterName(letter), open }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const letterId = requireId(params.letter)
    const read = readForm(severalForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await fulfilSeveral(world, actor, { letterId, items: read.input.items.map(readChoice) })
    return goTo(`/brieven/${letterId}`, 'Afgedaan met deze brief.')
  })
}

export function meta() {
  return [{ title: 'Meer afdoen met deze brief – Gestand' }]
}

export default function FulfilMore() {
  const { id, sentOn, name, open } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const ticked = [answer?.values.items ?? []].flat().map((text) => readChoice(text).id)
  const path = `/brieven/${id}`
  return (
    <Page
      title={titleWithErrors('Meer afdoen met deze brief', Boolean(answer))}
      breadcrumbs={[
        { to: '/brieven', label: 'Brieven' },
        { to: path, label: name },
      ]}
      intro={`Kies wat u afdoet met de brief ${name} van ${writeDay(sentOn)}.`}
      width="reading"
    >
      {open.length === 0 && !answer ? (
        <Alert tone="info">Er staat niets open dat met deze brief kan worden afgedaan.</Alert>
      ) : (
        <ActionForm
          errors={answer?.errors}
          general={answer?.general}
          submitLabel="Afdoen met deze brief"
          cancelTo={path}
        >
          <CheckboxGroup
            legend="Wat doet u af?"
            name="items"
            options={open.map((item) => ({
              value: writeChoice(item),
              label: shortWording(item.wording, 160),
              hint: [`gezegd op ${writeDay(item.saidOn)}`, item.term?.words ?? 'zonder termijn'].join(' · '),
            }))}
            defaultValues={open.filter((item) => ticked.includes(item.id)).map(writeChoice)}
            errors={answer?.errors.items}
          />
        </ActionForm>
      )}
    </Page>
  )
}
