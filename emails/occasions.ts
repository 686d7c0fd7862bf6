import { piece as announcement, type Announcement } from './announcement.tsx'
import { piece as chase, type Chase } from './chase.tsx'
import { piece as escalation, type Escalation } from './escalation.tsx'
import { piece as extensionAnswered, type ExtensionAnswered } from './extension-answered.tsx'
import { piece as extensionAsked, type ExtensionAsked } from './extension-asked.tsx'
import { piece as forecast } from './forecast.tsx'
import { piece as gateSlipped, type GateSlipped } from './gate-slipped.tsx'
import { piece as lastDay } from './last-day.tsx'
import type { Piece } from './piece.ts'
import type { Question } from './question.ts'
import { piece as review, type Review } from './review.tsx'
import { piece as stage, type StageOccasion } from './stage.tsx'
import { piece as stageMoved, type StageMoved } from './stage-moved.tsx'
import { piece as termMoved, type TermMoved } from './term-moved.tsx'

/** An occasion to mail, by the template that tells it. */
export type Occasion =
  | ({ template: 'announcement' } & Announcement)
  | ({ template: 'forecast' } & Question)
  | ({ template: 'last-day' } & Question)
  | ({ template: 'chase' } & Chase)
  | ({ template: 'escalation' } & Escalation)
  | ({ template: 'review' } & Review)
  | ({ template: 'stage' } & StageOccasion)
  | ({ template: 'gate-slipped' } & GateSlipped)
  | ({ template: 'extension-asked' } & ExtensionAsked)
  | ({ template: 'extension-answered' } & ExtensionAnswered)
  | ({ template: 'term-moved' } & TermMoved)
  | ({ template: 'stage-moved' } & StageMoved)

const pieces: { [Template in Occasion['template']]: (props: never) => Piece } = {
  announcement,
  forecast,
  'last-day': lastDay,
  chase,
  escalation,
  review,
  stage,
  'gate-slipped': gateSlipped,
  'extension-asked': extensionAsked,
  'extension-answered': extensionAnswered,
  'term-moved': termMoved,
  'stage-moved': stageMoved,
}

/** What an occasion says, in the words of its template. */
export function pieceOf(occasion: Occasion): Piece {
  return pieces[occasion.template](occasion as never)
}
