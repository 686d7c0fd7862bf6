import { writeDayWithWeekday, type Day } from '#app/shared/day.ts'
import { DataList } from '#app/ui/data-list.tsx'
import { consultationKinds, type ConsultationKind } from './consultation.ts'

interface ConsultationFactsProps {
  kind: ConsultationKind
  meetsOn: Day
  beginsAtTime: string | null
  place: string
  dossier: { code: string; name: string }
}

export function ConsultationFacts({ kind, meetsOn, beginsAtTime, place, dossier }: ConsultationFactsProps) {
  return (
    <DataList
      items={[
        { label: 'Dossier', value: `${dossier.code}: ${dossier.name}` },
        { label: 'Soort', value: consultationKinds[kind] },
        {
          label: 'Wanneer',
          value: `${writeDayWithWeekday(meetsOn)}${beginsAtTime ? `, ${beginsAtTime} uur` : ''}`,
        },
        { label: 'Plaats', value: place },
      ]}
    />
  )
}
