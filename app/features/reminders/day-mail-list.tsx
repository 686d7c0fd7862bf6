import { Card } from '#app/ui/card.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { BulletList, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { capital } from '#app/shared/text.ts'
import type { DayMail } from './day-mails.ts'

/** One card for each mail: to whom, about what, which step and why. */
export function DayMailList({ mails }: { mails: DayMail[] }) {
  return (
    <Stack>
      {mails.map(({ mail, to, organisation, lines }) => (
        <Card key={mail} title={`${to}, ${organisation}`}>
          <BulletList>
            {lines.map(({ step, because, item }, place) => (
              <li key={place}>
                <TextLink to={item.path}>{item.wording}</TextLink>
                <br />
                <SmallPrint>
                  {item.dossier} · {item.kind} · {capital(step)}, {because}
                </SmallPrint>
              </li>
            ))}
          </BulletList>
        </Card>
      ))}
    </Stack>
  )
}
