import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findDelivery } from '#app/features/reminders/find-delivery.server.ts'
import { MailLines } from '#app/features/reminders/mail-lines.tsx'
import { LinkedText } from '#app/features/sending/linked-text.tsx'
import { withActor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Badge, type BadgeTone } from '#app/ui/badge.tsx'
import { Card } from '#app/ui/card.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => ({
    mail: await findDelivery(world, actor, requireId(params.delivery)),
  }))
}

export function meta() {
  return [{ title: 'Mail met herinneringen – Gestand' }]
}

const states: Record<string, [BadgeTone, string]> = {
  sent: ['good', 'Verstuurd'],
  failed: ['bad', 'Mislukt'],
  uncertain: ['warning', 'Niet zeker of de mail is aangekomen'],
  void: ['muted', 'Vervallen'],
  waiting: ['active', 'Wordt opnieuw aangeboden'],
  claimed: ['active', 'Wordt aangeboden'],
}

export default function ReadMail() {
  const { mail } = useLoaderData<typeof loader>()
  const [tone, words] = states[mail.state] ?? ['neutral', mail.state]
  return (
    <Page
      title={mail.whole?.subject ?? `Mail aan ${mail.recipientName}`}
      breadcrumbs={[{ to: '/herinneringen?lijst=verstuurd', label: 'Herinneringen' }]}
      width="reading"
      status={<Badge tone={tone}>{words}</Badge>}
    >
      <DataList
        items={[
          { label: 'Aan', value: mail.to || mail.recipientName },
          { label: 'Verstuurd op', value: mail.sentAt },
          ...(mail.sentAt === null ? [{ label: 'Voor het eerst aangeboden op', value: mail.offeredAt }] : []),
          ...(mail.attempts > 1 ? [{ label: 'Aantal keer aangeboden', value: String(mail.attempts) }] : []),
          ...(mail.trouble ? [{ label: 'Wat ging er mis', value: mail.trouble }] : []),
        ]}
      />
      {mail.whole ? (
        <Card>
          <LinkedText text={mail.whole.text} />
        </Card>
      ) : (
        <Section title="Wat in deze mail over uw dossiers gaat">
          <Alert tone="info">
            Deze mail gaat ook over een dossier dat u niet ziet. Daarom leest u hier niet de hele tekst, maar
            wel waarover de mail in uw dossiers gaat.
          </Alert>
          <MailLines lines={mail.lines} />
        </Section>
      )}
    </Page>
  )
}
