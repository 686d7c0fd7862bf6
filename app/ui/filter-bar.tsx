import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { TextLink } from './text-link.tsx'

type FilterBarProps = {
  children: ReactNode
  submitLabel?: string
  resetTo?: string
  /** The name of this search among others on the page. */
  label?: string
}

/** A GET form: the state of a list lives in its address. */
export function FilterBar({
  children,
  submitLabel = 'Filteren',
  resetTo,
  label = 'Filters',
}: FilterBarProps) {
  return (
    <Form method="get" role="search" aria-label={label} noValidate className="filter-bar" preventScrollReset>
      <div className="filter-bar__fields">{children}</div>
      <div className="filter-bar__actions">
        <Button type="submit" icon="search">
          {submitLabel}
        </Button>
        {resetTo && <TextLink to={resetTo}>Filters wissen</TextLink>}
      </div>
    </Form>
  )
}
