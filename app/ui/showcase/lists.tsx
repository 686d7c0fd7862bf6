import { Badge } from '#app/ui/badge.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { ComboField } from '#app/ui/combo-field.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { SelectField, TextField } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { HistoryList } from '#app/ui/history-list.tsx'
import { Cluster } from '#app/ui/layout.tsx'
import { KeysetPagination } from '#app/ui/pagination.tsx'
import { ResultCount } from '#app/ui/result-count.tsx'
import { Section } from '#app/ui/section.tsx'
import type { Column } from '#app/ui/table.tsx'
import { RegisterTable } from '#app/ui/table.tsx'
import { SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { answers, places, sentence, unbroken } from './samples.ts'

type Row = {
  id: string
  text: string
  owner: string
  term: string
  window: string
  status: 'open' | 'late'
  day: string
}

const rows: Row[] = [
  {
    id: '1',
    text: sentence,
    owner: 'Gemeente Amsterdam',
    term: 'voorjaar 2021',
    window: '1 maart – 20 juni 2021',
    status: 'open',
    day: '4 nov 2020',
  },
  {
    id: '2',
    text: 'Het ministerie stuurt het concept rond.',
    owner: 'Ministerie van Justitie en Veiligheid',
    term: 'binnen zes weken',
    window: '5 november – 16 december 2020',
    status: 'late',
    day: '4 nov 2020',
  },
  {
    id: '3',
    text: unbroken,
    owner: unbroken.slice(0, 60),
    term: 'ooit',
    window: 'niet te lezen',
    status: 'open',
    day: '28 dec 2020',
  },
]

const columns: Column<Row>[] = [
  {
    key: 'text',
    label: 'Tekst',
    rowHeader: true,
    render: (row) => <TextLink to={`/ui?regel=${row.id}`}>{row.text}</TextLink>,
  },
  { key: 'owner', label: 'Eigenaar', sortTo: '/ui?op=eigenaar', render: (row) => row.owner },
  {
    key: 'term',
    label: 'Termijn',
    sortTo: '/ui?op=termijn',
    sorted: 'ascending',
    render: (row) => (
      <>
        {row.term}
        <br />
        <SmallPrint>{row.window}</SmallPrint>
      </>
    ),
  },
  {
    key: 'status',
    label: 'Stand',
    render: (row) => (
      <Cluster>
        <Badge tone="neutral">open</Badge>
        {row.status === 'late' && <Badge tone="bad">te laat</Badge>}
      </Cluster>
    ),
  },
  { key: 'day', label: 'Gemaakt', tight: true, narrow: 'hide', render: (row) => row.day },
]

export function Lists() {
  return (
    <Section title="Lijsten" id="deel-lijsten" count={3} action={<ButtonLink to="/ui">Uitvoeren</ButtonLink>}>
      <FilterBar resetTo="/ui" label="Regels zoeken">
        <TextField label="Woorden" name="zoek" type="search" />
        <SelectField label="Antwoord" name="antwoord" emptyLabel="Alle" options={answers} />
        <ComboField label="Eigenaar" name="eigenaar" options={places} />
      </FilterBar>
      <ResultCount count={3} noun={{ one: 'regel', many: 'regels' }} />
      <RegisterTable caption="Regels" columns={columns} rows={rows} rowKey={(row) => row.id} empty={null} />
      <KeysetPagination previousTo="/ui?voor=1" nextTo="/ui?na=3" />
      <ResultCount count={1000} more noun={{ one: 'regel', many: 'regels' }} />
      <RegisterTable
        caption="Geen regels"
        columns={columns}
        rows={[]}
        rowKey={(row) => row.id}
        empty={
          <EmptyState
            title="Er zijn nog geen regels"
            action={
              <ButtonLink to="/ui" appearance="primary">
                Regel maken
              </ButtonLink>
            }
          >
            Een regel ontstaat in een verslag, of hier.
          </EmptyState>
        }
      />
      <ResultCount count={0} noun={{ one: 'regel', many: 'regels' }} />
      <Facts />
    </Section>
  )
}

function Facts() {
  return (
    <>
      <Section title="Gegevens" level={3}>
        <DataList
          items={[
            { label: 'Eigenaar', value: 'Gemeente Amsterdam' },
            {
              label: 'Termijn',
              value: (
                <>
                  voorjaar 2021 <SmallPrint>· 1 maart – 20 juni 2021</SmallPrint>
                </>
              ),
            },
            { label: 'Notitie', value: '' },
            { label: 'Kenmerk', value: unbroken },
          ]}
        />
      </Section>
      <Section title="Geschiedenis" level={3}>
        <HistoryList
          entries={[
            {
              id: '3',
              at: '5 februari 2021, 14:02',
              text: 'Sanne de Wit verleende uitstel tot voorjaar 2021, reden: de gegevens zijn er nog niet.',
            },
            { id: '2', at: '12 januari 2021, 9:30', text: unbroken },
            { id: '1', at: '4 november 2020, 16:45', text: 'Joris Bakker legde deze regel vast.' },
          ]}
        />
      </Section>
    </>
  )
}
