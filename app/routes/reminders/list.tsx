import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dossiersOf } from '#app/features/access/actor.ts'
import { listSecretariats } from '#app/features/access/list-secretariats.server.ts'
import { may } from '#app/features/access/permissions.ts'
import { BlockedPeople } from '#app/features/sending/blocked-people.tsx'
import { listBlocks } from '#app/features/sending/list-blocks.server.ts'
import { listRecipients } from '#app/features/reminders/list-recipients.server.ts'
import { listReminders } from '#app/features/reminders/list-reminders.server.ts'
import {
  exportAddress,
  kindWords,
  readReminderFilter,
  reminderAddress,
  reminderLists,
  type ReminderChoice,
  type ReminderList,
} from '#app/features/reminders/reminder-lists.ts'
import { ReminderTable } from '#app/features/reminders/reminder-table.tsx'
import { withActor } from '#app/routes/guards.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { SelectField } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { Page } from '#app/ui/page.tsx'
import { KeysetPagination } from '#app/ui/pagination.tsx'
import { ResultCount } from '#app/ui/result-count.tsx'
import { Section } from '#app/ui/section.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { BulletList, Prose } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, query }) => {
    const { chosenDossierId, dossiers } = actor
    const filter = readReminderFilter(query, { dossierIds: dossiersOf(actor), chosenDossierId })
    const [page, blocked, secretariats, people] = await Promise.all([
      listReminders(world, actor, filter),
      filter.list === 'mislukt' ? listBlocks(world, actor) : [],
      listSecretariats(world, actor),
      listRecipients(world, actor),
    ])
    return { filter, page, blocked, dossiers, secretariats, people, seesAll: may(actor, 'see all reminders') }
  })
}

export function meta({ data }: { data?: { filter: { list: ReminderList } } }) {
  return [{ title: `Herinneringen: ${reminderLists[data?.filter.list ?? 'komt-eraan']} – Gestand` }]
}

export default function ListReminders() {
  const { filter, page, blocked, dossiers, secretariats, people, seesAll } = useLoaderData<typeof loader>()
  const { list } = filter
  return (
    <Page
      title="Herinneringen"
      intro={
        seesAll
          ? 'Welke mails er uitgaan, aan wie en waarom. En welke er al uitgingen.'
          : 'Welke mails u krijgt en waarom. En welke u al kreeg.'
      }
    >
      <p>
        <TextLink to="/herinneringen/dag">Bekijk wat er op een dag uitgaat</TextLink>
      </p>
      <Tabs
        label="Soort herinneringen"
        items={(Object.keys(reminderLists) as ReminderList[]).map((one) => ({
          to: reminderAddress({ ...filter, list: one }) ?? '',
          label: reminderLists[one],
          current: one === list,
        }))}
      />
      <Filters key={reminderAddress(filter)} dossiers={dossiers} people={people} filter={filter} />
      <ResultCount count={page.count} more={page.more} noun={noun} />
      <ReminderTable
        list={list}
        caption={`Herinneringen: ${reminderLists[list]}`}
        rows={page.rows}
        empty={<Nothing list={list} />}
      />
      {page.count > 0 && (
        <p>
          <TextLink to={exportAddress(filter)} reloadDocument>
            Download deze lijst (csv)
          </TextLink>
        </p>
      )}
      <KeysetPagination
        previousTo={reminderAddress(filter, { side: 'voor', id: page.previous })}
        nextTo={reminderAddress(filter, { side: 'na', id: page.next })}
      />
      {blocked.length > 0 && <BlockedPeople people={blocked} />}
      {seesAll && (
        <p>
          Wat mensen antwoorden op de vraag of het lukt, staat in de{' '}
          <TextLink to="/prognose">prognose</TextLink>.
        </p>
      )}
      <Rules secretariats={secretariats} />
    </Page>
  )
}

function Filters({
  dossiers,
  people,
  filter,
}: {
  dossiers: { id: string; code: string; name: string }[]
  people: { id: string; name: string }[]
  filter: ReminderChoice
}) {
  return (
    <FilterBar>
      <input type="hidden" name="lijst" value={filter.list} />
      {dossiers.length > 1 && (
        <SelectField
          label="Dossier"
          name="dossier"
          defaultValue={filter.dossierId ?? 'alle'}
          options={[
            { value: 'alle', label: 'Alle dossiers' },
            ...dossiers.map(({ id, code, name }) => ({ value: id, label: `${code}: ${name}` })),
          ]}
        />
      )}
      <SelectField
        label="Soort"
        name="soort"
        emptyLabel="Alle soorten"
        defaultValue={kindWords.find(({ value }) => value === filter.kind)?.word ?? ''}
        options={kindWords.map(({ word, label }) => ({ value: word, label }))}
      />
      {people.length > 1 && (
        <SelectField
          label="Aan wie"
          name="persoon"
          emptyLabel="Iedereen"
          defaultValue={filter.personId ?? ''}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </FilterBar>
  )
}

const noun = { one: 'herinnering of bericht', many: 'herinneringen en berichten' }

const nothing: Record<ReminderList, [title: string, text: string]> = {
  'komt-eraan': [
    'Er komen geen herinneringen aan',
    'Een herinnering komt er vanzelf zodra een afspraak, toezegging of vervolgbesluit een termijn heeft.',
  ],
  verstuurd: ['Er is nog niets verstuurd', 'Bij Komt eraan ziet u wanneer de eerste mail uitgaat.'],
  mislukt: ['Er is niets mislukt', 'Een mail die niet kan aankomen, staat hier met de reden.'],
  gestopt: [
    'Er is niets gestopt',
    'Hier staat wat niet uitgaat: vastgehouden, overgeslagen, teruggenomen of vervallen, met de reden.',
  ],
}

function Nothing({ list }: { list: ReminderList }) {
  const [title, text] = nothing[list]
  return <EmptyState title={title}>{text}</EmptyState>
}

function Rules({ secretariats }: { secretariats: { dossier: string; name: string; mail: string }[] }) {
  return (
    <Section title="Hoe herinneringen werken" id="aanpassen">
      <Prose>
        <p>
          Gestand verstuurt op werkdagen tussen 9.00 en 17.00 uur, en hoogstens één mail per persoon per dag.
          Losse mails, andere dagen of een collega die invalt, kiest u bij{' '}
          <TextLink to="/mijn-instellingen">Mijn instellingen</TextLink>. Voor een afspraak of toezegging
          krijgt u bericht vóór het einde van de termijn, voor een vervolgbesluit vóór het begin. Is de
          termijn voorbij, dan volgen hoogstens drie herinneringen.
        </p>
        <p>
          Afgerond werk geeft geen herinneringen meer. Klopt er iets niet, of moet de mail naar een collega?
          Vraag het secretariaat van het dossier.
        </p>
        {secretariats.length > 0 && (
          <BulletList>
            {secretariats.map(({ dossier, name, mail }) => (
              <li key={`${dossier} ${mail}`}>
                {dossier}: {name}, <TextLink to={`mailto:${mail}`}>{mail}</TextLink>
              </li>
            ))}
          </BulletList>
        )}
      </Prose>
    </Section>
  )
}
