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
    'Tijdens het commissiedebat van 2 juni heeft mijn voorganger het lid Bos toegezegd het rapport openbaar te maken. Het rapport staat sinds 1 september op de website.',
    'Het lid Kuik verzocht mij in het debat om een lijst van scholen, en die heb ik toegezegd. De lijst is als bijlage bij deze brief gevoegd.',
    'Mevrouw Palland wees op de wachttijden. Ik heb haar beloofd dat uit te laten zoeken. Uit navraag bij de IND blijkt dat de gemiddelde wachttijd elf weken is.',
    'Met mijn brief van 4 juli (Kamerstuk 31 839, nr. 800) heb ik deze toezegging uitgevoerd.',
    'Daarnaast heb ik tijdens het wetgevingsoverleg aan het lid Raemakers toegezegd te verkennen of de leeftijdsgrens omhoog kan; het resultaat vindt u in paragraaf 3.',
    'Tot slot voldoe ik met deze brief aan een eerdere toezegging.',
    'Met het voorliggende overzicht is de bij de begrotingsbehandeling gedane toezegging gestand gedaan.',
    'U heeft het rapport inmiddels ontvangen, waarmee de toezegging is afgedaan.',
    'De afspraak met uw Kamer om de cijfers te delen kom ik hierbij na.',
    'Hiermee zijn alle toezeggingen uit het debat van 2 juni afgehandeld.',
    'Deze toezegging kan wat mij betreft van de lijst worden afgevoerd.',
    'Ik verzoek u deze toezegging als voldaan aan te merken.',
    'Mijn toezegging om met de NS te praten heb ik ingelost: op 3 september sprak ik de directie.',
    "Over de positie van zzp'ers heb ik u een schriftelijke reactie toegezegd. Die luidt als volgt.",
    'Ik heb het lid Bikker toegezegd na te gaan of de regeling ook voor kerken geldt. Dat blijkt het geval.',
    'In het debat zegde ik toe de motie voor te leggen aan de sector. De sector heeft daarop laten weten de motie te steunen.',
    'Het lid Paternotte heeft van mij de toezegging gekregen dat ik de cijfers zou uitsplitsen; zie tabel 2.',
    'Hierbij ontvangt u, conform mijn toezegging aan het lid Bos, het overzicht van de wachttijden.',
    'Met de bijgevoegde tabel is mijn toezegging aan mevrouw De Wit afgedaan.',
    'Met deze brief geef ik invulling aan de toezegging die ik deed aan het lid Van Dam.',
    'Deze brief strekt tot uitvoering van de toezegging aan de heer Kok.',
    'Mijn toezegging om met de sector te overleggen heb ik op 3 september gestand gedaan.',
    'Ik beschouw de toezegging over de tarieven hiermee als afgedaan.',
    'Hiermee is naar mijn oordeel voldaan aan de toezegging van 14 april.',
    'Bijgaand zend ik u het verslag dat ik tijdens het debat van 9 juni heb toegezegd.',
    'In de bijlage vindt u het door mij toegezegde overzicht van locaties.',
    'Zoals toegezegd tijdens het commissiedebat van 2 juni geef ik hieronder de cijfers per regio.',
    'Daarmee kom ik mijn belofte aan uw Kamer na om de kosten uit te splitsen.',
    'Aan deze toezegging is voldaan met de brief van 2 juli jl. (Kamerstuk 29 247, nr. 311).',
    'De toezegging aan het lid Smit is inmiddels uitgevoerd.',
    'Ik heb toegezegd na te gaan hoeveel scholen meedoen. Dat zijn er 214.',
    'In het debat van 12 mei zegde ik het lid Kaya toe dit met de NS te bespreken. Dat gesprek heeft op 6 juli plaatsgevonden.',
    'Het lid Visser heb ik toegezegd schriftelijk terug te komen op de vraag naar de kosten. De kosten bedragen 3 miljoen euro.',
    'Met het voorgaande heb ik mijn toezegging aan de Kamer ingelost.',
    'De door mijn ambtsvoorganger toegezegde evaluatie bied ik u hierbij aan.',
    'Hiermee wordt tevens tegemoetgekomen aan de toezegging aan het lid Bakker.',
    'Deze brief dient ter nakoming van de toezegging aan het lid Mulder over de dienstregeling.',
    'De toezegging om uw Kamer te informeren over de pilot kom ik met deze brief na.',
    'Ik heb uw Kamer in mei toegezegd de criteria te verduidelijken. Dat doe ik hieronder.',
    'Tijdens het notaoverleg is toegezegd dat uw Kamer een tijdlijn krijgt. Deze treft u aan in bijlage 1.',
    'Met dit overzicht is de toezegging gestand gedaan.',
    'Conform toezegging ontvangt uw Kamer bijgaand de halfjaarrapportage.',
    'Onder verwijzing naar mijn toezegging van 9 juni doe ik u hierbij het plan toekomen.',
    'U ontvangt hierbij, overeenkomstig mijn toezegging, een afschrift van mijn brief aan de gemeente.',
    'Ter uitvoering van mijn toezegging aan het lid Klaver treft u bijgaand de notitie aan.',
    'Hierbij doe ik uw Kamer, zoals ik op 3 juni toezegde, de onderzoeksopzet toekomen.',
    'Daarmee is deze toezegging voldaan.',
    'Daarmee acht ik de toezegging aan de leden Bos en Kok nagekomen.',
    'De toezegging aan het lid Peters (CDA) over het register kan hiermee als afgehandeld worden beschouwd.',
    'In reactie op de toezegging aan het lid Van Weyenberg meld ik u dat het aantal aanvragen 1.240 bedraagt.',
    'Met betrekking tot mijn toezegging aan het lid Azarkan kan ik u melden dat het register op 1 september is geopend.',
    'Inzake de toezegging om te bezien of de termijn korter kan, bericht ik u dat dit mogelijk is gebleken.',
    'Ik had toegezegd u te laten weten of de proef wordt verlengd. Dat is het geval.',
    'Tijdens het debat is een overzicht van de subsidies toegezegd; dat gaat als bijlage bij deze brief.',
    'De toegezegde technische briefing heeft op 12 oktober plaatsgevonden.',
    'Het toegezegde gesprek met de branche heb ik op 4 oktober gevoerd.',
    'Met de verzending van het rapport op 1 juli is die toezegging gestand gedaan.',
    'Hiermee los ik de toezegging in die ik deed bij de behandeling van de begroting.',
    'Aan die toezegging geef ik met deze brief gevolg.',
    'Toezegging afgedaan: zie de brief van 3 maart 2021.',
    'Met deze brief voldoe ik aan het verzoek van uw Kamer en aan mijn toezegging uit het debat van 9 juni.',
    'Deze brief bevat de toegezegde nadere onderbouwing van het budget.',
    'De motie en de toezegging beschouw ik hiermee als uitgevoerd.',
    'Een deel van die toezegging, namelijk het overzicht van de kosten, doe ik met deze brief gestand.',
    'Door deze brief voldoe ik gedeeltelijk aan mijn toezegging aan het lid Kerstens.',
  ])('fulfilment: %s', (text) => {
    expect(saysOf(text)).toEqual(['fulfilment'])
  })

  test.each([
    'Hierbij doe ik twee toezeggingen gestand. Aan het lid Bos heb ik toegezegd het plan te sturen; dat treft u bijgaand aan.',
  ])('fulfilment and fulfilment: %s', (text) => {
    expect(saysOf(text)).toEqual(['fulfilment', 'fulfilment'])
  })

  test.each([
    'Het lid Bikker heb ik toegezegd na te gaan of de regeling ook voor kerken geldt. Dit onderzoek loopt nog; ik kom daar in december op terug.',
    'De toezegging over de kerken vergt meer tijd; ik hoop haar in het voorjaar af te ronden.',
    'Mijn toezegging aan het lid Bos houd ik overeind, maar de uitvoering schuift door naar de zomer.',
    'De toezegging om de wet te evalueren wordt meegenomen in de evaluatie van 2023.',
    'Over de nog openstaande toezegging aan het lid Bos bericht ik u in januari.',
    'De beloofde brief over de tarieven laat nog even op zich wachten; u kunt hem in december tegemoetzien.',
    'Helaas is het niet gelukt de toezegging tijdig na te komen. Ik verwacht dat in januari alsnog te doen.',
    'De toezegging aan het lid Bos om een overzicht te sturen zal ik vóór het kerstreces nakomen.',
    'Mijn toezegging om met de sector te spreken doe ik in november gestand.',
    'Aan de toezegging over de tarieven wordt in het voorjaar uitvoering gegeven.',
    'Het toegezegde rapport ontvangt u in december.',
    'De toegezegde evaluatie volgt in het eerste kwartaal van 2022.',
    'Zoals toegezegd informeer ik uw Kamer vóór het kerstreces over de cijfers.',
    'Zoals toegezegd zal ik uw Kamer in maart de evaluatie sturen.',
    'Conform mijn toezegging aan het lid Bos zal ik uw Kamer in december nader informeren.',
    'Ik heb uw Kamer toegezegd de wachttijden uit te splitsen. Ik verwacht dat in januari te kunnen doen.',
    'In het debat heb ik een brief over de kosten toegezegd. Deze brief ontvangt u in november.',
    'De toezegging aan mevrouw De Wit staat nog open; ik kom haar na zodra het onderzoek gereed is.',
    'Die toezegging zal ik uiteraard gestand doen.',
    'De uitvoering van deze toezegging is in volle gang en wordt in 2022 afgerond.',
    'Aan mijn toezegging om dit te onderzoeken wordt gewerkt.',
    'De nakoming van de toezegging over de rijtijden is voorzien in het tweede kwartaal van 2022.',
    'Mijn eerdere toezegging om uw Kamer ieder kwartaal te informeren blijft onverkort gelden.',
    'Aan die belofte houd ik mij.',
    'De toezegging wordt betrokken bij de kabinetsreactie die u in mei ontvangt.',
    'Het toegezegde overzicht is nog niet gereed; u ontvangt het in januari.',
    'Voor het nakomen van de toezegging heb ik tot maart nodig.',
    'Ik kan de toezegging pas in de zomer van 2022 gestand doen.',
    'In lijn met mijn toezegging stuur ik uw Kamer in december een voortgangsbericht.',
  ])('kept-promise-announced: %s', (text) => {
    expect(saysOf(text)).toEqual(['kept-promise-announced'])
  })
})

describe('what only looks like it', () => {
  test.each([
    'De wethouder is zijn toezegging om cijfers te leveren nagekomen.',
    'De toezegging is niet nagekomen.',
    'Van een toezegging aan uw Kamer was geen sprake.',
    'Ik heb deze toezegging niet gedaan.',
    'Het lid Bos vroeg of ik kan toezeggen dat de lijn open blijft.',
    'In deze brief ga ik in op de moties en toezeggingen uit het debat.',
    'Ik ben mij bewust van mijn toezeggingen aan uw Kamer.',
    'De vervoerder heeft zijn belofte ingelost met tien extra treinen.',
    'De provincie komt haar toezegging niet na.',
    'Mijn toezegging betrof uitsluitend de hoofdspoorlijn.',
    'Onderstaand geef ik een overzicht van de openstaande toezeggingen.',
    'De toezegging van de gemeente is nog niet nagekomen.',
    'Het is goed dat de sector zijn toezegging gestand doet.',
    'Ik heb kennisgenomen van de toezegging van de vervoerder om extra treinen in te zetten.',
    'Een toezegging kan ik op dit punt niet doen.',
    'Ik deed deze toezegging in het vertrouwen dat de sector zou meewerken.',
    'De sector heeft mij beloofd de cijfers in mei te publiceren.',
    'De toezegging is destijds gedaan door de minister van Financiën.',
    'Tijdens het debat is mij gevraagd om een toezegging.',
    'Mijn toezeggingen aan de gemeenten gelden alleen voor 2022.',
  ])('%s', (text) => {
    expect(saysOf(text)).toEqual([])
  })
})
