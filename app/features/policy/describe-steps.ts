import { inARow } from '#app/shared/text.ts'
import { isBefore, type Side, type Step, type StepName } from './policy.ts'
import { daysInWords } from './step-words.ts'

const sides: Record<Side, string> = {
  begin: 'het begin',
  end: 'het einde',
  review: 'de dag om opnieuw te kijken',
}

const names: Record<'announcement' | 'forecast' | 'last-day' | 'chase' | 'escalation', string> = {
  announcement: 'aankondiging',
  forecast: 'vraag of het lukt',
  'last-day': 'laatste waarschuwing',
  chase: 'herinnering',
  escalation: 'naar de volgende persoon',
}

/** Steps in lines to read: "aankondiging 4 weken en 2 weken vóór het einde". */
export function describeSteps(steps: Step[]): { before: string[]; after: string[] } {
  const review = steps.find(({ name }) => name === 'review')
  const lines = (some: Step[], group: keyof typeof names, side: Side, word: string) => {
    const days = inARow(
      some
        .filter((step) => step.side === side && groupOf(step.name) === group)
        .map((step) => (step.days === 0 ? 'op de dag' : daysInWords(step))),
    )
    return days ? [`${names[group]} ${days} ${word} ${sides[side]}`] : []
  }
  const early = steps.filter((step) => isBefore(step))
  const late = steps.filter((step) => !isBefore(step))
  return {
    before: [
      ...(['announcement', 'forecast', 'last-day'] as const).flatMap((group) =>
        (['begin', 'end'] as const).flatMap((side) => lines(early, group, side, 'vóór')),
      ),
      ...(review
        ? [
            review.days === 0
              ? 'opnieuw kijken op de afgesproken dag'
              : `opnieuw kijken ${daysInWords(review)} na de afgesproken dag`,
          ]
        : []),
    ],
    after: (['chase', 'escalation'] as const).flatMap((group) =>
      (['end', 'review'] as const).flatMap((side) => lines(late, group, side, 'na')),
    ),
  }
}

function groupOf(name: StepName): string {
  return name.startsWith('chase') ? 'chase' : name
}
