import { TextLink } from '#app/ui/text-link.tsx'
import type { Missing } from './missing.ts'
import './paper-view.css'

/** What a letter still lacks, each with the way to where it is mended. */
export function MissingList({ missing }: { missing: Missing[] }) {
  if (missing.length === 0) return <p>Er ontbreekt niets meer dat Gestand kan nagaan.</p>
  return (
    <ul className="checklist">
      {missing.map(({ sentence, to, act }) => (
        <li key={sentence} className="checklist__item">
          {sentence} <TextLink to={to}>{act}</TextLink>
        </li>
      ))}
    </ul>
  )
}
