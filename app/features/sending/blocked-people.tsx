import { ActionButton } from '#app/ui/form.tsx'
import { Section } from '#app/ui/section.tsx'
import { RegisterTable } from '#app/ui/table.tsx'
import { SmallPrint } from '#app/ui/text.tsx'

interface BlockedPerson {
  userId: string
  name: string
  address: string
  why: string
  detail: string
}

/** To whom nothing goes any more, with why, and the way to change that. */
export function BlockedPeople({ people }: { people: BlockedPerson[] }) {
  return (
    <Section title="Adressen die geen mail meer krijgen">
      <RegisterTable
        caption="Adressen die geen mail meer krijgen"
        captionHidden
        rows={people}
        rowKey={({ userId }) => userId}
        empty={null}
        columns={[
          {
            key: 'who',
            label: 'Wie',
            rowHeader: true,
            render: ({ name, address }) => (
              <>
                {name}
                <br />
                <SmallPrint>{address}</SmallPrint>
              </>
            ),
          },
          {
            key: 'why',
            label: 'Waarom',
            render: ({ why, detail }) => (
              <>
                {why}
                {detail && (
                  <>
                    <br />
                    <SmallPrint>De mailserver zei: {detail}</SmallPrint>
                  </>
                )}
              </>
            ),
          },
          {
            key: 'act',
            label: 'Doen',
            tight: true,
            render: ({ userId, name }) => (
              <ActionButton
                action={`/herinneringen/adressen/${userId}/vrijgeven`}
                small
                label={
                  <>
                    Vrijgeven<span className="visually-hidden"> van {name}</span>
                  </>
                }
              />
            ),
          },
        ]}
      />
    </Section>
  )
}
