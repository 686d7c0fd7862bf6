import { Badge } from '#app/ui/badge.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { ActionButton } from '#app/ui/form.tsx'
import { Cluster, Stack } from '#app/ui/layout.tsx'
import { Section } from '#app/ui/section.tsx'
import { SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { attachmentPath, type Audience, type ShownAttachment } from './attachment.ts'

interface AttachmentsSectionProps {
  attachments: ShownAttachment[]
  /** What was taken away, for who may put it back. */
  removed: ShownAttachment[]
  /** Where one is added, for who may. */
  addTo: string | null
}

/** The evidence on an item. */
export function AttachmentsSection({ attachments, removed, addTo }: AttachmentsSectionProps) {
  return (
    <Section
      title="Bewijsstukken"
      count={attachments.length || undefined}
      action={
        addTo && (
          <ButtonLink to={addTo} small icon="plus">
            Bewijsstuk toevoegen
          </ButtonLink>
        )
      }
    >
      {attachments.length === 0 ? (
        <p>
          Er zijn nog geen bewijsstukken.
          {addTo && ' Voeg een bestand toe waaruit blijkt wat er is gedaan.'}
        </p>
      ) : (
        <ul className="attachments">
          {attachments.map((attachment) => (
            <li key={attachment.id}>
              <AttachmentLine attachment={attachment} />
            </li>
          ))}
        </ul>
      )}
      {removed.length > 0 && <Removed attachments={removed} />}
    </Section>
  )
}

function AttachmentLine({ attachment }: { attachment: ShownAttachment }) {
  const { id, name, size, organisation, on, audience, mayRemove } = attachment
  return (
    <>
      <TextLink to={attachmentPath(id)} reloadDocument className="attachments__name">
        {name}
      </TextLink>
      <Cluster>
        <SmallPrint>
          {size} · {organisation} · {on}
        </SmallPrint>
        <AudienceBadge audience={audience} organisation={organisation} />
        {mayRemove && (
          <TextLink to={`${attachmentPath(id)}/verwijderen`}>
            Verwijderen<span className="visually-hidden">: {name}</span>
          </TextLink>
        )}
      </Cluster>
    </>
  )
}

function AudienceBadge({ audience, organisation }: { audience: Audience; organisation: string }) {
  if (audience === 'everyone') return null
  return (
    <Badge tone="neutral" icon="lock">
      {audience === 'own' ? `alleen ${organisation} en het ministerie` : 'alleen secretariaat en liaison'}
    </Badge>
  )
}

function Removed({ attachments }: { attachments: ShownAttachment[] }) {
  return (
    <Details summary={`Verwijderd (${attachments.length})`}>
      <Stack>
        {attachments.map(({ id, name, size }) => (
          <Cluster key={id}>
            <span className="attachments__name">{name}</span>
            <SmallPrint>{size}</SmallPrint>
            <ActionButton
              action={`${attachmentPath(id)}/terugzetten`}
              small
              label={
                <>
                  Terugzetten<span className="visually-hidden">: {name}</span>
                </>
              }
            />
          </Cluster>
        ))}
      </Stack>
    </Details>
  )
}
