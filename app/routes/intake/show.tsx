import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type MetaArgs } from '@remix-run/react'
import { may } from '#app/features/access/permissions.ts'
import { chamberNames } from '#app/features/commitments/origin.ts'
import { writeKamerstuk } from '#app/features/commitments/kamer-numbers.ts'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { findIntake } from '#app/features/intake/find-intake.server.ts'
import { IntakeReader } from '#app/features/intake/intake-reader.tsx'
import { intakePath } from '#app/features/intake/passage.ts'
import { requireMayDecide } from '#app/features/intake/passage-to-decide.server.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { requireId } from '#app/shared/ids.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Badge } from '#app/ui/badge.tsx'
import { ButtonGroup, ButtonLink } from '#app/ui/button.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { Details } from '#app/ui/details.tsx'
import { HistoryList } from '#app/ui/history-list.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    requireMayDecide(actor)
    const intake = await findIntake(world, actor, requireId(params.intake))
    const reads = may(actor, 'read in a letter', intake.dossierId)
    const decidable = intake.passages.filter(({ decides }) => decides)
    return {
      intake,
      reads,
      accepted: decidable.filter(({ state }) => state === 'accepted').length,
      open: decidable.filter(({ state }) => state === 'open' || state === 'waiting').length,
      waiting: intake.passages.filter(({ state }) => state === 'waiting').length,
      mayUndo: intake.acceptedAt !== null,
      events: await listEvents(world, actor, intake),
    }
  })
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: `${data?.intake.subject || 'Ingelezen brief'} – Gestand` }]
}

export default function ShowIntake() {
  const { intake, reads, events } = useLoaderData<typeof loader>()
  const isList = intake.form === 'list'
  return (
    <Page
      title={intake.subject || (isList ? 'Slotlijst' : 'Brief zonder onderwerp')}
      breadcrumbs={[
        { to: '/brieven', label: 'Brieven' },
        ...(reads ? [{ to: '/brieven/inlezen', label: 'Brief inlezen' }] : []),
      ]}
      status={<Progress />}
      action={<Acts />}
    >
      {intake.notes.map((note) => (
        <Alert key={note} tone="warning">
          {note}
        </Alert>
      ))}
      {intake.sameLetter && (
        <Alert tone="info" title="Deze brief staat al in Gestand">
          <p>
            Wat u overneemt komt bij de{' '}
            <TextLink to={`/brieven/${intake.sameLetter.id}`}>
              brief van {writeDay(intake.sameLetter.sentOn)}
            </TextLink>
            . Kijk bij elk voorstel of het er al staat.
          </p>
        </Alert>
      )}
      <Details summary="Gegevens van de brief" open={!intake.sentOn || !intake.chamber}>
        <HeadFacts />
      </Details>
      <IntakeReader intake={intake} mayMark={reads} />
      <Section title="Geschiedenis">
        <HistoryList entries={events.map(({ id, at, sentence }) => ({ id, at, text: sentence }))} />
      </Section>
    </Page>
  )
}

function Progress() {
  const { intake, open, accepted, waiting } = useLoaderData<typeof loader>()
  return (
    <>
      <Badge tone="neutral">{intake.dossier.code}</Badge>
      {intake.acceptedAt && <Badge tone="good">vastgelegd</Badge>}
      {waiting > 0 && <Badge tone="warning">{waiting} wacht op het secretariaat</Badge>}
      <span role="status">
        {open > 0 ? `Nog ${open} te beoordelen` : accepted > 0 ? 'Alles is beoordeeld' : ''}
        {accepted > 0 && `, ${accepted} overgenomen en nog niet vastgelegd`}
      </span>
    </>
  )
}

function Acts() {
  const { intake, reads, open, accepted, mayUndo } = useLoaderData<typeof loader>()
  const to = (act: string) => intakePath(intake.id, act)
  return (
    <ButtonGroup>
      {accepted > 0 && (
        <ButtonLink to={to('vastleggen')} appearance={open === 0 ? 'primary' : 'secondary'}>
          Vastleggen
        </ButtonLink>
      )}
      {intake.letter && <ButtonLink to={`/brieven/${intake.letter.id}`}>Naar de brief</ButtonLink>}
      {mayUndo && <ButtonLink to={to('terugdraaien')}>Terugdraaien</ButtonLink>}
      {reads && !intake.acceptedAt && <ButtonLink to={to('weggooien')}>Weggooien</ButtonLink>}
    </ButtonGroup>
  )
}

function HeadFacts() {
  const { intake, reads } = useLoaderData<typeof loader>()
  const { reference, kamerstuk, sentOn, chamber, dossier, sender, addressee, signatory, fileName, form } =
    intake
  return (
    <>
      <DataList
        items={[
          ...(form === 'list' ? [] : [{ label: 'Kenmerk', value: reference }]),
          ...(kamerstuk ? [{ label: 'Kamerstuk', value: writeKamerstuk(kamerstuk) }] : []),
          { label: 'Datum', value: sentOn && writeDay(sentOn) },
          { label: 'Kamer', value: chamber && `de ${chamberNames[chamber]}` },
          ...(addressee ? [{ label: 'Gericht aan', value: addressee }] : []),
          ...(sender ? [{ label: 'Afzender', value: sender.split('\n').join(', ') }] : []),
          ...(signatory ? [{ label: 'Ondertekend door', value: signatory }] : []),
          { label: 'Dossier', value: `${dossier.code} · ${dossier.name}` },
          {
            label: 'Ingelezen',
            value: `${intake.read} door ${intake.readByName}${fileName ? `, uit ${fileName}` : ''}`,
          },
        ]}
      />
      {reads && !intake.acceptedAt && (
        <p>
          <TextLink to={intakePath(intake.id, 'gegevens')}>Gegevens verbeteren</TextLink>
        </p>
      )}
    </>
  )
}
