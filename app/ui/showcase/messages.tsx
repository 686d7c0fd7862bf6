import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { TextField } from '#app/ui/field.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Tiles } from '#app/ui/layout.tsx'
import { LiveRegion } from '#app/ui/live-region.tsx'
import { Progress } from '#app/ui/progress.tsx'
import { Section } from '#app/ui/section.tsx'
import { Paragraph, SmallPrint } from '#app/ui/text.tsx'
import { unbroken } from './samples.ts'

export function Messages() {
  return (
    <Section title="Meldingen en vlakken" id="deel-meldingen">
      <Alert tone="info" title="Het verslag is rondgestuurd">
        Er kan tot en met 18 november worden gereageerd.
      </Alert>
      <Alert tone="good" live="status">
        De wijziging is bewaard.
      </Alert>
      <Alert tone="warning" title="De kalender is niet geladen" action={<Button>Kalender laden</Button>}>
        Zonder de recesdata is de laatste dag onbekend.
      </Alert>
      <Alert tone="bad">{unbroken}</Alert>
      <LiveRegion>De lijst is bijgewerkt.</LiveRegion>
      <Progress label="Bestand lezen: 120 van 342 regels" value={120} max={342} />
      <Section title="Vlakken" level={3}>
        <Tiles>
          <Card title="Gewoon" headingLevel={4} action={<SmallPrint>4 nov 2020</SmallPrint>}>
            <Paragraph>Een vlak met een kop.</Paragraph>
          </Card>
          <Card title="Vraagt iets" headingLevel={4} tone="active">
            <Paragraph>Halen we het?</Paragraph>
          </Card>
          <Card title="Let op" headingLevel={4} tone="warning">
            <Paragraph>De termijn nadert.</Paragraph>
          </Card>
          <Card title="Te laat" headingLevel={4} tone="bad">
            <Paragraph>{unbroken}</Paragraph>
          </Card>
          <Card tone="muted">
            <Paragraph>Zonder kop.</Paragraph>
          </Card>
        </Tiles>
      </Section>
    </Section>
  )
}

/** Stands first on its page: its summary takes the focus when the page opens. */
export function FormWithErrors() {
  return (
    <Section title="Formulier met fouten">
      <ActionForm
        action="/ui"
        submitLabel="Bewaren"
        cancelTo="/ui"
        errors={{ 'formulier-naam': ['Vul een naam in.'] }}
        general={['Iemand anders heeft dit intussen veranderd.']}
      >
        <TextField label="Naam" name="formulier-naam" errors={['Vul een naam in.']} />
      </ActionForm>
    </Section>
  )
}
