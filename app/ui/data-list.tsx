import type { ReactNode } from 'react'

export type DataListItem = { label: ReactNode; value: ReactNode }

/** Facts about one thing. An empty value shows a dash that is read as "niet ingevuld". */
export function DataList({ items }: { items: DataListItem[] }) {
  return (
    <dl className="utrecht-data-list data-list">
      {items.map(({ label, value }, index) => (
        <div key={index} className="utrecht-data-list__item data-list__item">
          <dt className="utrecht-data-list__item-key">{label}</dt>
          <dd className="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">
            {isEmpty(value) ? <NotFilledIn /> : value}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function isEmpty(value: ReactNode) {
  return value === null || value === undefined || value === '' || value === false
}

function NotFilledIn() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">niet ingevuld</span>
    </>
  )
}
