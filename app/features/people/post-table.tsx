import type { ReactNode } from 'react'
import { Badge } from '#app/ui/badge.tsx'
import { Cluster } from '#app/ui/layout.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { VisuallyHidden } from '#app/ui/text.tsx'

interface PostRow {
  id: string
  function: string
  person?: { id: string; name: string } | null
  organisation?: { id: string; name: string }
  period: string | null
  hasEnded: boolean
  mayManage: boolean
}

/** Functions of an organisation, or of a person: the other side of each stands beside it. */
export function PostTable({
  posts,
  of,
  caption,
  empty,
}: {
  posts: PostRow[]
  of: 'organisation' | 'person'
  caption: string
  empty: ReactNode
}) {
  const columns: Column<PostRow>[] = [
    { key: 'function', label: 'Functie', rowHeader: true, render: (post) => post.function },
    of === 'organisation' ? holder : employer,
    { key: 'period', label: 'Periode', render: (post) => <Period post={post} /> },
    ...(posts.some(({ mayManage }) => mayManage) ? [actions] : []),
  ]
  return (
    <RegisterTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={posts}
      rowKey={({ id }) => id}
      empty={empty}
    />
  )
}

const holder: Column<PostRow> = {
  key: 'person',
  label: 'Persoon',
  render: ({ person }) =>
    person ? <TextLink to={`/personen/${person.id}`}>{person.name}</TextLink> : 'niet ingevuld',
}

const employer: Column<PostRow> = {
  key: 'organisation',
  label: 'Organisatie',
  render: ({ organisation }) =>
    organisation && <TextLink to={`/organisaties/${organisation.id}`}>{organisation.name}</TextLink>,
}

const actions: Column<PostRow> = {
  key: 'actions',
  label: 'Wijzigen',
  render: (post) =>
    post.mayManage && (
      <Cluster>
        <TextLink to={`/functies/${post.id}/wijzigen`}>
          Wijzigen<VisuallyHidden>: {post.function}</VisuallyHidden>
        </TextLink>
        {!post.hasEnded && (
          <TextLink to={`/functies/${post.id}/beeindigen`}>
            Beëindigen<VisuallyHidden>: {post.function}</VisuallyHidden>
          </TextLink>
        )}
      </Cluster>
    ),
}

function Period({ post }: { post: PostRow }) {
  return (
    <Cluster>
      {post.period ?? 'niet ingevuld'}
      {post.hasEnded && <Badge tone="muted">Beëindigd</Badge>}
    </Cluster>
  )
}
