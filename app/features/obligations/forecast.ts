/** The answer to the question whether it will be done in time. */
export type ForecastAnswer = 'on_time' | 'done' | 'extension'

export const forecastAnswers = ['on_time', 'done', 'extension'] as const

export const forecastNames: Record<ForecastAnswer, string> = {
  on_time: 'ja, op tijd',
  done: 'al gedaan',
  extension: 'uitstel nodig',
}

/** The latest answer of an organisation, as the page of an item shows it. */
export interface ShownForecast {
  organisation: string
  by: string
  answer: ForecastAnswer
  note: string
  /** The moment, written out. */
  at: string
  /** About the term as it is now. */
  current: boolean
}

/** Whether somebody says that the term as it is now will not be met. */
export function isUnfavourable(forecasts: Pick<ShownForecast, 'answer' | 'current'>[]): boolean {
  return forecasts.some(({ answer, current }) => current && answer === 'extension')
}
