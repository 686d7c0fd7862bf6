import { capital } from '#app/shared/text.ts'
import { BulletList, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { DayMail } from './day-mails.ts'

/** What one mail is about: which item, which step and why. */
export function MailLines({ lines }: { lines: DayMail['lines'] }) {
  return (
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
  )
}
