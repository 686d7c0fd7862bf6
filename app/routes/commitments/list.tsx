import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may, requireMay } from '#app/features/access/permissions.ts'
import { CommitmentBadges } from '#app/features/commitments/commitment-badges.tsx'
import { commitmentStands } from '#app/features/commitments/commitment-stands.ts'
import { listCommitments } from '#app/features/commitments/list-commitments.server.ts'
import { listPostChoices } from '#app/features/commitments/list-post-choices.server.ts'
import { chamberNames, type Chamber } from '#app/features/commitments/origin.ts'
import { readCommitmentFilter } from '#app/features/commitments/register-choices.ts'
import { CommitmentFilters } from '#app/features/commitments/register-filters.tsx'
import { ChooseForLetterBar, ChooseForLetterBox } from '#app/features/drafts/choose-for-letter.tsx'
import { DraftFlagBadge } from '#app/features/dispatch/letters-about.tsx'
import { listDraftFlags } from '#app/features/dispatch/list-draft-flags.server.ts'
import { kindName, type CommitmentOrigin } from '#app/features/obligations/obligation.ts'
import { Register } from '#app/features/obligations/register.tsx'
import { flagsOfRow } from '#app/features/obligations/register-row.ts'
import { GateFlagBadge } from '#app/features/waiting/gate-flag-badge.tsx'
import { withActor } from '#app/routes/guards.server.ts'
import { readRegister } from '#app/routes/obligations/read-register.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { SmallPrint } from '#app/ui/text.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    requireMay(actor, 'read commitments')
    const own = readCommitmentFilter(desk.query)
    const register = await readRegister(actor, desk, commitmentStands, (filter) =>
      listCommitments(desk.world, actor, { ...filter, ...own }),
    )
    return {
      ...register,
      own,
      drafts: await listDraftFlags(desk.world, actor, register.page.rows),
      posts: await listPostChoices(desk.world, own.postId),
      mayRecord: may(actor, 'record a commitment'),
      mayMove: may(actor, 'withdraw a commitment'),
      mayDraft: may(actor, 'draft a letter'),
    }
  })
}

export function meta() {
  return [{ title: 'Toezeggingen – Gestand' }]
}

export default function ListCommitments() {
  const { mayRecord, mayMove, mayDraft, own, posts, today, gates, drafts, ...register } =
    useLoaderData<typeof loader>()
  return (
    <Page
      title="Toezeggingen"
      intro="Waar de Kamer op wacht: toezeggingen, verzoeken en moties."
      action={
        <>
          {mayRecord && <RecordButton primary />}
          {mayMove && <ButtonLink to="/toezeggingen/verplaatsen">Naar andere functie</ButtonLink>}
        </>
      }
    >
      <Register
        {...register}
        choose={
          mayDraft ? { bar: <ChooseForLetterBar />, box: (row) => <ChooseForLetterBox {...row} /> } : null
        }
        path="/toezeggingen"
        caption="Toezeggingen, verzoeken en moties"
        noun={{ one: 'regel', many: 'regels' }}
        columns={[
          {
            key: 'origin',
            label: 'Soort',
            render: ({ commitment }) => commitment && <KindAndNumber {...commitment} />,
          },
        ]}
        badges={(row) => (
          <>
            <CommitmentBadges
              facts={row.commitment ?? nothingKnown}
              flags={flagsOfRow(row, today)}
              confidential={row.confidential}
            />
            <GateFlagBadge flag={gates[row.id]} />
            <DraftFlagBadge state={drafts[row.id]} />
          </>
        )}
        empty={
          <EmptyState title="Niets gevonden" action={mayRecord && <RecordButton />}>
            Maak de filters ruimer. Een toezegging legt u vast in het verslag van een overleg, of hier.
          </EmptyState>
        }
      >
        <CommitmentFilters key={JSON.stringify(own)} filter={own} posts={posts} />
      </Register>
    </Page>
  )
}

function KindAndNumber(commitment: {
  origin: CommitmentOrigin
  chamber: Chamber
  registerNumber: string | null
}) {
  const { origin, chamber, registerNumber } = commitment
  return (
    <>
      {kindName('commitment', origin)}, {chamberNames[chamber]}
      {registerNumber && (
        <>
          <br />
          <SmallPrint>{registerNumber}</SmallPrint>
        </>
      )}
    </>
  )
}

const nothingKnown = {
  fulfilledOn: null,
  lapsedOn: null,
  withdrawnOn: null,
  kamerWord: '',
  kamerStatus: null,
}

function RecordButton({ primary }: { primary?: boolean }) {
  return (
    <ButtonLink
      to="/toezeggingen/nieuw"
      appearance={primary ? 'primary' : 'secondary'}
      icon={primary ? 'plus' : undefined}
    >
      Toezegging vastleggen
    </ButtonLink>
  )
}
