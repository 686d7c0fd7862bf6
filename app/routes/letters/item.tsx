import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type MetaArgs } from '@remix-run/react'
import { may, requireMay } from '#app/features/access/permissions.ts'
import { writeKamerstuk } from '#app/features/commitments/kamer-numbers.ts'
import { letterName } from '#app/features/commitments/letter-name.ts'
import { chamberNames } from '#app/features/commitments/origin.ts'
import { findMaking } from '#app/features/dispatch/find-making.server.ts'
import { draftPath } from '#app/features/drafts/draft-state.ts'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { findReadLetter } from '#app/features/intake/find-read-letter.server.ts'
import { intakePath, mayTakePart } from '#app/features/intake/passage.ts'
import { ReadLetterSection } from '#app/features/intake/read-letter-section.tsx'
import { findLetter } from '#app/features/letters/find-letter.server.ts'
import { kindName, shortWording } from '#app/features/obligations/obligation.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { requireId } from '#app/shared/ids.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { HistoryList } from '#app/ui/history-list.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { BulletList, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    requireMay(actor, 'read letters')
    const letter = await findLetter(world, actor, requireId(params.letter))
    const mayFulfil = may(actor, 'fulfil a commitment', letter.dossierId)
    const [events, making, text] = await Promise.all([
      listEvents(world, actor, letter),
      findMaking(world, actor, letter.id),
      findReadLetter(world, actor, letter.id),
    ])
    return { letter, mayFulfil, making, events, text, readsIn: mayTakePart(actor, letter.dossierId) }
  })
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: `Brief ${data ? letterName(data.letter) : ''} – Gestand` }]
}

export default function ShowLetter() {
  const { letter, mayFulfil, making, events, text, readsIn } = useLoaderData<typeof loader>()
  const { reference, kamerstuk, documentNumber, subject, sentOn, chamber, dossier, commitments } = letter
  return (
    <Page
      title={subject || `Brief ${letterName(letter)}`}
      breadcrumbs={[{ to: '/brieven', label: 'Brieven' }]}
      width="reading"
      action={
        mayFulfil && (
          <>
            <ButtonLink to={`/brieven/${letter.id}/afdoen`}>Meer afdoen met deze brief</ButtonLink>
            <ButtonLink to={`/brieven/${letter.id}/nummers`}>Nummers aanvullen</ButtonLink>
          </>
        )
      }
    >
      <DataList
        items={[
          { label: 'Kenmerk', value: reference },
          ...(kamerstuk ? [{ label: 'Kamerstuk', value: writeKamerstuk(kamerstuk) }] : []),
          ...(documentNumber ? [{ label: 'Documentnummer', value: documentNumber }] : []),
          { label: 'Datum', value: writeDay(sentOn) },
          { label: 'Aan', value: `de ${chamberNames[chamber]}` },
          { label: 'Dossier', value: `${dossier.code} · ${dossier.name}` },
        ]}
      />
      <Section title="Afgedaan met deze brief">
        {commitments.length === 0 && <p>Met deze brief is nu niets afgedaan.</p>}
        {commitments.length > 0 && (
          <BulletList>
            {commitments.map(({ obligationId, origin, obligation }) => (
              <li key={obligationId}>
                <TextLink to={`/toezeggingen/${obligationId}`}>
                  {shortWording(obligation.wording, 200)}
                </TextLink>{' '}
                <SmallPrint>({kindName('commitment', origin)})</SmallPrint>
              </li>
            ))}
          </BulletList>
        )}
      </Section>
      {making && <Making making={making} />}
      {text && <ReadLetterSection letter={text} readInTo={readsIn ? intakePath(text.id) : null} />}
      <Section title="Geschiedenis">
        <HistoryList entries={events.map(({ id, at, sentence }) => ({ id, at, text: sentence }))} />
      </Section>
    </Page>
  )
}

/** What the letter opened, and from what it was made. */
function Making({
  making: { draftId, opened },
}: {
  making: NonNullable<Awaited<ReturnType<typeof findMaking>>>
}) {
  return (
    <Section title="Geopend met deze brief">
      {opened.length === 0 && <p>Deze brief zegde niets nieuws toe.</p>}
      {opened.length > 0 && (
        <BulletList>
          {opened.map((item) => (
            <li key={item.id}>
              <TextLink to={`/toezeggingen/${item.id}`}>{shortWording(item.wording, 200)}</TextLink>{' '}
              <SmallPrint>({item.term?.words ?? 'zonder termijn'})</SmallPrint>
            </li>
          ))}
        </BulletList>
      )}
      {draftId && (
        <p>
          <TextLink to={draftPath(draftId)}>Zo is de brief gemaakt</TextLink>
        </p>
      )}
    </Section>
  )
}
