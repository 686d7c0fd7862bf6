import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findMailboxMessage } from '#app/features/sending/find-mailbox-message.server.ts'
import { LinkedText } from '#app/features/sending/linked-text.tsx'
import { withVisitor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { Card } from '#app/ui/card.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { BulletList } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { requireMailbox } from './open.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withVisitor(args, async (_visitor, { world, params }) => {
    requireMailbox(args)
    const {
      attachments,
      html: _html,
      ...message
    } = await findMailboxMessage(world, requireId(params.message))
    return { message, from: world.settings.mailFrom, files: attachments.map(({ filename }) => filename) }
  })
}

export function meta() {
  return [{ title: 'Mail in het postvak van de demo – Gestand' }]
}

export default function ReadMessage() {
  const { message, from, files } = useLoaderData<typeof loader>()
  return (
    <Page
      title={message.subject}
      breadcrumbs={[{ to: '/postvak', label: 'Postvak van de demo' }]}
      width="reading"
    >
      <DataList
        items={[
          { label: 'Van', value: from },
          { label: 'Aan', value: message.recipient },
          { label: 'Ontvangen', value: message.receivedAt },
          ...(files.length > 0
            ? [{ label: 'Bijlagen', value: <Files id={message.id} files={files} /> }]
            : []),
        ]}
      />
      <Section title="Als tekst">
        <Card>
          <LinkedText text={message.text} />
        </Card>
      </Section>
      <Section title="Zoals een mailprogramma de mail toont">
        <iframe
          className="mail-frame"
          title="De mail in opmaak"
          src={`/postvak/${message.id}/html`}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        />
      </Section>
    </Page>
  )
}

function Files({ id, files }: { id: string; files: string[] }) {
  return (
    <BulletList>
      {files.map((filename, index) => (
        <li key={filename}>
          <TextLink to={`/postvak/${id}/bijlage/${index + 1}`} reloadDocument download>
            {filename}
          </TextLink>
        </li>
      ))}
    </BulletList>
  )
}
