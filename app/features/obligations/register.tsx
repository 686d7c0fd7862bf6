import type { ReactNode } from 'react'
import { Cluster } from '#app/ui/layout.tsx'
import { KeysetPagination } from '#app/ui/pagination.tsx'
import { ResultCount } from '#app/ui/result-count.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { shortWording } from './obligation.ts'
import { RegisterFilters, type RegisterFiltersProps } from './register-filters.tsx'
import type { RegisterRow } from './register-row.ts'
import { TermWords } from './term-words.tsx'

type RegisterProps<Row extends RegisterRow> = RegisterFiltersProps & {
  caption: string
  noun: { one: string; many: string }
  page: { rows: Row[]; count: number; more: boolean }
  links: { previous: string | null; next: string | null; otherOrder: string }
  badges: (row: Row) => ReactNode
  /** Columns of one register only, after the dossier. */
  columns?: Column<Row>[]
  empty: ReactNode
  /** What can be done to the rows that are chosen, and the box that chooses one. */
  choose?: { bar: ReactNode; box: (row: Row) => ReactNode } | null
}

/** A register of one kind: filters, how many there are, the rows, and the way to other pages. */
export function Register<Row extends RegisterRow>(props: RegisterProps<Row>) {
  const { caption, noun, page, links, empty, choose, ...rest } = props
  return (
    <>
      <RegisterFilters {...rest} />
      <div className="stack">
        <ResultCount count={page.count} more={page.more} noun={noun} />
        {page.rows.length > 0 && choose?.bar}
        <RegisterTable
          caption={caption}
          captionHidden
          columns={columnsOf(props)}
          rows={page.rows}
          rowKey={({ id }) => id}
          empty={empty}
        />
        <KeysetPagination previousTo={links.previous ?? undefined} nextTo={links.next ?? undefined} />
      </div>
    </>
  )
}

function columnsOf<Row extends RegisterRow>(props: RegisterProps<Row>): Column<Row>[] {
  const { path, filter, links, badges, columns = [], choose } = props
  return [
    ...(choose ? [{ key: 'choose', label: 'Kies', tight: true, render: choose.box }] : []),
    {
      key: 'wording',
      label: 'Wat',
      rowHeader: true,
      render: (row) => <TextLink to={`${path}/${row.id}`}>{shortWording(row.wording, 160)}</TextLink>,
    },
    { key: 'dossier', label: 'Dossier', tight: true, render: (row) => row.dossier.code },
    ...columns,
    {
      key: 'owners',
      label: 'Eigenaar',
      render: (row) => row.parties.map(({ organisation }) => organisation.name).join(', ') || '–',
    },
    {
      key: 'term',
      label: 'Termijn',
      sortTo: links.otherOrder,
      sorted: filter.descending ? 'descending' : 'ascending',
      render: (row) => (
        <div className="term-cell">
          <TermWords {...row} words={row.term?.words ?? '–'} />
        </div>
      ),
    },
    { key: 'status', label: 'Status', render: (row) => <Cluster>{badges(row)}</Cluster> },
  ]
}
