import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/features/access/permissions.ts'
import { DossierTable } from '#app/features/dossiers/dossier-table.tsx'
import { listDossiers } from '#app/features/dossiers/list-dossiers.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { withActor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world }) => ({
    dossiers: await listDossiers(world, actor),
    mayAdd: may(actor, 'manage dossiers'),
  }))
}

export function meta() {
  return [{ title: 'Dossiers – Gestand' }]
}

export default function Dossiers() {
  const { dossiers, mayAdd } = useLoaderData<typeof loader>()
  const add = mayAdd && (
    <ButtonLink to="/dossiers/nieuw" appearance="primary" icon="plus">
      Dossier aanmaken
    </ButtonLink>
  )
  return (
    <Page title="Dossiers" action={add}>
      {dossiers.open.length > 0 && <DossierTable caption="Dossiers die lopen" rows={dossiers.open} />}
      {dossiers.open.length === 0 && <NoDossiers mayAdd={mayAdd} />}
      {dossiers.ended.length > 0 && (
        <Section title="Gesloten dossiers" count={dossiers.ended.length}>
          <DossierTable caption="Gesloten dossiers" rows={dossiers.ended} />
        </Section>
      )}
    </Page>
  )
}

function NoDossiers({ mayAdd }: { mayAdd: boolean }) {
  if (mayAdd)
    return (
      <EmptyState title="Er lopen geen dossiers">
        <p>Maak een dossier aan. Geef daarna bij Beheer aan wie erin werkt.</p>
      </EmptyState>
    )
  return (
    <EmptyState title="U werkt nog in geen enkel dossier">
      <p>Vraag de beheerder om een rol in een dossier. Daarna ziet u het hier.</p>
    </EmptyState>
  )
}
