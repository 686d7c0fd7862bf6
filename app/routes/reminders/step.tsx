import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Actor } from '#app/features/access/actor.ts'
import { findReminderStep } from '#app/features/reminders/find-reminder-step.server.ts'
import { holdReminder } from '#app/features/reminders/hold-reminder.server.ts'
import { releaseReminder } from '#app/features/reminders/release-reminder.server.ts'
import { restoreReminder } from '#app/features/reminders/restore-reminder.server.ts'
import { sendNow } from '#app/features/reminders/send-now.server.ts'
import { skipReminder } from '#app/features/reminders/skip-reminder.server.ts'
import { holdForm, skipForm, steeringForm } from '#app/features/reminders/steering.ts'
import { SteeringForms } from '#app/features/reminders/steering-forms.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput, type Desk } from '#app/routes/guards.server.ts'
import { writeDay, writeDayWithWeekday } from '#app/shared/day.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { capital } from '#app/shared/text.ts'
import { DataList } from '#app/ui/data-list.tsx'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { Page } from '#app/ui/page.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => ({
    reminder: await findReminderStep(world, actor, requireId(params.reminder)),
  }))
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    const read = readForm(steeringForm, desk.form)
    if (!read.ok) return wrongInput(read.answer)
    const id = requireId(desk.params.reminder)
    const goBack = (notice: string) => desk.goTo(`/herinneringen/stap/${id}`, notice)
    switch (read.input.act) {
      case 'vasthouden':
        return hold(actor, desk, id)
      case 'overslaan':
        return skip(actor, desk, id)
      case 'vrijgeven':
        return goBack(
          (await releaseReminder(desk.world, actor, id))
            ? 'Vrijgegeven. De herinnering gaat weer uit.'
            : 'Niemand hield deze herinnering nog vast.',
        )
      case 'terugzetten':
        return goBack(
          (await restoreReminder(desk.world, actor, id))
            ? 'Teruggezet.'
            : 'Deze herinnering stond al gepland.',
        )
      case 'versturen':
        return goBack(whenItGoes(await sendNow(desk.world, actor, id), desk.today))
    }
  })
}

async function hold(actor: Actor, { world, form, goTo }: Desk, id: string) {
  const read = readForm(holdForm, form)
  if (!read.ok) return wrongInput(read.answer)
  const { until } = read.input
  await holdReminder(world, actor, { id, until })
  const notice = until
    ? `Vastgehouden tot ${writeDay(until)}.`
    : 'Vastgehouden tot iemand de herinnering vrijgeeft.'
  return goTo(`/herinneringen/stap/${id}`, notice)
}

async function skip(actor: Actor, { world, form, goTo }: Desk, id: string) {
  const read = readForm(skipForm, form)
  if (!read.ok) return wrongInput(read.answer)
  const skipped = await skipReminder(world, actor, { id, ...read.input })
  return goTo(
    `/herinneringen/stap/${id}`,
    skipped ? 'Overgeslagen. Deze stap gaat niet uit.' : 'Deze herinnering was al overgeslagen.',
  )
}

function whenItGoes({ on, hadMail }: { on: string; hadMail: boolean }, today: string): string {
  if (hadMail)
    return `Deze persoon kreeg vandaag al een mail. De herinnering gaat uit op ${writeDayWithWeekday(on)}.`
  return on === today
    ? 'De herinnering gaat binnen een minuut uit.'
    : `De herinnering gaat uit op ${writeDayWithWeekday(on)}, want nu verstuurt Gestand geen mail.`
}

export function meta() {
  return [{ title: 'Een herinnering – Gestand' }]
}

export default function ReminderStep() {
  const { reminder } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const { standing, item } = reminder
  return (
    <Page
      title={titleWithErrors(`Herinnering aan ${reminder.to}`, Boolean(answer))}
      breadcrumbs={[{ to: '/herinneringen', label: 'Herinneringen' }]}
      width="reading"
    >
      <DataList
        items={[
          { label: 'Waarover', value: <TextLink to={item.path}>{item.wording}</TextLink> },
          { label: 'Soort', value: capital(item.kind) },
          { label: 'Aan wie', value: `${reminder.to}, ${reminder.organisation}` },
          { label: 'Stap', value: capital(reminder.step) },
          { label: 'Dag', value: writeDay(reminder.dueOn) },
          { label: 'Waarom', value: capital(reminder.because) },
          {
            label: 'Stand',
            value: capital(standing.name) + (standing.reason ? `. ${standing.reason}` : ''),
          },
        ]}
      />
      <SteeringForms reminder={reminder} answer={answer} />
    </Page>
  )
}
