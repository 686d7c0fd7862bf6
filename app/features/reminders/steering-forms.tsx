import type { ReactNode } from 'react'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { Alert } from '#app/ui/alert.tsx'
import { DateField, TextArea } from '#app/ui/field.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Section } from '#app/ui/section.tsx'
import type { steeringActs } from './steering.ts'

type Act = (typeof steeringActs)[number]

interface SteeringFormsProps {
  reminder: { held: boolean; skipped: boolean; closed: string[] }
  answer: FormAnswer | undefined
}

/** What can be decided about one reminder as it now stands; what was typed stays where a decision was refused. */
export function SteeringForms({ reminder, answer }: SteeringFormsProps) {
  const { held, skipped, closed } = reminder
  if (skipped) return <Restore answer={answer} />
  if (closed.length > 0) return <Alert tone="info">{closed.join(' ')}</Alert>
  return (
    <>
      <Section title="Nu versturen">
        <p>
          De herinnering gaat uit in de eerstvolgende ronde, op werkdagen tussen 9.00 en 17.00 uur. Daarna
          geldt deze stap als verstuurd. Kreeg deze persoon vandaag al een mail? Dan gaat zij uit op de
          volgende werkdag.
        </p>
        <ActForm act="versturen" answer={answer} submitLabel="Nu versturen" />
      </Section>
      {held && (
        <Section title="Vrijgeven">
          <p>De herinnering gaat dan weer uit op haar dag, of meteen als die voorbij is.</p>
          <ActForm act="vrijgeven" answer={answer} submitLabel="Vrijgeven" />
        </Section>
      )}
      <Section title={held ? 'Langer of korter vasthouden' : 'Vasthouden'}>
        <ActForm act="vasthouden" answer={answer} submitLabel="Vasthouden">
          <DateField
            label="Vasthouden tot"
            name="until"
            optional
            hint="Op deze dag mag de herinnering weer uitgaan. Zonder dag blijft zij liggen tot iemand haar vrijgeeft."
            defaultValue={typed(answer, 'until')}
            errors={answer?.errors.until}
          />
        </ActForm>
      </Section>
      <Section title="Overslaan">
        <ActForm act="overslaan" answer={answer} submitLabel="Overslaan">
          <TextArea
            label="Reden"
            name="reason"
            hint="Alleen deze stap, voor deze persoon. De andere stappen gaan wel uit. Wie op het ministerie alle herinneringen ziet, leest uw reden; de ontvanger niet."
            defaultValue={typed(answer, 'reason')}
            errors={answer?.errors.reason}
          />
        </ActForm>
      </Section>
    </>
  )
}

function Restore({ answer }: Pick<SteeringFormsProps, 'answer'>) {
  return (
    <Section title="Terugzetten">
      <p>De herinnering komt terug in de planning. Is haar dag voorbij, dan gaat zij meteen uit.</p>
      <ActForm act="terugzetten" answer={answer} submitLabel="Terugzetten" />
    </Section>
  )
}

/** One decision; what was wrong is told at the form that was sent. */
function ActForm({
  act,
  answer,
  submitLabel,
  children,
}: {
  act: Act
  answer: FormAnswer | undefined
  submitLabel: string
  children?: ReactNode
}) {
  const own = answer?.values.act === act ? answer : undefined
  return (
    <ActionForm errors={own?.errors} general={own?.general} submitLabel={submitLabel} appearance="secondary">
      <input type="hidden" name="act" value={act} />
      {children}
    </ActionForm>
  )
}

function typed(answer: FormAnswer | undefined, name: 'until' | 'reason'): string {
  return String(answer?.values[name] ?? '')
}
