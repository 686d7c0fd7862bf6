import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type MetaArgs } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { actsOnAgreement } from '#app/features/agreements/agreement-acts.ts'
import { AgreementBadges } from '#app/features/agreements/agreement-badges.tsx'
import { findAgreement } from '#app/features/agreements/find-agreement.server.ts'
import { writePartsProgress } from '#app/features/agreements/parts.ts'
import { PartsSection } from '#app/features/agreements/parts-section.tsx'
import { endNames } from '#app/features/agreements/successors.ts'
import { AttachmentsSection } from '#app/features/attachments/attachments-section.tsx'
import { listLinks } from '#app/features/links/list-links.server.ts'
import { FormerWordings } from '#app/features/obligations/former-wordings.tsx'
import { LinksSection } from '#app/features/links/links-section.tsx'
import { ExtensionsSection } from '#app/features/extensions/extensions-section.tsx'
import { Ended } from '#app/features/obligations/ended.tsx'
import { flagsOfItem } from '#app/features/obligations/item.ts'
import { ItemPage } from '#app/features/obligations/item-page.tsx'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { ReactionsSection } from '#app/features/reactions/reactions-section.tsx'
import { LadderSection } from '#app/features/reminders/ladder-section.tsx'
import { WaitingSection } from '#app/features/waiting/waiting-section.tsx'
import { withActor } from '#app/routes/guards.server.ts'
import { readItem } from '#app/routes/obligations/read-item.server.ts'
import { requireId } from '#app/shared/ids.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    requireMay(actor, 'read agreements')
    const item = await findAgreement(desk.world, actor, requireId(desk.params.agreement))
    const [around, subjects] = await Promise.all([
      readItem(actor, desk, item),
      listLinks(desk.world, actor, { ...item, kind: 'agreement' }),
    ])
    return { item, acts: actsOnAgreement(actor, item), subjects, ...around }
  })
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: `${shortWording(data?.item.wording ?? 'Afspraak', 60)} – Gestand` }]
}

export default function ShowAgreement() {
  const { item, acts, parties, reactions, subjects, today, extensions, evidence, waits, ladder, ...around } =
    useLoaderData<typeof loader>()
  const { settledOn, settlement, settledByParties, withdrawnOn, withdrawalReason, endedBy } = item.agreement
  return (
    <ItemPage
      {...around}
      steps={<LadderSection people={ladder} />}
      putOff={<ExtensionsSection {...extensions} />}
      waiting={<WaitingSection item={item} waits={waits} />}
      item={item}
      register={{ to: '/afspraken', label: 'Afspraken' }}
      badges={
        <AgreementBadges
          facts={item.agreement}
          flags={flagsOfItem(item, today, reactions?.disputed)}
          confidential={item.confidential}
        />
      }
      acts={acts}
      parts={
        <>
          <FormerWordings wordings={item.formerWordings} />
          {reactions && <ReactionsSection {...reactions} />}
          {parties && <PartsSection {...parties} />}
          <LinksSection
            from="agreement"
            links={subjects.links}
            linkTo={subjects.mayLink ? `/afspraken/${item.id}/verbinden` : null}
          />
        </>
      }
      evidence={<AttachmentsSection {...evidence} />}
      changeTermTo={acts.find(({ to }) => to.endsWith('/termijn'))?.to ?? null}
      end={
        <>
          {settledOn && (
            <Ended word="Nagekomen" on={settledOn} kept>
              {settledByParties && parties
                ? `Genoeg partijen zijn klaar: ${writePartsProgress(parties.progress)}.`
                : settlement}
            </Ended>
          )}
          {withdrawnOn && (
            <Ended word="Ingetrokken" on={withdrawnOn} kept={false}>
              {endedBy
                ? `Deze afspraak is ${endNames[endedBy]}. Wat ervoor in de plaats kwam, staat hieronder.`
                : withdrawalReason}
            </Ended>
          )}
        </>
      }
    />
  )
}
