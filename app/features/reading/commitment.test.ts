import { describe, expect, test } from 'vitest'
import { firstOf, kindsIn, proposalsIn } from '#tests/support/read-sentences.ts'

describe('a new promise to the Kamer', () => {
  test.each([
    ['Ik zeg uw Kamer toe dat ik in maart een overzicht stuur.', 'in maart'],
    [
      'Ik zeg de leden van uw Kamer, gelet op het debat van gisteren, graag toe om hierover te overleggen.',
      null,
    ],
    ['Het rapport over de opvang zal ik uw Kamer volgende week doen toekomen.', 'volgende week'],
    ['Hierover zal ik uw Kamer vóór het zomerreces nader informeren.', 'vóór het zomerreces'],
    ['Daarin staan ook de cijfers die we uw Kamer volgend voorjaar zullen toezenden.', 'volgend voorjaar'],
    [
      'Uw Kamer wordt hierover in het eerste kwartaal van 2021 geïnformeerd.',
      'in het eerste kwartaal van 2021',
    ],
    ['De uitkomsten zullen uiterlijk 1 maart aan uw Kamer worden aangeboden.', 'uiterlijk 1 maart'],
    ['U ontvangt de kabinetsreactie binnen zes weken.', 'binnen zes weken'],
    ['In het najaar van 2021 ontvangt uw Kamer de eerste monitor.', 'In het najaar van 2021'],
    ['Ik kom hier in februari 2021 bij uw Kamer op terug.', 'in februari 2021'],
    [
      'Vóór de begrotingsbehandeling stuur ik uw Kamer een brief over de kosten.',
      'Vóór de begrotingsbehandeling',
    ],
    ['Ik houd uw Kamer periodiek op de hoogte van de voortgang.', 'periodiek'],
    ['Ik ben voornemens uw Kamer medio mei te informeren over de uitkomst.', 'medio mei'],
    ['Ik streef ernaar het voorstel in juni aan uw Kamer te sturen.', 'in juni'],
    ['Het kabinet zal de Kamer eind 2021 rapporteren over de werking.', 'eind 2021'],
    ['Samen met de minister van Wonen zal ik uw Kamer begin juni informeren.', 'begin juni'],
    [
      'In het voorjaar van 2021 organiseer ik voor uw Kamer een technische briefing.',
      'In het voorjaar van 2021',
    ],
    [
      'Zodra het onderzoek is afgerond, informeer ik uw Kamer over de resultaten.',
      'Zodra het onderzoek is afgerond',
    ],
    ['Ik heb afgesproken om de Kamer in juni te informeren over de stand van zaken.', 'in juni'],
  ])('%s', (text, words) => {
    expect(kindsIn(text)).toEqual(['commitment'])
    expect(proposalsIn(text)[0]?.term?.words ?? null).toBe(words)
  })

  test('made in a meeting carries the meeting and its day', () => {
    const text =
      'Tijdens het commissiedebat van 3 november jl. heb ik toegezegd uw Kamer in maart te berichten over de kosten.'
    expect(firstOf('commitment', text)).toMatchObject({
      on: '2020-11-03',
      activity: 'commissiedebat van 3 november jl.',
      term: { words: 'in maart', earliest: '2021-03-01' },
    })
  })

  test('twice in one sentence is two promises, each with its own words', () => {
    const text =
      'Ik zal uw Kamer in maart informeren over de locaties en stuur ik u uiterlijk 1 juli de evaluatie toe.'
    expect(proposalsIn(text).map(({ kind, quote, term }) => [kind, quote, term?.words])).toEqual([
      ['commitment', 'Ik zal uw Kamer in maart informeren over de locaties', 'in maart'],
      ['commitment', 'stuur ik u uiterlijk 1 juli de evaluatie toe.', 'uiterlijk 1 juli'],
    ])
  })

  test('on a condition is less sure', () => {
    const free = firstOf('commitment', 'Ik zal uw Kamer in maart informeren.')
    const bound = firstOf('commitment', 'Indien daar aanleiding toe is, zal ik uw Kamer in maart informeren.')
    expect(bound.certainty).toBeLessThan(free.certainty)
  })

  test('keeps the sentence behind it that says what it will hold', () => {
    const text =
      'In maart 2021 stuur ik uw Kamer een overzicht van de locaties. Hierin wordt in ieder geval ingegaan op de kosten. De gemeenten werken hard.'
    expect(firstOf('commitment', text).quote).toMatch(/^In maart.*op de kosten\.$/)
  })
})

describe('what is no promise', () => {
  test.each([
    'Met deze brief informeer ik uw Kamer over de voortgang.',
    'Hierbij bied ik u het jaarverslag aan.',
    'Op 3 maart heb ik uw Kamer geïnformeerd over de pilots.',
    'Uw Kamer is hierover in maart geïnformeerd.',
    'In deze brief zal ik nader toelichten waarom de proef is gestopt.',
    'Ik kan uw Kamer niet toezeggen dat dit in maart lukt.',
    'Ik zal uw Kamer daarover niet meer informeren.',
    'Ik dank u. De minister van Wonen zal uw Kamer hierover in maart informeren.',
    'De gemeenten hebben toegezegd dat zij in maart cijfers leveren.',
    'Het lid Jansen vroeg of ik uw Kamer in maart kan informeren.',
    'In de krant stond: ‘Ik zal de Kamer in maart informeren’, aldus een woordvoerder.',
    'De wethouder zal de gemeenteraad in maart informeren.',
    'Mede namens de minister van Wonen informeer ik u als volgt.',
    'De proef loopt goed en de gemeenten zijn tevreden.',
    'Wij gaan in maart verder met de gesprekken.',
  ])('%s', (text) => expect(kindsIn(text)).not.toContain('commitment'))
})

describe('a promise to the Kamer in other words', () => {
  test.each([
    'Ik zeg uw Kamer toe de cijfers nog dit jaar openbaar te maken.',
    'Aan het lid Smit zeg ik toe dat ik de mogelijkheden voor een landelijk loket laat onderzoeken.',
    'Uw Kamer kan de beleidsreactie begin november tegemoetzien.',
    'Begin volgend jaar verwacht ik u een concept van de regeling te kunnen voorleggen.',
    'Over de uitkomsten doe ik u in de eerste helft van 2024 verslag.',
    'Daarover volgt in oktober een brief aan uw Kamer.',
    'De Kamer zal voor het eind van het jaar een afschrift van het rapport ontvangen.',
    'De resultaten deel ik, zodra deze beschikbaar zijn, met uw Kamer.',
    'In de voortgangsrapportage van december ga ik nader in op de wachttijden.',
    'Zodra de doorrekening gereed is, doe ik deze aan uw Kamer toekomen.',
    'Ik zal beide Kamers der Staten-Generaal jaarlijks rapporteren over de uitvoering.',
    'U wordt hierover vóór het kerstreces nader bericht.',
    'Ik ben graag bereid om uw Kamer na de zomer nader te informeren.',
    'Ik kom daarop terug in de eerstvolgende voortgangsbrief.',
    'Mijn streven is uw Kamer nog vóór de begrotingsbehandeling uitsluitsel te geven.',
    'De nadere uitwerking bied ik uw Kamer naar verwachting in het tweede kwartaal aan.',
    'Een eerste tussenstand kunt u in maart van mij verwachten.',
    'Het eindrapport zal, vergezeld van mijn appreciatie, uiterlijk 1 december naar de Tweede Kamer worden gezonden.',
    'Vanzelfsprekend houd ik uw Kamer op de hoogte van het verloop van de gesprekken.',
    'Medio 2024 presenteer ik uw Kamer een herijkt plan.',
    'Het is mijn voornemen de wijziging in het voorjaar bij uw Kamer in te dienen.',
    'Hierover zult u nog voor de zomer van mij horen.',
    'Uiterlijk in februari stelt het kabinet de Kamer in kennis van zijn keuze.',
    'De planning is dat de brief in week 45 naar uw Kamer gaat.',
    'Ik neem dit mee in de Kamerbrief die ik in december verstuur.',
    'Ik zal de Kamer daar binnen een maand schriftelijk over informeren.',
    'Wij zullen de Kamer ieder kwartaal een actueel overzicht verstrekken.',
    'Namens het kabinet zeg ik de Kamer een schriftelijke reactie toe.',
    'Desgevraagd heb ik het lid Bos beloofd voor het einde van de maand met een reactie te komen.',
    'Ik heb aangegeven dat ik uw Kamer hierover in november nader zal berichten.',
    'In antwoord op het lid Vos heb ik aangegeven de Kamer vóór 1 december een tijdpad te sturen.',
    'In het eerste kwartaal van volgend jaar organiseer ik een technische briefing voor de leden van uw Kamer.',
    'Samen met mijn ambtgenoot van Financiën leg ik uw Kamer in november een voorstel voor.',
    'Nadat de gesprekken zijn afgerond, koppel ik de resultaten aan uw Kamer terug.',
    'Zo spoedig mogelijk na het reces ontvangt u mijn schriftelijke reactie.',
    'Dit najaar kom ik met een uitgewerkt voorstel naar de Kamer.',
    'Over de voortgang rapporteer ik tweemaal per jaar.',
    'Als de cijfers daartoe aanleiding geven, meld ik dat direct aan uw Kamer.',
  ])('%s', (text) => {
    expect(kindsIn(text, '2023-09-12')).toContain('commitment')
  })
})

describe('what others do, what lies behind and what is asked of the Kamer', () => {
  test.each([
    'Uw Kamer heeft mij verzocht om in oktober te reageren.',
    'Ik dank uw Kamer voor de inbreng in het debat van 5 september.',
    'Ik verwijs u naar de brief die mijn ambtgenoot uw Kamer in juni heeft gestuurd.',
    'De gemeente heeft mij laten weten de bewoners in oktober te informeren.',
    'De wethouder zegde toe zijn raad in november bij te praten.',
    'Uw Kamer debatteert in november over het wetsvoorstel.',
    'In mijn brief van 3 juni heb ik u geïnformeerd over de planning.',
    'Ik hoop uw Kamer hiermee voldoende te hebben geïnformeerd.',
    'Het onderzoek wordt in november afgerond.',
    'De inspectie rapporteert in november aan de gemeente.',
    'Ik kan uw Kamer op dit moment geen datum noemen.',
    'Ik zie geen aanleiding om uw Kamer hierover nader te informeren.',
    'Het lid Smit vroeg of de Kamer in oktober een brief kan krijgen.',
    'Zoals ik uw Kamer eerder schreef, start de pilot in oktober.',
    'Ik vraag uw Kamer de behandeling van het wetsvoorstel vóór 1 december af te ronden.',
    'De provincie zal de raad hierover in oktober berichten.',
    'Met deze brief informeer ik u, mede namens de minister van Wonen, over de stand van zaken in oktober.',
    'De VNG heeft toegezegd haar leden in oktober te informeren.',
    'Ik heb geen toezegging gedaan om uw Kamer in oktober te berichten.',
  ])('%s', (text) => {
    expect(kindsIn(text, '2023-09-12')).not.toContain('commitment')
  })
})
