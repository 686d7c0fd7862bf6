import { useId } from 'react'

/** How far long work is; without a value it is busy, but nobody knows how far. */
export function Progress({ label, value, max }: { label: string; value?: number; max?: number }) {
  const id = useId()
  return (
    <div className="progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} value={value} max={max} />
    </div>
  )
}
