import { describe, expect, test } from 'vitest'
import { kindsIn } from '#tests/support/read-sentences.ts'

const told = new Set([
  'commitment',
  'agreement',
  'fulfilment',
  'kept-promise-announced',
  'decision',
  'earlier-agreement',
])
const saidOn = '2021-10-14'

/** What the sentences say of promises, agreements and decisions, in the order of the alphabet. */
function saysOf(text: string): string[] {
  return kindsIn(text, saidOn)
    .filter((kind) => told.has(kind))
    .sort()
}

describe('the ways to agree at a table', () => {
  test.each([
    'In het bestuurlijk overleg van 6 oktober met de VNG is afgesproken dat gemeenten in januari cijfers aanleveren.',
    'Op 6 oktober sprak ik met de wethouder van Breda. Wij spraken af dat de gemeente de locatie tot juli openhoudt.',
    'Op 6 oktober sprak ik met de VNG. Daarbij zijn partijen overeengekomen de kosten gelijk te delen.',
    'Op 6 oktober sprak ik met de VNG. Afgesproken is om in het voorjaar een tussenbalans op te maken.',
    'Op 6 oktober sprak ik met de VNG. Met de wethouders ben ik overeengekomen dat zij het loket uiterlijk 1 maart openen.',
    'Op 6 oktober sprak ik met de VNG. De afspraak is dat het Rijk de eerste twee jaar betaalt.',
    'Op 6 oktober sprak ik met de VNG. Wij hebben de afspraak gemaakt dat elke regio één plan maakt.',
    'Op 6 oktober sprak ik met de VNG. Gezamenlijk is besloten een werkgroep in te stellen.',
    'Op 6 oktober sprak ik met de VNG. De bestuurders hebben besloten de proef met een jaar te verlengen.',
    'Op 6 oktober sprak ik met de VNG. Alle partijen committeren zich aan een reductie van 10 procent in 2025.',
    'Op 6 oktober sprak ik met de VNG. Het Rijk en de gemeenten zullen gezamenlijk optrekken bij de inrichting van het register.',
    'Op 6 oktober sprak ik met de VNG. Overeenstemming is bereikt over de verdeling van het budget.',
    'Op 6 oktober sprak ik met de VNG. We zijn het erover eens geworden dat het loket blijft bestaan.',
    'Op 6 oktober sprak ik met de VNG. De uitkomst is dat gemeenten zelf de regie houden.',
    'Op 6 oktober sprak ik met de VNG. Vastgelegd is dat gemeenten de regie houden over het loket.',
    'Op 6 oktober sprak ik met de VNG. Er is een akkoord gesloten over de bekostiging voor de jaren 2022 tot en met 2024.',
    'Op 6 oktober sprak ik met de VNG. Met alle aanwezigen is de lijn afgesproken dat niemand wordt weggestuurd.',
    'Op 6 oktober sprak ik met de VNG. De gemeenten hebben ingestemd met een gezamenlijke aanmeldlijst.',
    'Op 6 oktober sprak ik met de VNG. Ik heb met de wethouders afgesproken dat we in het voorjaar opnieuw bij elkaar komen.',
    'Op 6 oktober sprak ik met de VNG. In goed overleg is bepaald dat het Rijk de huur voor zijn rekening neemt.',
    'Op 6 oktober sprak ik met de VNG. Onderdeel van het akkoord is dat gemeenten hun reserves inzetten.',
    'Op 6 oktober sprak ik met de VNG. De VNG en ik hebben elkaar gevonden in een gefaseerde invoering.',
    'Op 6 oktober sprak ik met de VNG. Beide partijen hebben zich eraan verbonden het loket uiterlijk in mei te openen.',
    'Op 6 oktober sprak ik met de VNG. Er is afgesproken te werken met één aanmeldpunt per regio.',
    'Op 6 oktober sprak ik met de VNG. Over de planning zijn we tot de volgende afspraak gekomen: in mei ligt er een plan.',
    'Op 6 oktober sprak ik met de VNG. Het Rijk neemt de kosten op zich, zo kwamen wij overeen.',
    'Op 6 oktober sprak ik met de VNG. De gemeenten hebben zich bereid verklaard 200 extra plekken te regelen.',
    'Op 6 oktober sprak ik met de VNG. Zo is met de VNG het volgende afgesproken: gemeenten wijzen vóór mei een locatie aan.',
    'Op 6 oktober sprak ik met de wethouders van Breda en Tilburg. Breda en Tilburg stellen samen 40 plekken beschikbaar, zo luidt de afspraak.',
    'Op 6 oktober sprak ik met de VNG. Daarbij is de afspraak gemaakt om elk kwartaal de cijfers te bespreken.',
    'Op 6 oktober sprak ik met de VNG. Met de VNG heb ik afgesproken dat zij een handreiking maakt.',
    'Op 6 oktober sprak ik met de VNG. Wij zijn overeengekomen om in maart de balans op te maken.',
    'Op 6 oktober sprak ik met de VNG. De slotsom was dat gemeenten de regie houden.',
    'Op 6 oktober sprak ik met de VNG. Partijen spraken de intentie uit en legden vast dat het loket in 2022 opent.',
    'Op 6 oktober sprak ik met de wethouder van Breda. Wij maakten de afspraak dat de gemeente 40 plekken levert.',
    'Op 6 oktober sprak ik met de wethouder van Breda. De wethouder stemde ermee in de locatie tot juli open te houden.',
    'Op 6 oktober sprak ik met de wethouder van Breda. De gemeente en het Rijk delen de kosten; dat is onze afspraak.',
    'Op 6 oktober sprak ik met de VNG. Het resultaat is dat elke regio vóór mei een plan heeft.',
    'Op 6 oktober sprak ik met de VNG. Rijk en gemeenten werken de varianten samen uit, zo is afgesproken.',
    'Op 6 oktober sprak ik met de VNG. We waren het erover eens dat de VNG de penvoering krijgt.',
    'Op 6 oktober sprak ik met de VNG. Wij besloten de werkgroep voort te zetten tot juli.',
    'Op 6 oktober sprak ik met de VNG. De VNG neemt de coördinatie op zich.',
    'Op 6 oktober sprak ik met de VNG. Er is consensus bereikt over een gezamenlijke aanpak van de wachtlijsten.',
    'Op 6 oktober sprak ik met de VNG. Ik ben met de VNG tot overeenstemming gekomen over de verdeelsleutel.',
    'Op 6 oktober sprak ik met de VNG. Afspraak is dat gemeenten maandelijks rapporteren.',
    'Op 6 oktober sprak ik met de VNG. De bestuurders kozen er gezamenlijk voor de proef te verlengen.',
    'Op 6 oktober sprak ik met de VNG. De gemeenten accepteren de nieuwe norm, in ruil waarvoor het Rijk de kosten vergoedt; zo kwamen wij overeen.',
    'Op 6 oktober sprak ik met de VNG. Gezamenlijk hebben wij bepaald dat het loket vóór mei opent.',
    'Op 6 oktober sprak ik met de VNG. Wij hebben ons uitgesproken voor een gefaseerde invoering en daarover het volgende afgesproken: de eerste fase start in mei.',
    'Op 6 oktober sprak ik met de VNG. De uitkomst van het gesprek is dat gemeenten in 2022 elk een loket openen.',
    'Op 6 oktober sprak ik met de VNG. Met de VNG is overeengekomen om de kosten te delen.',
    'Op 6 oktober sprak ik met de VNG. Zij hebben zich gecommitteerd aan 200 extra plekken in 2022.',
    'Op 6 oktober sprak ik met de VNG. Wij gaan samen in maart een monitor inrichten, zo hebben we afgesproken.',
    'Op 6 oktober heb ik met de wethouders van Breda en Tilburg afspraken gemaakt over de opvang van 40 jongeren.',
    'Op 6 oktober waren de wethouders van Breda en Tilburg bij mij op bezoek. We spraken af dat we de cijfers voortaan delen.',
    'Op 6 oktober sprak ik met de VNG. Daarbij is ten slotte overeengekomen de termijn met een half jaar te verlengen.',
    'Op 6 oktober sprak ik met de VNG. Het Rijk betaalt de eerste twee jaar de helft. Dat is de afspraak.',
    'Op 6 oktober sprak ik met de VNG. Met instemming van alle aanwezigen is bepaald dat de norm in 2023 ingaat.',
    'Op 6 oktober sprak ik met de VNG. De VNG en ik trekken hierin samen op, dat hebben we met elkaar vastgelegd.',
    'Op 6 oktober sprak ik met de VNG. Beide partijen hebben zich verplicht om vóór mei een plan op te leveren.',
    'Op 6 oktober sprak ik met de regioburgemeesters. Ik heb hun toegezegd, en zij hebben dat aanvaard, dat er tot 2024 geen bureaus sluiten.',
    'Op 6 oktober sprak ik met de regioburgemeesters. Met hen deel ik de afspraak dat geen bureau wordt gesloten voordat er een alternatief is.',
    'Op 6 oktober sprak ik met de regioburgemeesters. In gezamenlijkheid is ervoor gekozen de formatie niet te wijzigen.',
    'Op 6 oktober sprak ik met de regioburgemeesters. Het compromis is dat de formatie tot 2024 gelijk blijft.',
    'Op 6 oktober sprak ik met de regioburgemeesters. Wij stelden samen een werkgroep in die in maart rapporteert.',
    'Op 6 oktober sprak ik met de regioburgemeesters. Besproken en akkoord bevonden is het voorstel om de verdeelsleutel te bevriezen tot 2024.',
    'Op 6 oktober sprak ik met de regioburgemeesters. Uitkomst: de verdeelsleutel blijft tot 2024 ongewijzigd.',
    'Op 6 oktober sprak ik met de wethouder van Emmen. Emmen en het Rijk zijn het eens: de versterking van de wijk begint in 2022.',
    'Op 6 oktober sprak ik met de wethouder van Emmen. Vanaf 1 januari 2022 verleent Emmen de vergunningen zelf, zo spraken wij af.',
    'Op 6 oktober sprak ik met de wethouder van Emmen. De wethouder en ik schudden elkaar de hand op een pakket van 40 miljoen euro.',
    'Op 6 oktober sprak ik met de VNG. De gezamenlijke conclusie luidde dat de reikwijdte van de jeugdhulpplicht wordt ingeperkt.',
    'Op 6 oktober sprak ik met de VNG. We hebben de handen ineengeslagen en afgesproken dat er één meldpunt komt.',
    'Op 6 oktober sprak ik met de VNG. De VNG kon zich vinden in mijn voorstel om de termijn te verlengen tot 1 juli.',
  ])('agreement: %s', (text) => {
    expect(saysOf(text)).toEqual(['agreement'])
  })

  test.each([
    `Op 6 oktober sprak ik met de VNG. Wij hebben de volgende afspraken gemaakt:\n\n- gemeenten leveren vóór 1 maart cijfers;\n\n- het Rijk betaalt de helft van de kosten.`,
    'Op 6 oktober sprak ik met de VNG. Het overleg heeft twee concrete afspraken opgeleverd. Ten eerste maken gemeenten vóór 1 maart een plan. Ten tweede stelt het Rijk 5 miljoen beschikbaar.',
    'Op 6 oktober sprak ik met de VNG. Afgesproken is dat gemeenten de regie houden. Tevens is afgesproken dat het Rijk de kosten draagt.',
    'Op 6 oktober sprak ik met de VNG. Overeengekomen is dat gemeenten vóór mei een plan maken en dat het Rijk de kosten draagt.',
    'Op 6 oktober sprak ik met de VNG. Op twee punten vonden we elkaar. Gemeenten maken vóór mei een plan. En het Rijk draagt de kosten.',
    'Op 6 oktober sprak ik met de VNG. Samengevat zijn dit de afspraken: 1) gemeenten maken vóór mei een plan; 2) het Rijk draagt de kosten.',
    'Op 6 oktober sprak ik met de wethouder van Breda. Afgesproken is dat Breda 40 plekken levert. Breda opent daarnaast vóór juni een loket.',
    `Op 28 september vond het BO MIRT plaats met de provincies Groningen en Drenthe.\n\nSpoor\nRijk en regio spreken af de dienstregeling in 2023 te evalueren.\n\nFiets\nRijk en regio stellen gezamenlijk 4 miljoen euro beschikbaar voor de doorfietsroute; dat is vastgelegd in een afsprakenlijst.`,
    'Op 6 oktober sprak ik met de regioburgemeesters. Afgesproken werd dat de politie de aanrijtijden per gemeente publiceert. Ook werd afgesproken dat de burgemeesters daarover hun raad informeren.',
    'Op 6 oktober sprak ik met de regioburgemeesters. We hebben twee dingen afgesproken. De politie publiceert de aanrijtijden per gemeente. En de burgemeesters krijgen elk kwartaal een overzicht van de vacatures.',
    `Op 6 oktober sprak ik met de regioburgemeesters. Uitkomsten:\n\n- de verdeelsleutel blijft tot 2024 ongewijzigd;\n\n- in 2023 komt er een evaluatie.`,
    'Op 6 oktober sprak ik met de wethouder van Emmen. Wij zijn overeengekomen dat Emmen in maart een locatie aanwijst. Voor de inrichting daarvan stelt het Rijk 2 miljoen euro beschikbaar.',
    'Op 6 oktober sprak ik met de wethouder van Emmen. Afgesproken is dat Emmen in maart een locatie aanwijst. Het Rijk stelt daarvoor 2 miljoen euro beschikbaar.',
  ])('agreement and agreement: %s', (text) => {
    expect(saysOf(text)).toEqual(['agreement', 'agreement'])
  })

  test.each([
    `Op 6 oktober sprak ik met de VNG. Dit heeft geleid tot drie afspraken:\n\n1. Gemeenten leveren vóór 1 maart cijfers.\n\n2. Het Rijk betaalt de helft van de kosten.\n\n3. In mei is er een tussenmeting.`,
    `Op 6 oktober sprak ik met de VNG. De afspraken zijn:\n\na. gemeenten maken vóór mei een plan;\n\nb. het Rijk draagt de kosten;\n\nc. de voortgang wordt elk kwartaal besproken.`,
    `Op 28 november vond het BO MIRT plaats met de provincies Groningen en Drenthe. Over de N33 is het volgende afgesproken:\n\n• Rijk en regio starten een verkenning naar verdubbeling van de N33;\n\n• het Rijk reserveert 30 miljoen euro, de regio legt 15 miljoen euro bij;\n\n• uiterlijk in juni 2022 stellen partijen een startbeslissing op.`,
    `Op 28 september vond het BO MIRT plaats met de provincies Groningen en Drenthe. De belangrijkste afspraken zet ik op een rij.\n\nA7: de regio werkt vóór de zomer een voorstel uit voor de geluidschermen.\n\nN33: het Rijk verkent de mogelijkheden voor cofinanciering.\n\nSpoor: beide partijen brengen in beeld welke stations een opknapbeurt nodig hebben.`,
    'Op 6 oktober sprak ik met de wethouder van Emmen en de gedeputeerde van Drenthe. Het gesprek heeft het volgende opgeleverd. Emmen verleent de vergunningen binnen acht weken. Drenthe stelt een projectleider aan. Het Rijk draagt de kosten van het herstel.',
  ])('agreement and agreement and agreement: %s', (text) => {
    expect(saysOf(text)).toEqual(['agreement', 'agreement', 'agreement'])
  })

  test.each([
    'Op 6 oktober sprak ik met de VNG. In het Bestuursakkoord van 2017 is afgesproken dat gemeenten de regie hebben.',
    'Op 6 oktober sprak ik met de VNG. De in 2018 gemaakte afspraken blijven gelden.',
    'Op 6 oktober sprak ik met de VNG. Ik heb de wethouders gewezen op de eerdere afspraken over de huisvesting.',
    'Op 6 oktober sprak ik met de VNG. Beide partijen onderschrijven nogmaals het convenant uit 2019.',
  ])('earlier-agreement: %s', (text) => {
    expect(saysOf(text)).toEqual(['earlier-agreement'])
  })
})

describe('what only looks like it', () => {
  test.each([
    'Op 6 oktober sprak ik met de VNG. De VNG zegde toe haar leden vóór 1 december op te roepen de gegevens te leveren.',
    'Op 6 oktober sprak ik met de wethouder van Breda. De wethouder heeft toegezegd de locatie in februari te openen.',
    'Op 6 oktober sprak ik met de VNG. De VNG benadrukte het belang van heldere afspraken.',
    'Op 6 oktober sprak ik met de VNG. Over de kosten zijn geen afspraken gemaakt.',
    'Op 6 oktober sprak ik met de VNG. Ik hoop in december tot afspraken te komen.',
    'Op 6 oktober sprak ik met de VNG. Partijen zijn nog niet tot overeenstemming gekomen.',
    'Op 6 oktober sprak ik met de VNG. De inzet is om vóór de zomer afspraken te maken over de bekostiging.',
    'Op 6 oktober sprak ik met de VNG. De gemeenten vinden dat er afspraken moeten komen over de huur.',
    'Op 6 oktober sprak ik met de VNG. Het kabinet heeft besloten 10 miljoen beschikbaar te stellen.',
    'De Eerste Kamer heeft op 3 oktober ingestemd met het wetsvoorstel.',
    'Op 6 oktober sprak ik met de VNG. Een akkoord leek dichtbij, maar bleef uit.',
    'Op 6 oktober sprak ik met de VNG. Het gesprek was openhartig en constructief.',
    'Op 6 oktober sprak ik met de VNG. Wij waren het erover eens dat de situatie zorgelijk is.',
    'Op 6 oktober sprak ik met de VNG. De gemeenten stelden voor om af te spreken dat het Rijk betaalt.',
    'Op 6 oktober sprak ik met de VNG. Als er overeenstemming is bereikt, ga ik met de provincies in gesprek.',
    'De ministerraad heeft op 8 oktober ingestemd met het voorstel.',
    'Op 6 oktober sprak ik met de VNG. Het is zaak dat partijen zich aan de afspraken houden.',
    'Op 6 oktober sprak ik met de VNG. Wethouders gaven aan behoefte te hebben aan duidelijke afspraken.',
    'Op 6 oktober sprak ik met de VNG. De gemeenten hebben aangegeven dat zij hun afspraken nakomen.',
    'Europese lidstaten bereikten vorige maand overeenstemming over de richtlijn.',
    'De werkgevers en vakbonden hebben een cao-akkoord gesloten.',
    'Op 6 oktober sprak ik met de VNG. De gedachten over de verdeling liepen uiteen.',
    'Op 6 oktober sprak ik met de VNG. Het Rijk en de gemeenten gaan in de komende tijd na of een akkoord mogelijk is.',
    'De afspraken uit 2018 zijn volledig uitgevoerd.',
    'Op 6 oktober sprak ik met de VNG. De VNG vindt dat het Rijk meer moet betalen.',
    'Op 6 oktober sprak ik met de VNG. We hebben gesproken over mogelijke afspraken.',
    'Op 6 oktober sprak ik met de VNG. Tot een afspraak heeft dat niet geleid.',
    'Op 6 oktober sprak ik met de VNG. Ik heb de wethouders gevraagd hun afspraken na te komen.',
    'Op 6 oktober sprak ik met de VNG. De afspraken worden in het voorjaar verder uitgewerkt.',
    'Op 6 oktober sprak ik met de VNG. Voor een afspraak was het nog te vroeg.',
    'Op 6 oktober sprak ik met de VNG. Het streven is een akkoord vóór de zomer.',
    'Op 6 oktober sprak ik met de VNG. Gemeenten kampen met personeelstekorten.',
    'De Provinciale Staten van Drenthe hebben ingestemd met het plan.',
    'Op 6 oktober sprak ik met de VNG. De sfeer was goed en partijen spraken waardering uit voor elkaar.',
    'Op 6 oktober sprak ik met de VNG. De gemeenten zien dat anders en waren het niet met mij eens.',
    'Op 6 oktober sprak ik met de VNG. De wethouder gaf aan de plannen met zijn raad te zullen bespreken.',
    'Op 6 oktober sprak ik met de VNG. De Autoriteit Persoonsgegevens heeft besloten geen onderzoek te doen.',
    'Op 6 oktober sprak ik met de VNG. Wij wisselden van gedachten over de toekomst.',
    'Op 6 oktober sprak ik met de VNG. Partijen houden vast aan hun eigen standpunt.',
    'Op 6 oktober sprak ik met de VNG. Daarom is het van belang dat goede afspraken worden gemaakt.',
    'Op 6 oktober sprak ik met de VNG. Er is gesproken over de vraag of de norm omlaag kan.',
    'Op 6 oktober sprak ik met de VNG. De wethouders wezen op de noodzaak van structurele middelen.',
    'Op 6 oktober sprak ik met de VNG. Ik heb toegelicht waarom een uitzondering niet mogelijk is.',
    'Op 6 oktober sprak ik met de VNG. Bestuurlijke afspraken hierover zijn op dit moment niet aan de orde.',
    'Op 6 oktober sprak ik met de VNG. Het kabinet maakt met de VNG in 2022 afspraken over de uitvoering.',
    'Op 6 oktober sprak ik met de VNG. Gemeenten willen eerst de gevolgen van het akkoord in beeld hebben.',
    'Op 6 oktober sprak ik met de VNG. We kwamen er niet uit.',
    'Op 6 oktober sprak ik met de VNG. De VNG legt het voorstel eerst aan haar leden voor.',
    'Op 6 oktober sprak ik met de VNG. De wens om tot afspraken te komen wordt breed gedeeld.',
    'Op 6 oktober sprak ik met de VNG. Over een maand zetten wij het gesprek voort.',
    'Op 6 oktober sprak ik met de VNG. Een lijst met aandachtspunten is als bijlage bij deze brief gevoegd.',
    'Op 6 oktober sprak ik met de VNG. Over de kosten blijven wij in gesprek.',
    'Op 6 oktober sprak ik met de VNG. Vooralsnog ontbreekt overeenstemming over de kosten.',
    'Op 6 oktober sprak ik met de VNG. Een voorstel daartoe haalde het niet.',
    'Op 6 oktober sprak ik met de VNG. Het voorstel is aangehouden tot het volgende overleg.',
    'Op 6 oktober sprak ik met de VNG. Ik heb aangegeven dat ik op dit punt niet mee kan gaan.',
    'Op 6 oktober sprak ik met de VNG. Gemeenten voeren de regeling sinds 2019 uit.',
    'Op 6 oktober sprak ik met de VNG. Het kabinet stelt in 2022 20 miljoen euro extra beschikbaar.',
    'Op 6 oktober sprak ik met de VNG. De VNG liet weten het voorstel aan haar leden voor te leggen.',
    'Op 6 oktober sprak ik met de VNG. Afgesproken is niets, maar de sfeer was goed.',
    'Ouders en scholen maken hierover zelf afspraken.',
    'Op 6 oktober sprak ik met de VNG. De volgende keer hopen we spijkers met koppen te slaan.',
    'Op 6 oktober sprak ik met de VNG. De gemeenten vroegen mij af te zien van de korting.',
  ])('%s', (text) => {
    expect(saysOf(text)).toEqual([])
  })
})
