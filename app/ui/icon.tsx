/** Paths on a 24 × 24 grid, drawn with a line of 2. */
const paths = {
  check: 'M4.5 12.5 10 18 19.5 6.5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7.5V12l3.5 2.5',
  alert: 'M12 3.5 22 20.5H2ZM12 10v4.5M12 17.2v.3',
  cross: 'M6 6 18 18M18 6 6 18',
  'arrow-up': 'M12 20V4.5M5.5 11 12 4.5 18.5 11',
  'arrow-down': 'M12 4v15.5M5.5 13 12 19.5 18.5 13',
  'chevron-down': 'M5.5 9 12 15.5 18.5 9',
  calendar: 'M4 6h16v14H4ZM4 10.5h16M8.5 3v5M15.5 3v5',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c0-4 3-6 7.5-6s7.5 2 7.5 6',
  letter: 'M3 6h18v12.5H3ZM3.5 6.8 12 13l8.5-6.2',
  lock: 'M5.5 11h13v9.5h-13ZM8 11V8a4 4 0 0 1 8 0v3',
  gate: 'M4 20.5V5M20 20.5V5M4 9h16M4 15.5h16M9.3 9v6.5M14.7 9v6.5',
  edit: 'M4 20l1-4.5L16.5 4 20 7.5 8.5 19ZM14 6.5 17.5 10',
  plus: 'M12 5v14M5 12h14',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20.5 20.5',
  speech: 'M4 5h16v11h-8l-5 4v-4H4Z',
  undo: 'M8.5 5 4 9.5l4.5 4.5M4.5 9.5H14a5 5 0 0 1 0 10h-4',
  external: 'M10 5H5v14h14v-5M14 4.5h5.5V10M19 5l-8.5 8.5',
} as const

export type IconName = keyof typeof paths

/** Always beside a text that says the same: hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
