import { BulletList, SmallPrint, VisuallyHidden } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { capital } from '#app/shared/text.ts'
import { obligationPath, shortWording } from './obligation.ts'
import { writeRelation, type Related } from './relation.ts'

/** What an item has to do with others: the words of the relation, then the other item. */
export function RelationsList({ relations }: { relations: Related[] }) {
  return (
    <BulletList>
      {relations.map((related) => (
        <li key={related.id}>
          {capital(writeRelation(related))}{' '}
          <TextLink to={obligationPath(related.other.kind, related.other.id)}>
            {shortWording(related.other.wording, 120)}
          </TextLink>
          {related.other.closed && <SmallPrint> (afgerond)</SmallPrint>}
          {related.removeTo && (
            <>
              {' · '}
              <TextLink to={related.removeTo}>
                Verband weghalen
                <VisuallyHidden> met {shortWording(related.other.wording, 60)}</VisuallyHidden>
              </TextLink>
            </>
          )}
        </li>
      ))}
    </BulletList>
  )
}
