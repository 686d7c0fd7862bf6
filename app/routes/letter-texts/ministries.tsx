import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/features/access/permissions.ts'
import { listMinistries } from '#app/features/templates/list-ministries.server.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { BulletList, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { textCrumbs, textsPath } from './place.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world }) => ({
    ministries: await listMinistries(world, actor),
    mayManage: may(actor, 'manage letter texts'),
  }))
}

export function meta() {
  return [{ title: 'Vaste delen van brieven – Gestand' }]
}

export default function LetterTextMinistries() {
  const { ministries, mayManage } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Vaste delen van brieven"
      breadcrumbs={textCrumbs(mayManage).slice(0, 1)}
      intro="Wat in elke brief van een ministerie om de tekst heen staat: afzender, adres, aanhef, slot en ondertekening."
      width="reading"
    >
      {ministries.length === 0 ? (
        <EmptyState title="Er is nog geen ministerie">
          Voeg eerst een ministerie toe bij Organisaties en personen. Daarna kiest u hier wat er in zijn
          brieven staat.
        </EmptyState>
      ) : (
        <BulletList>
          {ministries.map(({ id, name, ownParts }) => (
            <li key={id}>
              <TextLink to={textsPath(id)}>{name}</TextLink>{' '}
              <SmallPrint>
                {ownParts === 0 ? 'de teksten waarmee Gestand begon' : `eigen tekst in ${counted(ownParts)}`}
              </SmallPrint>
            </li>
          ))}
        </BulletList>
      )}
    </Page>
  )
}

function counted(parts: number): string {
  return parts === 1 ? 'één deel' : `${parts} delen`
}
