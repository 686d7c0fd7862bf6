import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AffairsQuestionForm } from '#app/features/affairs/affairs-question.tsx'
import { AffairsReport } from '#app/features/affairs/affairs-report.tsx'
import { findStateOfAffairs } from '#app/features/affairs/find-state-of-affairs.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { requireId } from '#app/shared/ids.ts'
import { Page } from '#app/ui/page.tsx'
import { Paragraph } from '#app/ui/text.tsx'
import { withActor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, query }) => {
    const idOf = (name: string) => (query.get(name) ? requireId(query.get(name) ?? '') : null)
    const chosen = { at: idOf('overleg'), since: idOf('sinds'), party: idOf('partij') }
    const found = await findStateOfAffairs(world, actor, {
      dossierId: requireId(params.dossier),
      consultationId: chosen.at,
      sinceId: chosen.since,
      organisationId: chosen.party,
    })
    return { ...found, chosen: { at: chosen.at ?? '', since: chosen.since ?? '', party: chosen.party ?? '' } }
  })
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: `Stand sinds vorig overleg${data ? `, ${data.dossier.code}` : ''} – Gestand` }]
}

export default function Stand() {
  const { dossier, at, since, to, party, isCut, affairs, ...choices } = useLoaderData<typeof loader>()
  const path = `/dossiers/${dossier.id}`
  const sinceWhat = since
    ? `Sinds «${since.title}» van ${writeDay(since.meetsOn)}`
    : `Sinds het begin van het dossier, ${writeDay(dossier.startsOn)}`
  return (
    <Page
      title={`Stand sinds vorig overleg${party ? `: ${party.name}` : ''}`}
      breadcrumbs={[
        { to: '/dossiers', label: 'Dossiers' },
        { to: path, label: dossier.name },
      ]}
      status={dossier.name}
      intro={`${sinceWhat}, zoals het ${at && at.meetsOn === to ? 'was' : 'is'} op ${writeDay(to)}${at ? `, voor «${at.title}» van ${writeDay(at.meetsOn)}` : ''}.`}
    >
      <AffairsQuestionForm
        path={`${path}/stand`}
        consultations={choices.consultations}
        parties={choices.parties}
        chosen={choices.chosen}
      />
      {!since && (
        <Paragraph>
          Er is geen eerder overleg om mee te vergelijken. Daarom ziet u alles sinds het begin van het
          dossier.
        </Paragraph>
      )}
      {isCut && (
        <Paragraph>
          Er is meer dan op deze pagina past: wat open staat en het laatst afloopt staat erop, met wat het
          laatst is afgerond.
        </Paragraph>
      )}
      <AffairsReport affairs={affairs} ownersLabel={party ? 'Rol' : 'Eigenaar'} />
    </Page>
  )
}
