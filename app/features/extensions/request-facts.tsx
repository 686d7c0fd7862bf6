import { DataList } from '#app/ui/data-list.tsx'
import { writeTerm, type WordsWithWindow } from './extension.ts'

/** What was asked, by whom and why. */
export function RequestFacts(props: { asker: string; asked: WordsWithWindow | null; reason: string }) {
  const { asker, asked, reason } = props
  return (
    <DataList
      items={[
        { label: 'Gevraagd door', value: asker },
        { label: 'Gevraagde termijn', value: asked && writeTerm(asked) },
        { label: 'Reden', value: reason },
      ]}
    />
  )
}
