import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaArgs } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { FieldList } from '#app/features/templates/field-list.tsx'
import { fillLetter } from '#app/features/templates/fill-letter.ts'
import { findLetterTexts } from '#app/features/templates/find-letter-texts.server.ts'
import { findLetterText } from '#app/features/templates/find-letter-text.server.ts'
import { findSampleValues } from '#app/features/templates/find-sample-values.server.ts'
import { KeepTextForm } from '#app/features/templates/keep-text-form.tsx'
import { partHints, partNames } from '#app/features/templates/letter-part.ts'
import { LetterPreview } from '#app/features/templates/letter-preview.tsx'
import { requireMinistry } from '#app/features/templates/require-ministry.server.ts'
import { lookForm } from '#app/features/templates/template-form.ts'
import { TextVersions } from '#app/features/templates/text-versions.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { readForm } from '#app/shared/read-form.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { textCrumbs, textPlace, textsPath } from './place.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const { organisationId, part } = textPlace(params)
    return findLetterText(world, actor, organisationId, part)
  })
}

/** Looks at what letters would say; nothing is written. */
export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params }) => {
    requireMay(actor, 'manage letter texts')
    const { organisationId, part } = textPlace(params)
    const ministry = await requireMinistry(world.database, organisationId)
    const read = readForm(lookForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const texts = { ...(await findLetterTexts(world.database, organisationId)), [part]: read.input.text }
    const { values, choices } = await findSampleValues(world, actor, ministry, null)
    const chamber = part === 'addressee_ek' ? 'EK' : 'TK'
    const kamer = chamber === 'EK' ? 'Eerste Kamer' : 'Tweede Kamer'
    const letter = fillLetter(texts, chamber, { ...values, kamer })
    return { looked: { text: read.input.text, letter, isInvented: choices.length === 0 } }
  })
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: `${data ? partNames[data.part] : 'Vast deel'} – Gestand` }]
}

interface Asked {
  looked?: { text: string; letter: ReturnType<typeof fillLetter>; isInvented: boolean }
}

export default function LetterTextPart() {
  const { ministry, part, text, nextNumber, mayChange, versions } = useLoaderData<typeof loader>()
  const asked = useActionData() as Asked | undefined
  const answer = useFormAnswer()
  const path = textsPath(ministry.id, part)
  const crumbs = textCrumbs(mayChange, ministry)
  if (asked?.looked) {
    const { looked } = asked
    return (
      <Page
        title="Zo komt het in een brief"
        breadcrumbs={[...crumbs, { to: path, label: partNames[part] }]}
        intro="Er is nog niets gewijzigd. Kijk het na, en sla het daarna op."
        width="reading"
      >
        {looked.isInvented && <Alert tone="info">Dit voorbeeld gaat over een verzonnen overleg.</Alert>}
        <LetterPreview letter={looked.letter} />
        <KeepTextForm path={path} text={looked.text} version={nextNumber} answer={undefined} looked />
      </Page>
    )
  }
  return (
    <Page
      title={titleWithErrors(partNames[part], Boolean(answer?.errors))}
      breadcrumbs={crumbs}
      intro={partHints[part]}
      width="reading"
    >
      {mayChange ? (
        <ActionForm
          errors={answer?.errors}
          general={answer?.general}
          submitLabel="Bekijk hoe het in een brief komt"
          cancelTo={textsPath(ministry.id)}
        >
          <TextArea
            label="Tekst"
            name="text"
            rows={8}
            hint="Leeg is ook goed: dan staat dit deel niet in de brief."
            defaultValue={String(answer?.values.text ?? text)}
            errors={answer?.errors?.text}
          />
        </ActionForm>
      ) : (
        <p className="keep-lines">{text || 'Geen tekst: dit deel blijft leeg.'}</p>
      )}
      <FieldList />
      <Section title="Versies" count={versions.length}>
        <TextVersions versions={versions} base={mayChange ? path : null} />
        {mayChange && versions.length > 0 && (
          <ButtonLink to={`${path}/versies/0/terugzetten`}>
            Zet de tekst terug waarmee Gestand begon
          </ButtonLink>
        )}
      </Section>
    </Page>
  )
}
