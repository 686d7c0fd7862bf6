import { CheckboxField, CheckboxGroup } from '#app/ui/checkbox-field.tsx'
import { ComboField } from '#app/ui/combo-field.tsx'
import { DateField, SelectField, TextArea, TextField, TimeField } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { Section } from '#app/ui/section.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { answers, places, unbroken } from './samples.ts'

export function Fields() {
  return (
    <Section title="Velden" id="deel-velden">
      <TextFields />
      <Section title="Kiezen" level={3}>
        <Stack>
          <SelectField label="Soort" name="soort" options={places} emptyLabel="Maak een keuze" />
          <SelectField label="Soort, fout" name="soort-fout" options={places} errors={['Kies een soort.']} />
          <SelectField label="Soort, uit" name="soort-uit" options={places} disabled />
          <CheckboxField label="Stuur mij een kopie" name="kopie" hint="Ook als u zelf de afzender bent." />
          <CheckboxField label="Ik ga akkoord" name="akkoord" errors={['Vink dit aan om verder te gaan.']} />
          <CheckboxField label="Uit" name="kopie-uit" disabled defaultChecked />
          <CheckboxGroup
            legend="Partijen"
            name="partijen"
            options={places.slice(0, 3)}
            defaultValues={['gm0772']}
            optional
          />
          <CheckboxGroup
            legend="Partijen, fout"
            name="partijen-fout"
            options={places.slice(0, 2)}
            errors={['Kies ten minste één partij.']}
          />
          <RadioGroup legend="Halen we het?" name="prognose" options={answers} defaultValue="ja" />
          <RadioGroup
            legend="Halen we het? (fout)"
            name="prognose-fout"
            options={answers}
            errors={['Kies een antwoord.']}
          />
        </Stack>
      </Section>
      <Section title="Kiezen door te typen" level={3}>
        <Stack>
          <ComboField
            label="Organisatie"
            name="organisatie"
            options={places}
            hint="Typ een deel van de naam."
          />
          <ComboField
            label="Organisatie, gekozen"
            name="organisatie-gekozen"
            options={places}
            defaultValue="gm0014"
            optional
          />
          <ComboField
            label="Organisatie, fout"
            name="organisatie-fout"
            options={places}
            errors={['Kies een organisatie.']}
          />
          <ComboField
            label="Uitvoerders"
            name="uitvoerders"
            options={places}
            multiple
            defaultValue={['gm0363', 'gm0344']}
          />
          <ComboField
            label="Lange namen"
            name="lange-namen"
            multiple
            options={[{ value: 'lang', label: unbroken, note: unbroken }]}
            defaultValue={['lang']}
          />
          <ComboField label="Zonder mogelijkheden" name="leeg" options={[]} />
        </Stack>
      </Section>
    </Section>
  )
}

function TextFields() {
  return (
    <Section title="Schrijven" level={3}>
      <Stack>
        <TextField label="Naam" name="naam" autoComplete="off" />
        <TextField
          label="Kenmerk"
          name="kenmerk"
          hint="Staat rechtsboven in de brief."
          optional
          width="medium"
        />
        <TextField
          label="Termijn"
          name="termijn"
          defaultValue="ooit"
          errors={['Vul een termijn in, bijvoorbeeld: voorjaar 2021.']}
        />
        <TextField label="Uit" name="naam-uit" defaultValue="kan niet worden veranderd" disabled />
        <TextField label={unbroken} name="lang" hint={unbroken} defaultValue={unbroken} errors={[unbroken]} />
        <TextArea
          label="Tekst"
          name="tekst"
          hint="Schrijf op wat is afgesproken, in de woorden van het overleg."
        />
        <TextArea
          label="Reden, fout"
          name="reden"
          errors={['Vul een reden in.', 'De reden is te kort.']}
          rows={2}
        />
        <TextField label="Bestand" name="bestand" type="file" />
        <Fieldset legend="Wanneer" hint="Dag en uur van het overleg.">
          <DateField label="Dag" name="dag" defaultValue="2020-11-04" />
          <TimeField label="Vanaf" name="vanaf" defaultValue="10:00" optional />
          <DateField label="Dag, fout" name="dag-fout" errors={['Vul een dag in.']} />
        </Fieldset>
      </Stack>
    </Section>
  )
}
