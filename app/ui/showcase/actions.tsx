import { Form } from '@remix-run/react'
import { useState } from 'react'
import type { Appearance } from '../button.tsx'
import { Button, ButtonGroup, ButtonLink } from '../button.tsx'
import { ConfirmForm } from '../confirm-form.tsx'
import { Details } from '../details.tsx'
import { Dialog } from '../dialog.tsx'
import { TextField } from '../field.tsx'
import { ActionButton } from '../form.tsx'
import { Moves } from '../moves.tsx'
import { Section } from '../section.tsx'
import { Paragraph } from '../text.tsx'
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
