import { access } from './expectations/access.ts'
import { administration } from './expectations/administration.ts'
import { agreements } from './expectations/agreements.ts'
import { attachments } from './expectations/attachments.ts'
import { commitments } from './expectations/commitments.ts'
import { consultations } from './expectations/consultations.ts'
import { decisions } from './expectations/decisions.ts'
import { dossiers } from './expectations/dossiers.ts'
import { extensions } from './expectations/extensions.ts'
import { intake } from './expectations/intake.ts'
import { letters } from './expectations/letters.ts'
import { people } from './expectations/people.ts'
import { reactions } from './expectations/reactions.ts'
import { reminders } from './expectations/reminders.ts'

// Who gets what from every route, in the order of `callers`: five roles in the dossier (secretariat, liaison, office,
// reader, administrator), four of them in another dossier only, then the office of another municipality, who has no role,
// and who is not signed in. "+" is let in, "x" may not (403), "0" is not there (404), ">" must sign in first.

export const expectations: Record<string, string> = {
  ...access,
  ...reminders,
  ...dossiers,
  ...people,
  ...administration,
  ...agreements,
  ...attachments,
  ...commitments,
  ...decisions,
  ...extensions,
  ...reactions,
  ...letters,
  ...intake,
  ...consultations,
}
