import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may, requireMay } from '#app/features/access/permissions.ts'
import { AgreementBadges } from '#app/features/agreements/agreement-badges.tsx'
import { agreementStands } from '#app/features/agreements/agreement-stands.ts'
import { ChooseBar, ChooseBox } from '#app/features/agreements/choose-bar.tsx'
import { listAgreements } from '#app/features/agreements/list-agreements.server.ts'
import { Register } from '#app/features/obligations/register.tsx'
import { flagsOfRow } from '#app/features/obligations/register-row.ts'
import { GateFlagBadge } from '#app/features/waiting/gate-flag-badge.tsx'
import { listDisputed } from '#app/features/reactions/list-disputed.server.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { readRegister } from '#app/routes/obligations/read-register.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    requireMay(actor, 'read agreements')
    const list = (filter: Parameters<typeof listAgreements>[2]) => listAgreements(desk.world, actor, filter)
    const register = await readRegister(actor, desk, agreementStands, list)
    const ids = register.page.rows.map(({ id }) => id)
    return {
      ...register,
      disputed: await listDisputed(desk.world, actor, ids),
      mayRecord: may(actor, 'record an agreement'),
      mayChoose: may(actor, 'withdraw an agreement'),
    }
  })
}

export function meta() {
  return [{ title: 'Afspraken – Gestand' }]
}

export default function ListAgreements() {
  const { mayRecord, mayChoose, today, gates, disputed, ...register } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Afspraken"
      action={
        mayRecord && (
          <ButtonLink to="/overleggen" appearance="primary" icon="plus">
            Afspraak vastleggen
          </ButtonLink>
        )
      }
    >
      <Register
        {...register}
        choose={mayChoose ? { bar: <ChooseBar />, box: (row) => <ChooseBox {...row} /> } : null}
        path="/afspraken"
        caption="Afspraken"
        noun={{ one: 'afspraak', many: 'afspraken' }}
        badges={(row) => (
          <>
            <AgreementBadges
              facts={row.agreement ?? { startedOn: null, settledOn: null, withdrawnOn: null }}
              flags={flagsOfRow(row, today, disputed.includes(row.id))}
              confidential={row.confidential}
            />
            <GateFlagBadge flag={gates[row.id]} />
          </>
        )}
        empty={<NoAgreements mayRecord={mayRecord} />}
      />
    </Page>
  )
}

function NoAgreements({ mayRecord }: { mayRecord: boolean }) {
  return (
    <EmptyState
      title="Geen afspraken gevonden"
      action={mayRecord && <ButtonLink to="/overleggen">Kies een overleg</ButtonLink>}
    >
      {mayRecord
        ? 'Maak de filters ruimer. Of leg een afspraak vast: dat doet u in het verslag van een overleg.'
        : 'Maak de filters ruimer. Een afspraak staat hier zodra het verslag van het overleg is gedeeld.'}
    </EmptyState>
  )
}
