import { Badge } from '#app/ui/badge.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { IconName } from '#app/ui/icon.tsx'
import { Cluster, Stack } from '#app/ui/layout.tsx'
import { Section } from '#app/ui/section.tsx'
import { BulletList, Heading, NumberedList, Paragraph, Prose, Quoted, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { sentence, unbroken } from './samples.ts'

const icons: IconName[] = [
  'check',
  'clock',
  'alert',
  'cross',
  'arrow-up',
  'arrow-down',
  'chevron-down',
  'calendar',
  'person',
  'letter',
  'lock',
  'gate',
  'edit',
  'plus',
  'search',
  'speech',
  'undo',
  'external',
]

export function Words() {
  return (
    <Section title="Tekst" id="deel-tekst">
      <Prose>
        <Paragraph lead>Een inleiding is iets groter dan de rest en staat bovenaan.</Paragraph>
        <Paragraph>
          {sentence} Een <TextLink to="/">verwijzing binnen de site</TextLink> en een{' '}
          <TextLink to="https://www.tweedekamer.nl/">verwijzing naar buiten</TextLink>.
        </Paragraph>
        <Heading level={3}>Een kop van de derde graad</Heading>
        <BulletList>
          <li>een punt</li>
          <li>nog een punt</li>
        </BulletList>
        <Heading level={4}>Een kop van de vierde graad</Heading>
        <NumberedList>
          <li>eerst dit</li>
          <li>dan dat</li>
        </NumberedList>
        <Quoted source="Verslag van het overleg, 4 november 2020">{sentence}</Quoted>
        <Paragraph>
          voorjaar 2021 <SmallPrint>· 1 maart – 20 juni 2021</SmallPrint>
        </Paragraph>
        <Paragraph>{unbroken}</Paragraph>
      </Prose>
      <Section title="Merktekens" level={3}>
        <Badges />
      </Section>
      <Section title="Tekeningen" level={3}>
        <Cluster>
          {icons.map((name) => (
            <span key={name}>
              <Icon name={name} /> {name}
            </span>
          ))}
        </Cluster>
      </Section>
    </Section>
  )
}

function Badges() {
  return (
    <Stack gap="small">
      <Cluster>
        <Badge tone="neutral">open</Badge>
        <Badge tone="active">in uitvoering</Badge>
        <Badge tone="good">nagekomen</Badge>
        <Badge tone="warning">uitgesteld</Badge>
        <Badge tone="bad">te laat</Badge>
        <Badge tone="muted">ingetrokken</Badge>
      </Cluster>
      <Cluster>
        <Badge tone="neutral" icon="lock">
          vertrouwelijk
        </Badge>
        <Badge tone="warning" icon="speech">
          betwist
        </Badge>
        <Badge tone="bad">{unbroken}</Badge>
      </Cluster>
    </Stack>
  )
}
