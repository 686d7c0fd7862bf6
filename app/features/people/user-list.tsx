import { Badge } from '#app/ui/badge.tsx'
import { BulletList } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

/** The accounts of an organisation or a person, for who manages them. */
export function UserList({
  users,
}: {
  users: { id: string; name: string; mail?: string; hasEnded: boolean }[]
}) {
  if (users.length === 0) return <p>Niemand heeft hier toegang tot Gestand.</p>
  return (
    <BulletList>
      {users.map(({ id, name, mail, hasEnded }) => (
        <li key={id}>
          <TextLink to={`/beheer/gebruikers/${id}`}>{name}</TextLink>
          {mail && `, ${mail}`} {hasEnded && <Badge tone="muted">Beëindigd</Badge>}
        </li>
      ))}
    </BulletList>
  )
}
