import type { ReactNode } from 'react'
import { ActionButton } from '#app/ui/form.tsx'
import { Cluster, Stack } from '#app/ui/layout.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { capital } from '#app/shared/text.ts'
import type { ReminderList } from './reminder-lists.ts'
import type { ReminderRow } from './reminder-row.ts'

const who: Column<ReminderRow> = {
  key: 'who',
  label: 'Aan wie',
  render: ({ to, organisation }) => (
    <>
      {to}
      <br />
      <SmallPrint>{organisation}</SmallPrint>
    </>
  ),
}

const what: Column<ReminderRow> = {
  key: 'what',
  label: 'Waarover',
  rowHeader: true,
  render: ({ item }) => (
    <>
      <TextLink to={item.path}>{item.wording}</TextLink>
      <br />
      <SmallPrint>
        {item.dossier} · {item.kind}
      </SmallPrint>
    </>
  ),
}

const why: Column<ReminderRow> = {
  key: 'why',
  label: 'Waarom',
  render: ({ step, because }) => (
    <>
      {capital(step)}
      <br />
      <SmallPrint>{because}</SmallPrint>
    </>
  ),
}

const columns: Record<ReminderList, Column<ReminderRow>[]> = {
  'komt-eraan': [
    what,
    { key: 'when', label: 'Gaat uit op', tight: true, render: ({ on }) => on },
    who,
    why,
    {
      key: 'trouble',
      label: 'Stand',
      render: (row) => <Standing {...row} />,
    },
  ],
  verstuurd: [
    what,
    { key: 'when', label: 'Verstuurd op', render: ({ sentAt }) => sentAt },
    who,
    why,
    {
      key: 'mail',
      label: 'Mail',
      tight: true,
      render: ({ delivery, to }) => delivery?.mayRead && <ToMail id={delivery.id} to={to} />,
    },
  ],
  mislukt: [
    what,
    { key: 'when', label: 'Zou uitgaan op', tight: true, render: ({ on }) => on },
    who,
    why,
    { key: 'trouble', label: 'Wat ging er mis', render: (row) => <Trouble {...row} /> },
  ],
  gestopt: [
    what,
    { key: 'when', label: 'Zou uitgaan op', tight: true, render: ({ on }) => on },
    who,
    why,
    { key: 'standing', label: 'Stand', render: (row) => <Standing {...row} /> },
  ],
}

/** The reminders of one list; in a narrow place each becomes a card. */
export function ReminderTable(props: {
  list: ReminderList
  caption: string
  rows: ReminderRow[]
  empty: ReactNode
}) {
  const { list, ...table } = props
  return (
    <RegisterTable {...table} captionHidden columns={columns[list]} rowKey={({ id }: ReminderRow) => id} />
  )
}

/** How it stands and why, with the way to decide about it. */
function Standing({ standing, delivery, steerTo, to }: ReminderRow) {
  const mayChange = standing.name !== 'teruggenomen' && standing.name !== 'vervallen'
  return (
    <>
      {capital(delivery?.trouble ?? standing.name)}
      <br />
      {standing.reason && <SmallPrint>{standing.reason} </SmallPrint>}
      {steerTo && mayChange && (
        <TextLink to={steerTo}>
          Wijzigen<span className="visually-hidden"> van de herinnering aan {to}</span>
        </TextLink>
      )}
    </>
  )
}

function ToMail({ id, to }: { id: string; to: string }) {
  return (
    <TextLink to={`/herinneringen/${id}`}>
      Lees de mail<span className="visually-hidden"> aan {to}</span>
    </TextLink>
  )
}

function Trouble({ delivery, to }: ReminderRow) {
  if (!delivery) return null
  return (
    <Stack gap="small">
      <span>{delivery.trouble}</span>
      <Cluster>
        {delivery.mayRead && <ToMail id={delivery.id} to={to} />}
        {delivery.mayResend && <TroubleActions delivery={delivery} to={to} />}
      </Cluster>
    </Stack>
  )
}

/** What a person can decide about a mail that failed, or that may have arrived. */
function TroubleActions({ delivery, to }: { delivery: { id: string; state: string }; to: string }) {
  const forWhom = <span className="visually-hidden"> aan {to}</span>
  return (
    <>
      <ActionButton
        action={`/herinneringen/${delivery.id}/opnieuw`}
        small
        label={<>Opnieuw versturen{forWhom}</>}
      />
      {delivery.state === 'uncertain' && (
        <ActionButton
          action={`/herinneringen/${delivery.id}/aangekomen`}
          small
          appearance="subtle"
          label={<>Is aangekomen{forWhom}</>}
        />
      )}
    </>
  )
}
