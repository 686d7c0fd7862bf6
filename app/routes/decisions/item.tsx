import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type MetaArgs } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { AttachmentsSection } from '#app/features/attachments/attachments-section.tsx'
import { actsOnDecision } from '#app/features/decisions/decision-acts.ts'
import { DecisionBadges } from '#app/features/decisions/decision-badges.tsx'
import { findDecision } from '#app/features/decisions/find-decision.server.ts'
import { ExtensionsSection } from '#app/features/extensions/extensions-section.tsx'
import { Ended } from '#app/features/obligations/ended.tsx'
import { flagsOfItem } from '#app/features/obligations/item.ts'
import { ItemPage } from '#app/features/obligations/item-page.tsx'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { readItem } from '#app/routes/obligations/read-item.server.ts'
import { requireId } from '#app/shared/ids.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    requireMay(actor, 'read decisions')
    const item = await findDecision(desk.world, actor, requireId(desk.params.decision))
    return { item, acts: actsOnDecision(actor, item), ...(await readItem(actor, desk, item)) }
  })
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: `${shortWording(data?.item.wording ?? 'Besluit', 60)} – Gestand` }]
}

export default function ShowDecision() {
  const { item, acts, today, extensions, evidence, ...around } = useLoaderData<typeof loader>()
  const { gate, takenOn, outcome, droppedOn, dropReason } = item.decision
  return (
    <ItemPage
      {...around}
      putOff={<ExtensionsSection {...extensions} />}
      item={item}
      register={{ to: '/besluiten', label: 'Besluiten' }}
      badges={
        <DecisionBadges
          facts={item.decision}
          flags={flagsOfItem(item, today)}
          confidential={item.confidential}
        />
      }
      acts={acts}
      evidence={<AttachmentsSection {...evidence} />}
      changeTermTo={acts.find(({ to }) => to.endsWith('/termijn'))?.to ?? null}
      facts={[{ label: 'Wacht op', value: gate || 'niets' }]}
      end={
        <>
          {takenOn && (
            <Ended word="Genomen" on={takenOn} kept>
              {outcome}
            </Ended>
          )}
          {droppedOn && (
            <Ended word="Vervallen" on={droppedOn} kept={false}>
              {dropReason}
            </Ended>
          )}
        </>
      }
    />
  )
}
