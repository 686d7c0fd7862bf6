import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may, requireMay } from '#app/features/access/permissions.ts'
import { DecisionBadges } from '#app/features/decisions/decision-badges.tsx'
import { decisionStands } from '#app/features/decisions/decision-stands.ts'
import { listDecisions } from '#app/features/decisions/list-decisions.server.ts'
import { Register } from '#app/features/obligations/register.tsx'
import { flagsOfRow } from '#app/features/obligations/register-row.ts'
import { GateFlagBadge } from '#app/features/waiting/gate-flag-badge.tsx'
import { withActor } from '#app/routes/guards.server.ts'
import { readRegister } from '#app/routes/obligations/read-register.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    requireMay(actor, 'read decisions')
    const list = (filter: Parameters<typeof listDecisions>[2]) => listDecisions(desk.world, actor, filter)
    const register = await readRegister(actor, desk, decisionStands, list)
    return { ...register, mayRecord: may(actor, 'record a decision') }
  })
}

export function meta() {
  return [{ title: 'Besluiten – Gestand' }]
}

export default function ListDecisions() {
  const { mayRecord, today, gates, ...register } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Besluiten"
      action={
        mayRecord && (
          <ButtonLink to="/besluiten/nieuw" appearance="primary" icon="plus">
            Vervolgbesluit vastleggen
          </ButtonLink>
        )
      }
    >
      <Register
        {...register}
        path="/besluiten"
        caption="Besluiten"
        noun={{ one: 'besluit', many: 'besluiten' }}
        badges={(row) => (
          <>
            <DecisionBadges
              facts={row.decision ?? { takenOn: null, droppedOn: null }}
              flags={flagsOfRow(row, today)}
              confidential={row.confidential}
            />
            <GateFlagBadge flag={gates[row.id]} />
          </>
        )}
        empty={<NoDecisions mayRecord={mayRecord} />}
      />
    </Page>
  )
}

function NoDecisions({ mayRecord }: { mayRecord: boolean }) {
  return (
    <EmptyState
      title="Geen besluiten gevonden"
      action={mayRecord && <ButtonLink to="/besluiten/nieuw">Vervolgbesluit vastleggen</ButtonLink>}
    >
      {mayRecord
        ? 'Maak de filters ruimer. Een vervolgbesluit legt u vast in het verslag van een overleg, of hier.'
        : 'Maak de filters ruimer. Een besluit staat hier zodra het verslag van het overleg is gedeeld.'}
    </EmptyState>
  )
}
