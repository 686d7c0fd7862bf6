type ResultCountProps = {
  count: number
  /** There are more than were counted. */
  more?: boolean
  noun: { one: string; many: string }
}

const written = new Intl.NumberFormat('nl-NL')

export function ResultCount({ count, more, noun }: ResultCountProps) {
  return (
    <p role="status" className="result-count">
      {more && 'meer dan '}
      {count === 0 ? 'geen' : written.format(count)} {count === 1 && !more ? noun.one : noun.many}
    </p>
  )
}
