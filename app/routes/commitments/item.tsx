import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type MetaArgs } from '@remix-run/react'
import { may, requireMay } from '#app/features/access/permissions.ts'
import { AttachmentsSection } from '#app/features/attachments/attachments-section.tsx'
import { actsOnCommitment } from '#app/features/commitments/commitment-acts.ts'
import { CommitmentBadges } from '#app/features/commitments/commitment-badges.tsx'
import { commitmentFacts } from '#app/features/commitments/commitment-facts.tsx'
import { FormerWordings } from '#app/features/obligations/former-wordings.tsx'
import { KamerSays } from '#app/features/commitments/kamer-says.tsx'
import { CommitmentEnd } from '#app/features/commitments/commitment-end.tsx'
import { isEarlierKind } from '#app/features/commitments/earlier.ts'
import { findCommitment } from '#app/features/commitments/find-commitment.server.ts'
import { findSafeDay } from '#app/features/commitments/find-safe-day.server.ts'
import { safeDayFact } from '#app/features/commitments/safe-day-fact.tsx'
import { listLinks } from '#app/features/links/list-links.server.ts'
import { LettersAboutSection } from '#app/features/dispatch/letters-about.tsx'
import { listLettersAbout } from '#app/features/dispatch/list-letters-about.server.ts'
import { LinksSection } from '#app/features/links/links-section.tsx'
import { ExtensionsSection } from '#app/features/extensions/extensions-section.tsx'
import { flagsOfItem } from '#app/features/obligations/item.ts'
import { ItemPage } from '#app/features/obligations/item-page.tsx'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { LadderSection } from '#app/features/reminders/ladder-section.tsx'
import { WaitingSection } from '#app/features/waiting/waiting-section.tsx'
import { withActor } from '#app/routes/guards.server.ts'
import { readItem } from '#app/routes/obligations/read-item.server.ts'
import { requireId } from '#app/shared/ids.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    requireMay(actor, 'read commitments')
    const item = await findCommitment(desk.world, actor, requireId(desk.params.commitment))
    const safeDay = await findSafeDay(desk.world, item)
    const around = await readItem(actor, desk, item)
    const mayRelate = may(actor, 'reword a commitment', item.dossierId)
    return {
      item,
      safeDay,
      acts: actsOnCommitment(actor, { ...item, chamber: item.commitment.chamber }),
      ...around,
      relations: around.relations.map((related) => ({
        ...related,
        removeTo:
          mayRelate && isEarlierKind(related.kind)
            ? `/toezeggingen/${item.id}/eerder/${related.id}/weghalen`
            : null,
      })),
      letters: await listLettersAbout(desk.world, actor, item.id),
      subjects: await listLinks(desk.world, actor, { ...item, kind: 'commitment' }),
    }
  })
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: `${shortWording(data?.item.wording ?? 'Toezegging', 60)} – Gestand` }]
}

export default function ShowCommitment() {
  const { item, safeDay, acts, letters, subjects, today, extensions, evidence, waits, ladder, ...around } =
    useLoaderData<typeof loader>()
  return (
    <ItemPage
      {...around}
      steps={<LadderSection people={ladder} />}
      putOff={<ExtensionsSection {...extensions} />}
      waiting={<WaitingSection item={item} waits={waits} />}
      item={item}
      register={{ to: '/toezeggingen', label: 'Toezeggingen' }}
      badges={
        <CommitmentBadges
          facts={item.commitment}
          flags={flagsOfItem(item, today)}
          confidential={item.confidential}
        />
      }
      acts={acts}
      evidence={<AttachmentsSection {...evidence} />}
      changeTermTo={acts.find(({ to }) => to.endsWith('/termijn'))?.to ?? null}
      facts={[
        ...commitmentFacts(item.commitment, item.saidOn),
        ...safeDayFact(safeDay, item.commitment.chamber),
      ]}
      parts={
        <>
          <LettersAboutSection about={letters} />
          <FormerWordings wordings={item.formerWordings} />
          <KamerSays commitment={item.commitment} />
          <LinksSection
            from="commitment"
            links={subjects.links}
            linkTo={subjects.mayLink ? `/toezeggingen/${item.id}/verbinden` : null}
          />
        </>
      }
      end={<CommitmentEnd commitment={item.commitment} />}
    />
  )
}
