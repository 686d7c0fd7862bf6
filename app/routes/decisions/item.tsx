import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type MetaArgs } from '@remix-run/react'
import { may, requireMay } from '#app/features/access/permissions.ts'
import { AttachmentsSection } from '#app/features/attachments/attachments-section.tsx'
import { actsOnDecision } from '#app/features/decisions/decision-acts.ts'
import { DecisionBadges } from '#app/features/decisions/decision-badges.tsx'
import { DecisionEnd } from '#app/features/decisions/decision-end.tsx'
import { findDecision } from '#app/features/decisions/find-decision.server.ts'
import { ExtensionsSection } from '#app/features/extensions/extensions-section.tsx'
import { FormerWordings } from '#app/features/obligations/former-wordings.tsx'
import { flagsOfItem } from '#app/features/obligations/item.ts'
import { ItemPage } from '#app/features/obligations/item-page.tsx'
import { obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import { findGate } from '#app/features/waiting/find-gate.server.ts'
import { GateSection } from '#app/features/waiting/gate-section.tsx'
import { LadderSection } from '#app/features/reminders/ladder-section.tsx'
import { WaitingSection } from '#app/features/waiting/waiting-section.tsx'
import { withActor } from '#app/routes/guards.server.ts'
import { readItem } from '#app/routes/obligations/read-item.server.ts'
import { requireId } from '#app/shared/ids.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    requireMay(actor, 'read decisions')
    const item = await findDecision(desk.world, actor, requireId(desk.params.decision))
    const around = await readItem(actor, desk, item)
    const { id, dossierId, decision } = item
    const gate = await findGate(desk.world, actor, { id, dossierId, note: decision.gate }, around.waits)
    const mayManage = item.closedOn === null && may(actor, 'record a decision', dossierId)
    const manageTo = mayManage ? `${obligationPath('decision', id)}/poort` : null
    return { item, acts: actsOnDecision(actor, item), gate, manageTo, ...around }
  })
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: `${shortWording(data?.item.wording ?? 'Besluit', 60)} – Gestand` }]
}

export default function ShowDecision() {
  const { item, acts, gate, manageTo, today, extensions, evidence, waits, ladder, ...around } =
    useLoaderData<typeof loader>()
  return (
    <ItemPage
      {...around}
      steps={<LadderSection people={ladder} />}
      putOff={<ExtensionsSection {...extensions} />}
      waiting={<WaitingSection item={item} waits={waits} />}
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
      parts={
        <>
          <FormerWordings wordings={item.formerWordings} />
          <GateSection gate={gate} note={item.decision.gate} manageTo={manageTo} />
        </>
      }
      end={<DecisionEnd decision={item.decision} />}
    />
  )
}
