/** Paths on a 24 × 24 grid, drawn with a line of 2, as in the design system. */
const PATHS = {
  bold: 'M7 4.5h6a3.7 3.7 0 0 1 0 7.5H7ZM7 12h7a3.7 3.7 0 0 1 0 7.5H7Z',
  italic: 'M10 4.5h8M6 19.5h8M14.5 4.5l-5 15',
  heading: 'M5 4v16M18 4v16M5 12h13',
  subheading: 'M8 9v11M16 9v11M8 14.5h8',
  bullets: 'M10 6h10M10 12h10M10 18h10M4.5 6h.5M4.5 12h.5M4.5 18h.5',
  numbers: 'M11 6h9M11 12h9M11 18h9M4 4.6l1.6-.6v5M3.8 15.6c.4-1.8 2.9-1.4 2.6.2-.2.9-2.5 2.2-2.5 3.2h2.7',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1.4 1.4M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1.4-1.4',
  undo: 'M8.5 5 4 9.5l4.5 4.5M4.5 9.5H14a5 5 0 0 1 0 10h-4',
  redo: 'M15.5 5 20 9.5 15.5 14M19.5 9.5H10a5 5 0 0 0 0 10h4',
} as const

export type ToolbarIconName = keyof typeof PATHS

export function ToolbarIcon({ name }: { name: ToolbarIconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
