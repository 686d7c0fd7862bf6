import { describe, expect, test } from 'vitest'
import { firstOf, kindsIn, proposalsIn } from '#tests/support/read-sentences.ts'

const talk =
  'Op 4 november jl. vond het bestuurlijk overleg plaats met de VNG en de wethouders van Delft en Zwolle. '

describe('an agreement', () => {
  test.each([
    ['Afgesproken is dat de gemeenten uiterlijk 1 maart cijfers aanleveren.', 'uiterlijk 1 maart'],
    ['Wij hebben afgesproken om in januari opnieuw te kijken naar de aantallen.', 'in januari'],
    ['Hierbij is overeengekomen dat er een gezamenlijke werkgroep komt.', null],
    ['Partijen spraken af de proef met een jaar te verlengen.', null],
    ['Ten aanzien van de tolken is gezamenlijk besloten om de pool gaandeweg uit te breiden.', 'gaandeweg'],
    ['Ook is de afspraak gemaakt dat Delft de gegevens bundelt.', null],
  ])('%s', (text, words) => {
    expect(kindsIn(talk + text)).toEqual(['consultation', 'agreement'])
    expect(firstOf('agreement', talk + text)).toMatchObject({ on: '2020-11-04' })
    expect(firstOf('agreement', talk + text).term?.words ?? null).toBe(words)
  })

  test('is made by those at the table', () => {
    const { parties } = firstOf(
      'agreement',
      `${talk}Afgesproken is dat de cijfers gezamenlijk worden gedeeld.`,
    )
    expect(parties.map(({ organisation }) => organisation)).toEqual([
      'VNG',
      'Gemeente Delft',
      'Gemeente Zwolle',
    ])
  })

  test('takes along the sentence that says what it covers', () => {
    const text = `${talk}Er is afgesproken dat een plan wordt gemaakt. Daarbij wordt onder meer gekeken naar de kosten. De sfeer was goed.`
    expect(firstOf('agreement', text).quote).toBe(
      'Er is afgesproken dat een plan wordt gemaakt. Daarbij wordt onder meer gekeken naar de kosten.',
    )
  })

  test('of a list is each item by itself', () => {
    const text = `${talk}De volgende afspraken zijn gemaakt:\n\n• De gemeenten leveren vóór 1 juli cijfers aan.\n• Het Rijk betaalt de tolken.\n\nIk dank de bestuurders.`
    expect(
      proposalsIn(text)
        .map(({ kind, quote }) => [kind, quote])
        .slice(1),
    ).toEqual([
      ['agreement', 'De gemeenten leveren vóór 1 juli cijfers aan.'],
      ['agreement', 'Het Rijk betaalt de tolken.'],
    ])
  })
})

describe('agreements behind a sentence that announces them', () => {
  test.each([
    'Er zijn twee afspraken gemaakt. De eerste is dat Delft de regie voert. De tweede is dat Zwolle vóór 1 mei rapporteert.',
    'Wij zijn het volgende overeengekomen. Delft voert de regie. Zwolle rapporteert vóór 1 mei.',
  ])('%s', (text) => expect(kindsIn(talk + text)).toEqual(['consultation', 'agreement', 'agreement']))
})

describe('no agreement', () => {
  test.each([
    'Er zijn nog geen afspraken gemaakt over de kosten.',
    'Het gezamenlijk streven is om in april tot afspraken te komen.',
    'Ik heb er vertrouwen in dat met de gemeenten kan worden gekomen tot een afspraak.',
    'Op papier leek een afspraak binnen bereik.',
    'Over de verdeling is geen overeenstemming bereikt.',
    'In het voorjaar zullen nadere afspraken worden gemaakt.',
    'Als hierover iets wordt afgesproken, hoort u dat.',
    'De rechter heeft besloten dat de zaak terug moet.',
  ])('%s', (text) => expect(kindsIn(talk + text)).not.toContain('agreement'))
})

describe('an earlier agreement', () => {
  test.each([
    'De gemeenten werken, zoals afgesproken in het convenant, met een regisseur.',
    'Beide partijen onderstrepen dat de afspraken uit het convenant blijven gelden.',
    'Conform de eerder gemaakte afspraken blijft de proef tot de zomer lopen.',
    'In 2018 is afgesproken dat de gemeenten de opvang regelen.',
  ])('%s', (text) => expect(kindsIn(talk + text)).toEqual(['consultation', 'earlier-agreement']))
})

describe('an agreement in other words', () => {
  test.each([
    'Wij kwamen overeen de proef met een jaar te verlengen.',
    'De bestuurders en ik hebben elkaar gevonden in een gezamenlijke werkwijze.',
    'De gemeenten nemen de uitvoering op zich en het Rijk draagt de kosten.',
    'Daarbij is de lijn afgesproken dat gezinnen voorrang krijgen.',
    'Alle aanwezigen stemden in met een gezamenlijk meldpunt.',
    'Het resultaat is dat Delft de regie voert over de inkoop.',
    'Wij hebben vastgelegd dat Zwolle maandelijks cijfers levert.',
    'Overeenstemming is bereikt over een verdeelsleutel voor de kosten.',
    'De wethouders hebben zich eraan verbonden vóór 1 december een plan op te leveren.',
    'Over de kosten is het volgende overeengekomen. Het Rijk betaalt de helft. De gemeenten betalen de andere helft.',
    'Dit gesprek leverde drie afspraken op. Ten eerste komt er een loket. Ten tweede betaalt het Rijk de huur. Tot slot evalueren wij de aanpak in juni.',
    'Met Delft heb ik afgesproken dat de stad een locatie aanwijst.',
    'Delft en Zwolle zullen hun registratie op elkaar afstemmen, zo is afgesproken.',
    'Afspraak is dat de cijfers maandelijks worden gedeeld.',
    'Wij waren het er snel over eens dat de proef een jaar langer loopt.',
    'Ik heb mij bereid verklaard de kosten van de tolken te dragen.',
    'Besloten werd om de wachtlijst gezamenlijk aan te pakken.',
    'Partijen tekenden een convenant waarin zij vastleggen dat de opvang openblijft.',
    'Gezamenlijk hebben wij afgesproken:\n- dat Delft de regie voert;\n- dat Zwolle rapporteert.',
    'Toen is ook afgesproken dat Zwolle de kosten voorschiet.',
    'De volgende stap is dat Delft een locatie aanwijst; daarover bestaat overeenstemming.',
    'Uit het overleg zijn de volgende acties voortgekomen:\n• Delft maakt een plan.\n• Zwolle levert cijfers.',
    'De wethouder van Delft en ik spraken met elkaar af dat de stad tot 1 mei de tijd krijgt.',
  ])('%s', (text) => {
    expect(kindsIn(talk + text)).toContain('agreement')
  })
})

describe('views, wishes and what others decide', () => {
  test.each([
    'Tot concrete afspraken heeft dit nog niet geleid.',
    'Over de kosten werden wij het niet eens.',
    'Wij zijn het eens dat de druk hoog is.',
    'De wethouders vroegen om extra geld.',
    'Ik streef naar afspraken met alle gemeenten.',
    'De gemeenten houden vast aan hun eigen beleid.',
    'Uw Kamer stemde in met het wetsvoorstel.',
    'Het kabinet besloot in juni de regeling te verlengen.',
    'De gemeenteraad van Delft is akkoord gegaan met de begroting.',
    'Zij spraken hun zorgen uit over de kosten.',
    'Ik heb benadrukt dat afspraken moeten worden nagekomen.',
    'Het volgende overleg is in november.',
    'De conclusie is dat de situatie zorgelijk is.',
    'Een dergelijke maatregel is niet besproken.',
    'Wij spreken elkaar in november opnieuw.',
    'Een afspraak hierover bleek niet haalbaar.',
    'De wens om tot een akkoord te komen wordt breed gedeeld.',
  ])('%s', (text) => {
    expect(kindsIn(talk + text)).not.toContain('agreement')
  })
})

describe('a reference to what was agreed before', () => {
  test.each([
    'De in 2019 gemaakte afspraak over de kosten blijft gelden.',
    'Zoals eerder afgesproken betaalt het Rijk de tolken.',
    'Het bestuursakkoord van 2018 voorziet al in een vergoeding.',
    'Al in het voorjaar van 2021 spraken Rijk en gemeenten af dat de opvang open blijft.',
    'Dat is conform de afspraken uit het Klimaatakkoord.',
    'De afspraken die in het vorige overleg zijn gemaakt, zijn uitgevoerd.',
    'Wij hebben de bestaande afspraken herbevestigd.',
    'Hiermee houden partijen zich aan wat vorig jaar is overeengekomen.',
    'Het convenant uit 2020 regelt dit al.',
  ])('%s', (text) => {
    const kinds = kindsIn(talk + text, '2023-09-12')
    expect(kinds).toContain('earlier-agreement')
    expect(kinds).not.toContain('agreement')
  })
})

describe('agreements told by their place, or by what people owe each other', () => {
  test.each([
    'De wethouders en ik hebben elkaar beloofd dat er vóór de zomer een loket is.',
    'Rijk en gemeenten zegden elkaar toe de cijfers te delen.',
    'Partijen committeren zich aan een gezamenlijke wachtlijst.',
    'Partijen onderschrijven dat Delft de regie voert.',
    'Delft en de VNG nemen de kosten van het loket voor hun rekening.',
    'Partijen zullen de cijfers elk kwartaal delen.',
    'Daarbij is de toezegging van Zwolle aanvaard om de huur te betalen.',
    'Loketten openen ook op zaterdag, zo hebben de wethouders onderling geregeld.',
    'Verder afgesproken dat Zwolle de kosten voorschiet.',
    'De gemeenten zorgen ervoor dat de wachtlijst in mei is weggewerkt.',
    'De bestuurders gaan ermee akkoord dat de proef doorloopt.',
    'Tussen Rijk en gemeenten is geregeld dat de kosten worden gedeeld.',
    'Dit spraken we af:\n- Delft maakt een plan.',
    'Er lag een gezamenlijke verklaring. Daarin staat onder meer:\n- dat Delft een plan maakt;\n- dat Zwolle de kosten draagt.',
  ])('%s', (text) => expect(kindsIn(talk + text)).toContain('agreement'))

  test('each that counts on', () => {
    const text = `${talk}Waar kwamen wij op uit? In de eerste plaats maakt Delft een plan. In de tweede plaats betaalt Zwolle de huur. En ten slotte levert de VNG cijfers.`
    expect(kindsIn(text)).toEqual(['consultation', 'agreement', 'agreement', 'agreement'])
  })

  test.each([
    'Ik hecht eraan te zeggen dat dit nimmer is afgesproken.',
    'Daarover waren de meningen verdeeld, zodat niets is overeengekomen.',
    'Partijen hebben hun zorgen geuit.',
    'De gemeenten zullen hierin nog een keuze moeten maken.',
    'De partijen in uw Kamer zullen hierover debatteren.',
    'Wij zijn het op drie punten eens geworden:',
  ])('but not: %s', (text) => expect(kindsIn(talk + text)).not.toContain('agreement'))

  test.each([
    'In deze brief informeer ik u over de gemaakte afspraken.',
    'Ik licht de afspraken toe die tijdens dit overleg zijn gemaakt.',
    'Zoals met uw Kamer afgesproken, ga ik in op de kosten.',
  ])('nor an earlier one: %s', (text) => expect(kindsIn(talk + text)).not.toContain('earlier-agreement'))

  test.each([
    'Wat de kosten betreft, blijven de afspraken van kracht die mijn voorganger maakte.',
    'Ik wees op de afspraak uit het Actieplan van 2019 om eerst te meten.',
  ])('an earlier one: %s', (text) => expect(kindsIn(talk + text)).toContain('earlier-agreement'))
})
