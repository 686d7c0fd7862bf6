import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { Section } from '#app/ui/section.tsx'
import { BulletList } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { describeSteps } from './describe-steps.ts'
import {
  kindNames,
  kindSlugs,
  policyKinds,
  widthNames,
  widths,
  widthSlugs,
  type Policy,
  type PolicyKind,
  type Width,
} from './policy.ts'

interface Row {
  width: Width
  before: string[]
  after: string[]
}

/** Which steps go out when, a table for each kind of item. */
export function PolicyTables({ policy, base }: { policy: Policy; base: string }) {
  return policyKinds.map((kind) => (
    <Section key={kind} title={kindNames[kind]}>
      <RegisterTable
        caption={`Herinneringen: ${kindNames[kind].toLowerCase()}`}
        captionHidden
        columns={columnsFor(kind, base)}
        rows={widths.map((width): Row => ({ width, ...describeSteps(policy[kind][width]) }))}
        rowKey={({ width }) => width}
        empty={null}
      />
    </Section>
  ))
}

function columnsFor(kind: PolicyKind, base: string): Column<Row>[] {
  return [
    { key: 'width', label: 'Termijn', rowHeader: true, render: ({ width }) => widthNames[width] },
    { key: 'before', label: 'Vooraf', render: ({ before }) => <Lines lines={before} /> },
    { key: 'after', label: 'Daarna', render: ({ after }) => <Lines lines={after} /> },
    {
      key: 'change',
      label: 'Wijzigen',
      tight: true,
      render: ({ width }) => (
        <TextLink to={`${base}/${kindSlugs[kind]}/${widthSlugs[width]}`}>
          Wijzigen
          <span className="visually-hidden">
            : {kindNames[kind]}, {widthNames[width]}
          </span>
        </TextLink>
      ),
    },
  ]
}

function Lines({ lines }: { lines: string[] }) {
  if (lines.length === 0) return 'geen herinnering'
  return (
    <BulletList>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </BulletList>
  )
}
