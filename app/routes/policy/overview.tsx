import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findHead } from '#app/features/policy/find-head.server.ts'
import { findPolicy } from '#app/features/policy/find-policy.server.ts'
import { PolicyTables } from '#app/features/policy/policy-tables.tsx'
import { VersionTable } from '#app/features/policy/version-table.tsx'
import { withActor } from '#app/routes/guards.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { Paragraph } from '#app/ui/text.tsx'
import { crumbsOf, levelOf } from './place.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const level = levelOf(params)
    const found = await findPolicy(world.database, actor, level)
    const head = level.dossierId ? await findHead(world.database, actor, level.dossierId, today) : null
    return { level, found, head }
  })
}

export function meta() {
  return [{ title: 'Regels voor herinneringen – Gestand' }]
}

export default function PolicyOverview() {
  const { level, found, head } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Regels voor herinneringen"
      breadcrumbs={crumbsOf(level, found.code, false)}
      intro={introOf(level.dossierId !== null, found.isOwn)}
    >
      {head && <Head head={head} base={level.base} />}
      <PolicyTables policy={found.policy} base={level.base} />
      <Section title="Versies" count={found.versions.length}>
        <VersionTable versions={found.versions} base={level.base} />
        {found.isOwn && (
          <ButtonLink to={`${level.base}/versies/0/terugzetten`}>
            {level.dossierId ? 'Volg weer de algemene regels' : 'Zet de regels terug waarmee Gestand begon'}
          </ButtonLink>
        )}
      </Section>
    </Page>
  )
}

function introOf(isDossier: boolean, isOwn: boolean): string {
  if (!isDossier) return 'Deze regels gelden in elk dossier dat geen eigen regels heeft.'
  return isOwn
    ? 'Dit dossier heeft eigen regels.'
    : 'Dit dossier volgt de algemene regels. Wijzigt u hier iets, dan krijgt het eigen regels.'
}

function Head({ head, base }: { head: { name: string | null }; base: string }) {
  return (
    <Section
      title="Hoofd van het secretariaat"
      action={<ButtonLink to={`${base}/hoofd`}>{head.name ? 'Wijzigen' : 'Kies het hoofd'}</ButtonLink>}
    >
      <Paragraph>
        {head.name
          ? `${head.name} krijgt bericht als het secretariaat na de herinneringen niets doet.`
          : 'Er is geen hoofd gekozen. Doet het secretariaat na de herinneringen niets, dan hoort niemand dat.'}
      </Paragraph>
    </Section>
  )
}
