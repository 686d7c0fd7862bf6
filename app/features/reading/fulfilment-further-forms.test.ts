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

describe('the ways to say what came of a promise', () => {
  test.each([
    'De beantwoording van de vraag van het lid Bos, die ik in het debat had toegezegd, luidt als volgt.',
    'Zoals ik in het debat heb aangegeven, stuur ik u hierbij de toegezegde analyse.',
    'Ik voldoe hiermee aan wat ik het lid Bos op 2 juni heb toegezegd.',
    'Hiermee geef ik uitvoering aan hetgeen tijdens het debat is toegezegd.',
    'Met de publicatie van het register op 1 oktober is gevolg gegeven aan mijn toezegging aan het lid Kuiken.',
    'Beide toezeggingen zijn met deze brief afgedaan.',
    'Ik heb het lid Bos toegezegd dat ik de NS zou vragen naar de kosten. De NS heeft geantwoord dat deze 2 miljoen euro bedragen.',
    'Mijn voorganger zegde toe de regels te verduidelijken; de nieuwe handreiking, die sinds september beschikbaar is, voorziet daarin.',
    'In dat debat heb ik beloofd uit te zoeken hoeveel mensen het betreft. Het zijn er 312.',
    'U vroeg, en ik zegde toe, om een kaart van de locaties. De kaart is bijgevoegd.',
    'Tevens treft u, zoals beloofd, een overzicht van de uitgaven aan.',
    'Aan de toezegging is uitvoering gegeven door de regeling per 1 september te wijzigen.',
    'De toezegging van mijn ambtsvoorganger om de tarieven te publiceren is per 1 juli uitgevoerd.',
    'De toezegging om u te informeren over de pilot doe ik hierbij gestand.',
    'De aan u toegezegde cijfers zijn opgenomen in bijlage 2.',
    'Met bijlage 3 los ik mijn belofte aan het lid Van Nispen in.',
    'Hierbij stuur ik u, mede ter uitvoering van de toezegging van 3 juni, de evaluatie.',
    'Wat betreft de toezegging aan het lid Bos over de wachttijden: deze zijn opgenomen in tabel 1.',
    'Toezegging aan het lid Bos: overzicht van wachttijden. Zie bijlage 2.',
    'De lijst die het lid Bos vroeg en die ik had toegezegd, gaat als bijlage hierbij.',
    'Hiermee kom ik tegemoet aan de toezegging die ik in het vragenuur heb gedaan.',
    'Zoals in het debat besproken en door mij toegezegd, heb ik de raming opnieuw laten doorrekenen; het resultaat is bijgevoegd.',
    'De toezegging dat ik met de gemeente zou spreken, heb ik op 3 september gestand gedaan.',
    'Ik heb uw Kamer toegezegd de Kamer te informeren over de uitkomst van het overleg met de VNG. Met deze brief doe ik dat.',
    'In het debat heb ik het lid Bos beloofd dat ik zou uitzoeken of dit klopt. Ik heb dat gedaan: het klopt.',
    'Met deze brief informeer ik u, zoals ik in het debat van 2 juni heb toegezegd, over de stand van zaken.',
    'Daarmee is invulling gegeven aan de toezegging.',
    'Die toezegging heb ik vervuld met mijn brief van 3 september.',
    'Deze brief is de toegezegde terugkoppeling.',
    'Tijdens het commissiedebat van 9 juni heb ik toegezegd om uw Kamer een tijdpad te sturen. Dat tijdpad ziet er als volgt uit.',
    'Ook heb ik toegezegd te bezien of de vergoeding omhoog kan. De vergoeding is per 1 juli met 3 procent verhoogd.',
    'U vroeg om een lijst en ik heb die beloofd: zie bijlage 1.',
    'Eén toezegging kan ik met deze brief wegstrepen: het overzicht van de tarieven staat hieronder.',
    'Daarmee heb ik gedaan wat ik in het debat heb toegezegd.',
    'Ik had de heer Kwint beloofd met de scholen te praten. Dat heb ik op 3 september gedaan.',
    'Tot zover mijn reactie op de toezegging aan mevrouw Westerveld, die daarmee is afgedaan.',
    'Wat ik het lid Bos in het debat heb toegezegd, staat in bijlage 2.',
    'Ik meen hiermee te hebben voldaan aan mijn toezegging aan de leden van de fractie van het CDA.',
    'Hiermede is gevolg gegeven aan de toezegging, gedaan tijdens de behandeling van de begroting.',
    'De gedane toezegging wordt met dit schrijven gestand gedaan.',
    'De toezegging (T02345) aan het lid Bikker is met de brief van 3 mei 2021 nagekomen.',
    'T02345: afgedaan met de brief van 3 mei 2021.',
    'Ten aanzien van toezegging T02345 kan ik de Kamer melden dat het onderzoek is afgerond en op 1 juli openbaar is gemaakt.',
    'In het vragenuur van 5 oktober heb ik gezegd dat ik u de cijfers zou sturen. Die vindt u in de tabel hieronder.',
    'Over de toezegging aan de heer Kwint kan ik kort zijn: het overzicht staat in bijlage 1.',
    'Het overzicht dat ik mevrouw Werner toezegde, vindt u in bijlage 1.',
    'Ook de toezegging om de tarieven te publiceren is uitgevoerd: zij staan sinds 1 juli op de website.',
    'In het tweeminutendebat van 9 juni beloofde ik het lid Bos een brief over de kosten; die ligt nu voor u.',
    'Met het bovenstaande is aan mijn toezegging voldaan.',
    'Hiermee doe ik de in het debat gedane toezegging aan het lid Bos gestand om de cijfers te delen.',
    'Tijdens de begrotingsbehandeling is toegezegd de Kamer te informeren over het onderzoek. Het rapport treft u hierbij aan.',
    'Als bijlage bij deze brief stuur ik u de evaluatie, waarmee ik mijn toezegging uit het debat van 2 juni nakom.',
    'De toegezegde cijfers staan in onderstaande tabel.',
  ])('fulfilment: %s', (text) => {
    expect(saysOf(text)).toEqual(['fulfilment'])
  })

  test.each([
    'Wat betreft de toezegging aan het lid Bos over de wachttijden: deze cijfers volgen in januari.',
    'De toezegging om een overzicht te sturen, is nog niet afgerond; u ontvangt het in december.',
    'Ik zal mijn toezegging aan het lid Bos in het eerste kwartaal van 2022 nakomen.',
    'Zoals eerder toegezegd ontvangt uw Kamer in december de monitor.',
    'De uitwerking van deze toezegging kost meer tijd dan voorzien en volgt in maart.',
    'Conform toezegging ontvangt u het rapport na de zomer.',
    'De toezegging om de regeling te evalueren zal ik gestand doen zodra de proef is afgerond.',
    'Aan mijn toezegging om dit te onderzoeken wordt in 2022 invulling gegeven.',
    'De door mij toegezegde brief over de kosten ontvangt u in december.',
    'Ik heb het lid Bos een overzicht toegezegd. Dat overzicht stuur ik in januari.',
    'Die toezegging staat nog: in maart krijgt u het overzicht.',
    'De heer Kwint beloofde ik een overzicht. Dat komt er in december.',
    'De toezegging over de tarieven wordt meegenomen in de brief die u in december ontvangt.',
    'Aan de tweede toezegging geef ik uitvoering in de volgende voortgangsrapportage.',
    'De overige toezeggingen uit het debat doe ik in het voorjaar gestand.',
    'Ik verwacht mijn toezegging aan het lid Bos in maart gestand te kunnen doen.',
    'De gevraagde analyse, die ik in het debat heb toegezegd, ontvangt u in januari.',
  ])('kept-promise-announced: %s', (text) => {
    expect(saysOf(text)).toEqual(['kept-promise-announced'])
  })
})
