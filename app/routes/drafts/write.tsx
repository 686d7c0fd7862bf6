import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type MetaArgs } from '@remix-run/react'
import { draftPath } from '#app/features/drafts/draft-state.ts'
import { DraftWriting } from '#app/features/drafts/draft-writing.tsx'
import { findLetterToWrite } from '#app/features/drafts/find-letter-to-write.server.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) =>
    findLetterToWrite(world, actor, requireId(params.draft)),
  )
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: `Brief schrijven: ${data?.letter.title ?? ''} – Gestand` }]
}

export default function WriteDraft() {
  const { letter, closed } = useLoaderData<typeof loader>()
  const { id, title } = letter
  return (
    <Page
      title="Brief schrijven"
      breadcrumbs={[
        { to: '/brieven', label: 'Brieven' },
        { to: draftPath(id), label: title },
      ]}
      intro="Wat u typt, wordt vanzelf opgeslagen. Een voetnoot typt u op zijn plaats, zo: [noot: de tekst van de voetnoot]."
      action={<ButtonLink to={draftPath(id)}>Klaar: brief lezen</ButtonLink>}
    >
      <noscript>
        <Alert tone="warning" title="Dit tekstvak werkt alleen met JavaScript">
          <p>
            U kunt de brief ook{' '}
            <TextLink to={draftPath(id, 'platte-tekst')}>
              als platte tekst schrijven, met een formulier
            </TextLink>
            .
          </p>
        </Alert>
      </noscript>
      {closed.length > 0 ? (
        <Alert tone="info">{closed.join(' ')}</Alert>
      ) : (
        <DraftWriting key={id} letter={letter} address={draftPath(id, 'tekst')} />
      )}
    </Page>
  )
}
