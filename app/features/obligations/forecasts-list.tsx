import { Badge } from '#app/ui/badge.tsx'
import { Card } from '#app/ui/card.tsx'
import { Cluster, Stack } from '#app/ui/layout.tsx'
import { SmallPrint } from '#app/ui/text.tsx'
import { forecastNames, type ShownForecast } from './forecast.ts'

/** What each organisation answered last to the question whether it will be done in time. */
export function ForecastsList({ forecasts }: { forecasts: ShownForecast[] }) {
  return (
    <Stack>
      {forecasts.map(({ organisation, by, answer, note, at, current }) => (
        <Card key={organisation} tone={current ? 'plain' : 'muted'}>
          <Cluster>
            <strong>{organisation}</strong>
            <Badge tone={answer === 'extension' ? 'warning' : 'neutral'}>{forecastNames[answer]}</Badge>
          </Cluster>
          {note && <p className="keep-lines">{note}</p>}
          <SmallPrint>
            {by}, {at}
            {!current && '. Dit ging over een eerdere termijn.'}
          </SmallPrint>
        </Card>
      ))}
    </Stack>
  )
}
