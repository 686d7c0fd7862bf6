import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dossiersOf } from '#app/features/access/actor.ts'
import { may, requireMay } from '#app/features/access/permissions.ts'
import { LettersTable } from '#app/features/letters/letters-table.tsx'
import { listLetters } from '#app/features/letters/list-letters.server.ts'
import { DossierSelect } from '#app/features/obligations/register-filters.tsx'
import { listLinks, readDossier, readStep, searchWords } from '#app/features/obligations/register-query.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { Page } from '#app/ui/page.tsx'
import { KeysetPagination } from '#app/ui/pagination.tsx'
import { ResultCount } from '#app/ui/result-count.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, query }) => {
    requireMay(actor, 'read letters')
    const { chosenDossierId, dossiers } = actor
    const dossierId = readDossier(query.get('dossier'), { dossierIds: dossiersOf(actor), chosenDossierId })
    const text = searchWords(query.get('zoek'))
    const page = await listLetters(world, actor, { dossierId, text, step: readStep(query) })
    return {
      dossierId,
      text,
      dossiers,
      page,
      links: listLinks(query, page),
      mayDraft: may(actor, 'draft a letter'),
      mayReadIn: may(actor, 'read in a letter'),
    }
  })
}

export function meta() {
  return [{ title: 'Brieven – Gestand' }]
}

export default function ListLetters() {
  const { dossierId, text, dossiers, page, links, mayDraft, mayReadIn } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Brieven"
      intro="Brieven aan de Kamer, met de toezeggingen en verzoeken die ermee zijn afgedaan."
      action={
        <>
          {mayReadIn && (
            <ButtonLink to="/brieven/inlezen" icon="letter">
              Brief inlezen
            </ButtonLink>
          )}
          {mayDraft && <ButtonLink to="/brieven/concepten">Brieven in de maak</ButtonLink>}
        </>
      }
    >
      <FilterBar key={`${dossierId} ${text}`} resetTo="/brieven?dossier=alle">
        <TextField
          label="Zoek op kenmerk of onderwerp"
          name="zoek"
          type="search"
          maxLength={200}
          defaultValue={text}
        />
        {dossiers.length > 1 && <DossierSelect dossierId={dossierId} dossiers={dossiers} />}
      </FilterBar>
      <div className="stack">
        <ResultCount count={page.count} more={page.more} noun={{ one: 'brief', many: 'brieven' }} />
        <LettersTable letters={page.rows} />
        <KeysetPagination previousTo={links.previous ?? undefined} nextTo={links.next ?? undefined} />
      </div>
    </Page>
  )
}
