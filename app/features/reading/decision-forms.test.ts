import { describe, expect, test } from 'vitest'
import { kindsIn } from '#tests/support/read-sentences.ts'

const told = new Set(['commitment', 'agreement', 'fulfilment', 'kept-promise-announced', 'decision'])
const saidOn = '2021-10-14'

/** What the sentences say of promises, agreements and decisions, in the order of the alphabet. */
function saysOf(text: string): string[] {
  return kindsIn(text, saidOn)
    .filter((kind) => told.has(kind))
    .sort()
}

describe('the ways to say that a decision is still to come', () => {
  test.each([
    'Op basis van de evaluatie neemt het kabinet in het voorjaar van 2022 een besluit over voortzetting.',
    'Besluitvorming over de bekostiging is voorzien bij de Voorjaarsnota.',
    'In februari 2022 wordt besloten of de proef een vervolg krijgt.',
    'Na afronding van het onderzoek besluit ik over de toekomst van de regeling.',
    'Het kabinet beslist in het eerste kwartaal over de verlenging.',
    'Zodra het advies er ligt, hak ik de knoop door.',
    'Of de regeling wordt voortgezet, zal ik in mei bepalen op basis van de tussenevaluatie.',
    'Een definitief besluit over de locatie volgt in januari.',
    'Het is aan een volgend kabinet om hierover te besluiten.',
    'Over uitbreiding van de pilot besluiten wij in het najaar van 2022.',
    'De keuze tussen beide varianten maak ik na ontvangst van de verkenning.',
    'Ik verwacht in maart een besluit te kunnen nemen over de aanwijzing.',
    'Definitieve besluitvorming vindt plaats na de internetconsultatie.',
    'Aan de hand van de uitkomsten zal worden bezien of de regeling moet worden aangepast.',
    'Pas als de cijfers over 2021 bekend zijn, neem ik een beslissing over de subsidie.',
    'De minister van Financiën en ik nemen hierover in mei een besluit.',
    'Ik wil daarover in het voorjaar een besluit nemen.',
    'Een besluit over een vierde ronde wordt genomen nadat de derde is geëvalueerd.',
    "In het eerste kwartaal van 2022 zal ik een keuze maken uit de vier scenario's.",
    'Bij de augustusbesluitvorming beslist het kabinet over structurele middelen.',
    'Ik neem mijn besluit over de vergunning uiterlijk op 1 maart 2022.',
    'De beslissing over het tracé valt in het najaar.',
    'Medio 2022 wordt op grond van de monitor een go/no-go-besluit genomen.',
    'Over de verdere uitrol zal het kabinet na de zomer een besluit nemen.',
    'Ik beslis vóór het kerstreces of ik de ontheffing verleng.',
    'Het besluit over sluiting van de locatie is aangehouden tot februari.',
    'De voorkeursbeslissing is voorzien voor eind 2022.',
    'Een afweging over extra middelen vindt plaats in het voorjaar, op basis van de rapportage van de inspectie.',
    'Mede aan de hand van die evaluatie bepaal ik in 2023 of de wet wordt gewijzigd.',
    'Ik zal het rapport betrekken bij mijn besluit, dat ik in april neem.',
    'Op dat moment zal ik besluiten of een verbod nodig is.',
    'Ik neem hierover een besluit zodra de uitkomsten van de evaluatie bekend zijn.',
    'Vóór de zomer van 2022 besluit het kabinet of de subsidie structureel wordt.',
    'Mede op basis van het rapport van de commissie zal begin 2022 besluitvorming plaatsvinden over de toekomst van de luchthaven.',
    'Over het vervolg beslis ik na ommekomst van het eindrapport.',
    'Of de pilot wordt verlengd, hangt af van de evaluatie; het besluit daarover valt in juni.',
    'Het kabinet zal daar bij Voorjaarsnota over besluiten.',
    'De definitieve afweging vindt plaats in het kader van de begroting 2023.',
    'Dan is ook het moment om te beslissen over verplichte deelname.',
    'Pas daarna, in de tweede helft van 2022, wordt de knoop doorgehakt over de vestigingsplaats.',
    'Er volgt in april een besluit over de tweede tranche.',
    'Het kabinet zal zich in het voorjaar uitspreken over de vraag of de norm blijft.',
    'In de zomer van 2022 wordt de balans opgemaakt en besloten over voortzetting.',
    'Een keuze tussen deze opties wordt gemaakt zodra de kosten in beeld zijn.',
    'Ik beslis over de verlenging nadat ik het advies van de Raad heb ontvangen.',
    'Of er een derde ronde komt, bepaalt het kabinet bij de Voorjaarsnota.',
    'Uiterlijk 1 maart neem ik een definitief standpunt in over de aanwijzing.',
    'Het vervolg hangt af van de evaluatie; op basis daarvan neem ik in juni een besluit.',
    'Eind 2022 volgt de beslissing over landelijke invoering.',
    'De beslissing om door te gaan met fase twee nemen wij in april.',
    'De keuze voor de definitieve locatie wordt in het najaar gemaakt.',
    'Wij nemen daarover een besluit op basis van de uitkomsten van de pilot.',
    'Over de hoogte van het tarief wordt in december een besluit genomen door de ministerraad.',
    'De knoop over het vervolg wordt na de zomer doorgehakt.',
    'Een eventuele verlenging zal ik in het licht van de evaluatie bezien.',
    'Pas na die evaluatie besluit ik of uitbreiding aan de orde is.',
    'Voor het einde van het jaar neemt het kabinet een standpunt in over de aanbeveling.',
    'In mei volgt besluitvorming over de structurele financiering.',
    'Het kabinet weegt in het voorjaar af of de regeling kan worden verruimd.',
    'Wij zullen in februari besluiten of het contract wordt verlengd.',
    'Ik zal hierover besluiten na de verkiezingen.',
    'Of dit nodig is, wordt bezien na afloop van de evaluatie.',
  ])('decision: %s', (text) => {
    expect(saysOf(text)).toEqual(['decision'])
  })

  test.each([
    'Over uitbreiding neemt het kabinet in mei een besluit; uw Kamer ontvangt daarover vóór de zomer een brief.',
  ])('commitment and decision: %s', (text) => {
    expect(saysOf(text)).toEqual(['commitment', 'decision'])
  })
})

describe('what only looks like it', () => {
  test.each([
    'Ik heb besloten de subsidie met een jaar te verlengen.',
    'Uw Kamer besluit in december over de verdere behandeling van het voorstel.',
    'Ik heb besloten de proef te beëindigen.',
    'Mijn besluit op het Woo-verzoek maak ik in november bekend.',
    'De gemeenteraad besluit in december over het bestemmingsplan.',
    'Uw Kamer besluit in maart over de behandeling.',
    'Tegen het besluit staat beroep open tot 1 december.',
    'Het kabinet heeft in september een besluit genomen over de locatie.',
    'Ik loop niet vooruit op de besluitvorming in de gemeenteraad.',
    'De provincie neemt in het voorjaar een besluit over de natuurvergunning.',
    'Er is geen nieuw besluit nodig.',
    'Het is niet aan mij om hierover te beslissen.',
    'De Europese Commissie beslist in mei over de steunaanvraag.',
    'De onderzoekers besluiten hun rapport met drie aanbevelingen.',
    'Dit besluit is op 3 oktober gepubliceerd in de Staatscourant.',
    'De raad van bestuur van het ziekenhuis beslist in maart over de afdeling.',
    'Bewoners worden betrokken bij besluiten over hun wijk.',
    'Gemeenten maken zelf de keuze welke locatie zij aanwijzen.',
    'Ik zie geen aanleiding voor een ander besluit.',
    'Door dit besluit kunnen in 2022 meer scholen meedoen.',
    'De aandeelhouders nemen in april een besluit over de fusie.',
    'Voordat ik een besluit neem, wil ik met de bewoners spreken.',
    'De ondernemingsraad moet in december nog instemmen met het besluit.',
    'Ik wacht het oordeel van uw Kamer af.',
    'De burgemeester heeft besloten het evenement in november te verbieden.',
    'De vergunninghouder besluit zelf wanneer hij in 2022 begint.',
    'Naar aanleiding van dit besluit hebben drie bewoners beroep ingesteld; de zitting is in maart.',
    'Op grond van het besluit van 4 mei worden in 2022 geen nieuwe vergunningen verleend.',
    'Het bestuur van de instelling neemt in december een besluit over de fusie.',
    'De Europese ministers besluiten in december over de quota.',
    'De keuze voor deze locatie is in 2019 gemaakt.',
    'Na het besluit van de Raad treedt de verordening in 2023 in werking.',
    'Gemeenten krijgen tot maart de tijd om een keuze te maken.',
    'Het is aan de gemeenteraad om in december een keuze te maken.',
    'De beslissing op bezwaar volgt binnen twaalf weken.',
    'De gemeente Breda beslist in december zelf over de vergunning.',
    'Het waterschap zal in maart een projectbesluit nemen.',
    'Ouders kunnen tot 1 maart een keuze maken voor een school.',
    'In 2019 besloot het kabinet de norm te verlagen.',
    'Ik laat dat oordeel graag aan uw Kamer.',
    'De raad neemt op 12 december een besluit over het krediet.',
    'Het besluit om de locatie te sluiten is in goed overleg genomen.',
    'Dit is een besluit van de vergunningverlener.',
    'Ik kan niet treden in de besluitvorming van de raad.',
    'Na het besluit van de gemeenteraad start in 2022 de bouw.',
    'De provincie zal in maart beslissen over de vergunning.',
    'Het is de bedoeling dat de raad in november een besluit neemt.',
    'Op basis van dit besluit start de aanbesteding in januari.',
    'De bezwaren tegen het besluit worden in het voorjaar behandeld.',
    'Dit is een keuze die elke gemeente zelf maakt.',
  ])('%s', (text) => {
    expect(saysOf(text)).toEqual([])
  })
})
