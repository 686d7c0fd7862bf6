import { obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import { BulletList, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { dossierAttachments, type DossierAttachment } from './attachment.ts'

/** The newest evidence in a dossier, each with the item that it shows something of. */
export function DossierAttachments({ attachments }: { attachments: DossierAttachment[] }) {
  if (attachments.length === 0) return <p>Er zijn geen bewijsstukken die u kunt openen.</p>
  return (
    <>
      <BulletList>
        {attachments.slice(0, dossierAttachments).map(({ id, name, to, on, item }) => (
          <li key={id}>
            <TextLink to={to} reloadDocument>
              {name}
            </TextLink>{' '}
            <SmallPrint>
              {on}, bij{' '}
              <TextLink to={obligationPath(item.kind, item.id)}>{shortWording(item.wording, 80)}</TextLink>
            </SmallPrint>
          </li>
        ))}
      </BulletList>
      {attachments.length > dossierAttachments && (
        <p>Dit zijn de laatste {dossierAttachments}. De andere staan bij hun eigen onderdeel.</p>
      )}
    </>
  )
}
