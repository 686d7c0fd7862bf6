import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'

const titles: Record<number, [string, string]> = {
  403: [
    'Dit mag u niet',
    'U bent ingelogd, maar uw rol geeft hier geen toegang toe. Vraag de beheerder als dat niet klopt.',
  ],
  404: ['Niet gevonden', 'Deze pagina bestaat niet, of u hebt er geen toegang toe. Controleer het adres.'],
  405: ['Zo werkt deze pagina niet', 'Ga terug en probeer het opnieuw.'],
  503: ['Gestand is even niet bereikbaar', 'Probeer het over een paar minuten opnieuw.'],
  429: ['Te vaak geprobeerd', 'Wacht even en probeer het opnieuw.'],
}

/** The page for what went wrong: a broken rule in its own words, anything else without details. */
export function Trouble() {
  const error = useRouteError()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const data: unknown = isRouteErrorResponse(error) ? error.data : null
  const objections = (data as { objections?: string[] } | null)?.objections ?? []
  const [title, explanation] = titles[status] ?? [
    status < 500 ? 'Dat kan niet' : 'Er ging iets mis',
    status < 500
      ? ''
      : 'Dit ligt niet aan u. Wat u hebt opgeslagen is bewaard. Probeer het over een paar minuten opnieuw.',
  ]
  return (
    <Page title={title} width="reading" action={<ButtonLink to="/">Naar Vandaag</ButtonLink>}>
      {objections.length > 0 ? (
        objections.map((objection) => <p key={objection}>{objection}</p>)
      ) : (
        <p>{explanation}</p>
      )}
    </Page>
  )
}
