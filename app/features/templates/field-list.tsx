import { DataList } from '#app/ui/data-list.tsx'
import { Details } from '#app/ui/details.tsx'
import { templateFields } from './template-field.ts'

/** What may stand between braces, and what it becomes. */
export function FieldList() {
  return (
    <Details summary="Velden die u kunt gebruiken">
      <p>
        Schrijf een veld tussen accolades. In de brief staat daar wat erbij hoort. Is dat van een brief niet
        bekend? Dan vervalt de regel waarin het veld staat.
      </p>
      <DataList
        items={Object.entries(templateFields).map(([name, meaning]) => ({
          label: `{${name}}`,
          value: meaning,
        }))}
      />
    </Details>
  )
}
