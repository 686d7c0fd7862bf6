import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listMailbox } from '#app/features/sending/list-mailbox.server.ts'
import { withVisitor } from '#app/routes/guards.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { requireMailbox } from './open.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withVisitor(args, async (_visitor, { world }) => {
    requireMailbox(args)
    return { messages: await listMailbox(world), transport: world.mail.name }
  })
}

export function meta() {
  return [{ title: 'Postvak van de demo – Gestand' }]
}

interface Message {
  id: string
  recipient: string
  subject: string
  receivedAt: string
}

const columns: Column<Message>[] = [
  {
    key: 'subject',
    label: 'Onderwerp',
    rowHeader: true,
    render: ({ id, subject }) => <TextLink to={`/postvak/${id}`}>{subject}</TextLink>,
  },
  { key: 'recipient', label: 'Aan', render: ({ recipient }) => recipient },
  { key: 'at', label: 'Ontvangen', tight: true, render: ({ receivedAt }) => receivedAt },
]

export default function ListMailbox() {
  const { messages, transport } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Postvak van de demo"
      intro="Alle mail die de demo verstuurt komt hier aan. Er gaat niets naar buiten."
    >
      <RegisterTable
        caption="Mails, de nieuwste eerst"
        captionHidden
        columns={columns}
        rows={messages}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title="Nog geen mail">
            {transport === 'mailbox'
              ? 'Vraag een inloglink, of wacht op een herinnering. De mail staat dan hier.'
              : 'De mail gaat nu naar een echte mailserver, en komt dus niet hier aan.'}
          </EmptyState>
        }
      />
    </Page>
  )
}
