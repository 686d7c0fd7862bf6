import { Card } from '#app/ui/card.tsx'
import { Stack } from '#app/ui/layout.tsx'
import type { DayMail } from './day-mails.ts'
import { MailLines } from './mail-lines.tsx'

/** One card for each mail: to whom, about what, which step and why. */
export function DayMailList({ mails }: { mails: DayMail[] }) {
  return (
    <Stack>
      {mails.map(({ mail, to, organisation, lines }) => (
        <Card key={mail} title={`${to}, ${organisation}`}>
          <MailLines lines={lines} />
        </Card>
      ))}
    </Stack>
  )
}
