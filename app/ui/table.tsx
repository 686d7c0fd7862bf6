import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

export type Column<Row> = {
  key: string
  label: string
  /** The address that sorts by this column. */
  sortTo?: string
  sorted?: 'ascending' | 'descending'
  render: (row: Row) => ReactNode
  rowHeader?: boolean
  /** Whether the cell stays when rows become cards. */
  narrow?: 'hide' | 'show'
  /** Never wraps: dates, badges, numbers. */
  tight?: boolean
}

type RegisterTableProps<Row> = {
  caption: ReactNode
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  empty: ReactNode
  /** Seen by screen readers only, where a heading above says the same. */
  captionHidden?: boolean
}

/** A register. In a narrow place each row is a card; the roles are written out because `display` erases them. */
export function RegisterTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  empty,
  captionHidden,
}: RegisterTableProps<Row>) {
  if (rows.length === 0) return <>{empty}</>
  return (
    <div className="register-frame">
      <table role="table" className="utrecht-table utrecht-table--html-table register">
        <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function HeaderCell<Row>({ column: { label, sortTo, sorted } }: { column: Column<Row> }) {
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={sorted}
      className={classNames(sortTo && 'register__sortable')}
    >
      {sortTo ? (
        <Link to={sortTo} preventScrollReset className="register__sort">
          {label}
          {sorted && <Icon name={sorted === 'ascending' ? 'arrow-up' : 'arrow-down'} />}
        </Link>
      ) : (
        label
      )}
    </th>
  )
}

function Cell<Row>({
  column: { label, render, rowHeader, narrow, tight },
  row,
}: {
  column: Column<Row>
  row: Row
}) {
  const className = classNames(
    'register__cell',
    narrow === 'hide' && 'register__cell--wide-only',
    tight && 'register__cell--tight',
  )
  if (rowHeader) {
    return (
      <th role="rowheader" scope="row" className={`${className} register__cell--header`}>
        {render(row)}
      </th>
    )
  }
  return (
    <td role="cell" data-label={label} className={className}>
      <div className="register__value">{render(row)}</div>
    </td>
  )
}
