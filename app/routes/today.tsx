import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dossiersOf } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { listMismatches } from '#app/features/links/list-mismatches.server.ts'
import { MismatchTable } from '#app/features/links/mismatch-table.tsx'
import { ExtensionLists } from '#app/features/extensions/extension-lists.tsx'
import { listExtensionNews } from '#app/features/extensions/list-extension-news.server.ts'
import { listRequestsToAnswer } from '#app/features/extensions/list-requests-to-answer.server.ts'
import { DisputeList } from '#app/features/reactions/dispute-list.tsx'
import { listDisputeNews } from '#app/features/reactions/list-dispute-news.server.ts'
import { IntakesToDecide } from '#app/features/intake/intake-list.tsx'
import { listIntakes } from '#app/features/intake/list-intakes.server.ts'
import { findMailTrouble } from '#app/features/sending/find-mail-trouble.server.ts'
import { SlipsToDecide } from '#app/features/waiting/slips-to-decide.tsx'
import { countRecentMoves } from '#app/features/worklist/count-recent-moves.server.ts'
import { listAttention } from '#app/features/worklist/list-attention.server.ts'
import { listDossierAttention } from '#app/features/worklist/list-dossier-attention.server.ts'
import { TodayLists } from '#app/features/worklist/today-lists.tsx'
import { writeDayWithWeekday } from '#app/shared/day.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { withActor } from './guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, today }) => {
    const [dossier, late, soon, incomplete, mismatches, moves, trouble, deadTransport] = await Promise.all([
      listDossierAttention(world, actor, today),
      listAttention(world, actor, 'late', today),
      listAttention(world, actor, 'soon', today),
      listAttention(world, actor, 'incomplete', today),
      listMismatches(world, actor),
      countRecentMoves(world, actor),
      findMailTrouble(world, actor),
      may(actor, 'manage users') ? world.mail.objection() : null,
    ])
    const [toAnswer, news, disputes, intakes] = await Promise.all([
      listRequestsToAnswer(world, actor),
      listExtensionNews(world, actor),
      listDisputeNews(world, actor),
      listIntakes(world, actor, actor.chosenDossierId),
    ])
    const { unreleased, slips, review } = dossier
    return {
      today,
      extensions: { toAnswer, news },
      slips,
      disputes,
      intakes,
      lists: { late, soon, review, incomplete, unreleased },
      mismatches,
      moves: moves + dossier.movedStages,
      mailTrouble: trouble.length,
      deadTransport,
      mayPlan: may(actor, 'plan a consultation'),
      worksInDossier: dossiersOf(actor).length > 0,
      managesUsers: may(actor, 'manage users'),
    }
  })
}

export function meta() {
  return [{ title: 'Vandaag – Gestand' }]
}

export default function Today() {
  const {
    today,
    extensions,
    slips,
    disputes,
    intakes,
    lists,
    mismatches,
    moves,
    mailTrouble,
    deadTransport,
    mayPlan,
    ...works
  } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Vandaag"
      intro={`${writeDayWithWeekday(today)}. Wat uw aandacht vraagt.`}
      action={mayPlan && <ButtonLink to="/overleggen/nieuw">Overleg plannen</ButtonLink>}
    >
      {deadTransport && (
        <Alert tone="bad" title="De mail werkt niet">
          {deadTransport} Tot dat is opgelost gaan er geen herinneringen en inloglinks uit.
        </Alert>
      )}
      {mailTrouble > 0 && (
        <Alert
          tone="bad"
          title={mailTrouble === 1 ? 'Eén mail kwam niet aan' : `${mailTrouble} mails kwamen niet aan`}
        >
          <TextLink to="/herinneringen?lijst=mislukt">Bekijk welke mails mislukten</TextLink>
        </Alert>
      )}
      {moves > 0 && (
        <Alert tone="info" title={moves === 1 ? 'Eén termijn verschoof' : `${moves} termijnen verschoven`}>
          De kalender van de Kamers is gewijzigd.{' '}
          <TextLink to="/beheer/kalender/verschoven">Bekijk wat verschoof</TextLink>
        </Alert>
      )}
      <ExtensionLists {...extensions} />
      <SlipsToDecide slips={slips} />
      <DisputeList disputes={disputes} />
      <IntakesToDecide intakes={intakes} />
      <TodayLists
        lists={lists}
        today={today}
        {...works}
        asksElsewhere={extensions.toAnswer.length + slips.length + disputes.length + intakes.length > 0}
      />
      <MismatchTable links={mismatches} />
    </Page>
  )
}
