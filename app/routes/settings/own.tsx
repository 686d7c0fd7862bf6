import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { findPreferences } from '#app/features/preferences/find-preferences.server.ts'
import { listStandIns } from '#app/features/preferences/list-stand-ins.server.ts'
import { PreferencesFields } from '#app/features/preferences/preferences-fields.tsx'
import { preferencesSchema } from '#app/features/preferences/preferences-form.ts'
import { savePreferences } from '#app/features/preferences/save-preferences.server.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { VersionField } from '#app/routes/version-field.tsx'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { HistoryList } from '#app/ui/history-list.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world }) => {
    const { version, ...choices } = await findPreferences(world, actor)
    return {
      version,
      choices,
      colleagues: await listStandIns(world, actor),
      events: await listEvents(world, actor, { id: actor.userId, dossierId: null }, 'preferences'),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, goTo }) => {
    const read = readForm(preferencesSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await savePreferences(world, actor, read.input)
    return goTo('/mijn-instellingen', 'Uw instellingen zijn opgeslagen.')
  })
}

export function meta() {
  return [{ title: 'Mijn instellingen – Gestand' }]
}

export default function OwnSettings() {
  const { version, choices, colleagues, events } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Mijn instellingen', Boolean(answer))}
      intro="Hoe en wanneer u herinneringen krijgt, en wie ze krijgt als u er niet bent."
      width="reading"
    >
      <ActionForm
        key={version}
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Instellingen opslaan"
      >
        <VersionField answer={answer} current={version} />
        <PreferencesFields answer={answer} choices={choices} colleagues={colleagues} />
      </ActionForm>
      {events.length > 0 && (
        <Section title="Geschiedenis">
          <HistoryList entries={events.map(({ id, at, sentence }) => ({ id, at, text: sentence }))} />
        </Section>
      )}
    </Page>
  )
}
