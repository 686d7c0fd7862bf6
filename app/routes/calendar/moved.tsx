import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/features/access/permissions.ts'
import { listMovedTerms } from '#app/features/worklist/list-moved-terms.server.ts'
import { movedRows } from '#app/features/worklist/moved-term.ts'
import { MovedTermsTable } from '#app/features/worklist/moved-terms-table.tsx'
import { withActor } from '#app/routes/guards.server.ts'
import { Page } from '#app/ui/page.tsx'
import { Paragraph } from '#app/ui/text.tsx'
import { calendarCrumbs } from './crumbs.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world }) => ({
    ...(await listMovedTerms(world, actor)),
    manages: may(actor, 'manage the calendar'),
    reads: may(actor, 'read agreements'),
  }))
}

export function meta() {
  return [{ title: 'Wat verschoof – Gestand' }]
}

export default function MovedTerms() {
  const { moved, more, inAll, manages, reads } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Wat verschoof"
      breadcrumbs={manages ? calendarCrumbs : [{ to: '/', label: 'Vandaag' }]}
      intro="Termijnen die een andere periode kregen omdat de kalender van de Kamers veranderde. De herinneringen schoven mee."
    >
      {inAll !== null && (
        <Paragraph>
          {inAll === 1 ? 'In totaal verschoof één termijn.' : `In totaal verschoven ${inAll} termijnen.`}{' '}
          {!reads && 'Welke dat zijn, ziet wie in het dossier werkt.'}
        </Paragraph>
      )}
      {reads && <MovedTermsTable moved={moved} />}
      {more && <Paragraph>Dit zijn de laatste {movedRows}.</Paragraph>}
    </Page>
  )
}
