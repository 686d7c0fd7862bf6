import { Form } from '@remix-run/react'
import { useState } from 'react'
import type { Appearance } from '#app/ui/button.tsx'
import { Button, ButtonGroup, ButtonLink } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { Details } from '#app/ui/details.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import { TextField } from '#app/ui/field.tsx'
import { ActionButton } from '#app/ui/form.tsx'
import { Moves } from '#app/ui/moves.tsx'
import { Section } from '#app/ui/section.tsx'
import { Paragraph } from '#app/ui/text.tsx'
import { unbroken } from './samples.ts'

const appearances: Appearance[] = ['primary', 'secondary', 'subtle', 'danger']

export function Actions() {
  return (
    <Section title="Knoppen" id="deel-knoppen">
      <ButtonGroup>
        {appearances.map((appearance) => (
          <Button
            key={appearance}
            appearance={appearance}
            icon={appearance === 'primary' ? 'plus' : undefined}
          >
            {appearance}
          </Button>
        ))}
        <ButtonLink to="/">een verwijzing</ButtonLink>
      </ButtonGroup>
      <ButtonGroup>
        {appearances.map((appearance) => (
          <Button key={appearance} appearance={appearance} disabled>
            {appearance}, uit
          </Button>
        ))}
      </ButtonGroup>
      <ButtonGroup>
        <Button appearance="primary" aria-disabled>
          wordt verzonden
        </Button>
        <Button small>klein</Button>
        <Button appearance="subtle" small icon="edit">
          klein met tekening
        </Button>
        <ActionButton action="/ui" label="een formulier met één knop" appearance="subtle" />
      </ButtonGroup>
      <Button appearance="primary">{unbroken}</Button>
      <Form method="post" action="/ui">
        <Moves label="agendapunt 1" downTo="/ui" />
        <Moves label="agendapunt 2" upTo="/ui" downTo="/ui" />
      </Form>
      <Section title="Vragen vooraf" level={3}>
        <ConfirmForm
          question="Wilt u deze regel weghalen?"
          consequence="De tekst en de reacties erop gaan verloren. De herinneringen stoppen."
          confirmLabel="Regel weghalen"
          cancelTo="/ui"
        />
      </Section>
      <Section title="Uitklappen en venster" level={3}>
        <Details summary="Waarom krijg ik dit?">
          <Paragraph>U staat bij deze regel als eigenaar.</Paragraph>
        </Details>
        <Details summary={unbroken} open>
          <Paragraph>{unbroken}</Paragraph>
        </Details>
        <DialogSample />
      </Section>
    </Section>
  )
}

function DialogSample() {
  const [open, setOpen] = useState(false)
  return (
    <div>
      <Button onClick={() => setOpen(true)}>Venster openen</Button>
      <Dialog title="Een venster" open={open} onClose={() => setOpen(false)}>
        <TextField label="Woorden van de termijn" name="venster-termijn" hint="Zoals het gezegd is." />
        <ButtonGroup>
          <Button appearance="primary" onClick={() => setOpen(false)}>
            Overnemen
          </Button>
        </ButtonGroup>
      </Dialog>
    </div>
  )
}
