import { Tabs } from '#app/ui/tabs.tsx'

/** Between the list of organisations and that of people. */
export function PeopleTabs({ current }: { current: 'organisations' | 'people' }) {
  return (
    <Tabs
      label="Organisaties of personen"
      items={[
        { to: '/organisaties', label: 'Organisaties', current: current === 'organisations' },
        { to: '/personen', label: 'Personen', current: current === 'people' },
      ]}
    />
  )
}
