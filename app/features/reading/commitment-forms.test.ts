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

describe('the ways to promise the Kamer something', () => {
  test.each([
    'Na de zomer meld ik mij bij uw Kamer met een uitgewerkt voorstel.',
    'U hoort uiterlijk in maart van mij hoe het verder gaat met de proef.',
    'De eindrapportage deel ik zodra zij gereed is met uw Kamer.',
    'Begin volgend jaar leg ik een herziene planning aan uw Kamer voor.',
    'Over de uitkomsten van dat onderzoek bericht ik u in het tweede kwartaal van 2022.',
    'Het streven is de nota vóór het kerstreces bij uw Kamer te bezorgen.',
    'Mijn ambtgenoot van Financiën en ik zullen uw Kamer hierover gezamenlijk in november berichten.',
    'Uw Kamer mag in het voorjaar een brief van mij verwachten over de bekostiging.',
    'U kunt het wetsvoorstel in de eerste helft van 2022 tegemoetzien.',
    'In januari volgt een brief aan uw Kamer met de voorlopige cijfers.',
    'De Kamer zal nog dit jaar een overzicht van alle vergunningen ontvangen.',
    'Ik verwacht u hierover rond de jaarwisseling te kunnen informeren.',
    'Naar verwachting kan ik u het rapport in december aanbieden.',
    'Het ligt in mijn voornemen uw Kamer hierover vóór 1 februari een brief te sturen.',
    'Ik ben van plan u de resultaten in mei voor te leggen.',
    'Daar kom ik in het voorjaar van 2022 op terug.',
    'Op de vragen over de doorlooptijden kom ik in een volgende brief terug.',
    'Hierop zal in de volgende voortgangsrapportage worden ingegaan.',
    'Bij de Voorjaarsnota ontvangt uw Kamer meer duidelijkheid over de dekking.',
    'Vóór de behandeling van de begroting zal ik uw Kamer de gevraagde cijfers doen toekomen.',
    'De uitkomsten worden na het zomerreces met uw Kamer gedeeld.',
    'Zodra de onderhandelingen zijn afgerond, wordt uw Kamer daarover geïnformeerd.',
    'Ik laat uw Kamer in april weten welke locaties afvallen.',
    'De staatssecretaris van Financiën en ik informeren u hierover in het najaar.',
    'Na ommekomst van het advies van de Raad van State zend ik het voorstel aan uw Kamer.',
    'Van de voortgang doe ik u ieder half jaar verslag.',
    'Ik blijf uw Kamer op de hoogte houden van de ontwikkelingen rond de sluiting.',
    'Ik verstrek uw Kamer in februari 2022 een lijst van de betrokken scholen.',
    'Een afschrift van de overeenkomst gaat na ondertekening naar uw Kamer.',
    'De vertrouwelijke bijlage leg ik volgende week ter inzage bij uw griffie, en u ontvangt dan ook een toelichting.',
    'Ik zal de Eerste Kamer hierover in maart een brief schrijven.',
    'Voor het eind van het jaar stuur ik beide Kamers de evaluatie toe.',
    'Graag nodig ik de leden van uw commissie in het voorjaar uit voor een werkbezoek aan de proeflocatie.',
    'Mijn ministerie verzorgt in november een technische briefing voor uw Kamer.',
    'Het kabinet komt in het eerste kwartaal met een reactie op het advies, die ik uw Kamer dan toestuur.',
    'De kabinetsreactie op het rapport volgt binnen zes weken.',
    'De jaarlijkse monitor, die voor het eerst in juni 2022 verschijnt, zal ik steeds aan uw Kamer aanbieden.',
    'Uw Kamer zal daarom pas in maart 2022 over de definitieve keuze voor de vervoerder worden geïnformeerd.',
    'In die brief, die ik uw Kamer in december stuur, geef ik ook aan welke kosten hiermee gemoeid zijn.',
    'Ik hecht eraan uw Kamer hierover in het voorjaar opnieuw te informeren.',
    'Dit najaar informeer ik u schriftelijk over de resultaten van de tweede ronde.',
    'Over beide punten zal ik u, mede namens de minister van Financiën, nog vóór het kerstreces nader berichten.',
    'Ik stel uw Kamer in kennis zodra de eerste vergunning is verleend.',
    'Het aangepaste plan van aanpak treft u in februari aan op de website en zend ik tegelijk aan uw Kamer.',
    'Een tussenstand geef ik uw Kamer halverwege 2022.',
    'Mocht de planning wijzigen, dan stel ik uw Kamer daarvan onverwijld op de hoogte.',
    'De onderzoekers verwachten in mei klaar te zijn; aansluitend breng ik het rapport ter kennis van uw Kamer.',
    'Ik zal daarover in de Voortgangsbrief Jeugd van juni 2022 rapporteren.',
    'Het voorstel wordt medio 2022 bij uw Kamer ingediend.',
    'Het ontwerpbesluit zal in het eerste kwartaal van 2022 bij beide Kamers worden voorgehangen.',
    'Een appreciatie van het rapport krijgt u binnen een maand.',
    'U wordt hierover nader geïnformeerd zodra de cijfers van het CBS beschikbaar zijn.',
    'De resultaten daarvan, die ik in september verwacht, zal ik u doen toekomen.',
    'Ik heb uw Kamer toegezegd in maart een overzicht te sturen van de wachttijden.',
    'Daarover rapporteer ik u voortaan elk kwartaal.',
    'Zo nodig kom ik met aanvullende maatregelen, waarover ik uw Kamer dan vooraf informeer.',
    'Ook de minister voor Rechtsbescherming en ik zullen de Kamer hierover berichten voordat het jaar om is.',
    'Ik doe dat in de brief die uw Kamer in mei van mij ontvangt.',
    'Het parlement ontvangt van ons elk jaar op de derde woensdag van mei een verantwoording.',
    'Daarvan zal ik u uiteraard deelgenoot maken.',
    'Over een jaar maak ik voor uw Kamer de balans op.',
    'Voor het overzicht per gemeente vraag ik u geduld tot maart; dan stuur ik het u toe.',
    'Ik zal u separaat informeren over de juridische mogelijkheden.',
    'In aanvulling daarop zeg ik u toe de cijfers voortaan ieder kwartaal te publiceren.',
    'Ik heb er geen bezwaar tegen uw Kamer in maart opnieuw te informeren en zeg dat hierbij toe.',
    'Hierbij zeg ik uw Kamer toe dat het register op 1 maart operationeel is.',
    'Daarbij zeg ik graag toe in de volgende rapportage stil te staan bij de positie van mantelzorgers.',
    'Ik zal dit punt meenemen in de verzamelbrief van december.',
    'De gevraagde uitsplitsing neem ik op in de eerstvolgende monitor, die in mei naar uw Kamer gaat.',
    'Daarop terugkomend: voor de zomer ligt er een plan, dat ik met uw Kamer zal delen.',
    'Ik acht het van belang dat uw Kamer tijdig wordt meegenomen en zal u daarom elk half jaar een stand van zaken sturen.',
    'Mijn inzet is dat het voorstel in het eerste kwartaal van 2022 bij uw Kamer ligt.',
    'Het is mijn bedoeling om u nog vóór het kerstreces de contouren van het plan te doen toekomen.',
    'In de periode tot de zomer houd ik u op de hoogte via de maandelijkse stand van zakenbrief.',
    'Een volgende brief over dit onderwerp ontvangt u na afloop van de zomer.',
    'De uitkomst, die naar verwachting in november bekend is, doe ik u onverwijld toekomen.',
    'U zult in maart een eerste tussenrapportage van mij ontvangen.',
    'Zodra het kabinet een standpunt heeft bepaald, doe ik uw Kamer daarvan mededeling.',
    'Over het besluit zal ik uw Kamer in maart informeren.',
    'Na besluitvorming in de ministerraad informeer ik uw Kamer.',
    'Ik informeer uw Kamer in februari over het besluit dat het kabinet heeft genomen.',
    'Daarover, alsook over de financiële gevolgen, wordt de Kamer bij Miljoenennota nader bericht.',
    'Een nadere toelichting zal uw Kamer toegaan zodra de gesprekken zijn afgerond.',
    'Dit zal leiden tot een herziene planning, die ik met een separate brief aan u zal doen toekomen.',
    'Voor het eind van de maand weet uw Kamer waar zij aan toe is.',
    'Mijn appreciatie van het advies mag u in februari verwachten.',
    'Wat dit betekent voor de begroting, hoort u van mij bij de Voorjaarsnota.',
    'Rond de zomer maak ik de balans op en deel ik die met u.',
    'De tweede monitor ligt in juni 2022 op uw tafel.',
    'Zodra ik meer weet, weet u het ook.',
    'Ik kom daar nog voor het reces schriftelijk bij u op terug.',
    'U krijgt van mij in het eerste kwartaal een uitgewerkt voorstel.',
    'Ik leg het concept in maart aan beide Kamers voor.',
  ])('commitment: %s', (text) => {
    expect(saysOf(text)).toEqual(['commitment'])
  })

  test.each([
    'In november stuur ik uw Kamer het onderzoek en in maart volgt mijn reactie aan uw Kamer.',
    'Ik informeer u vóór het kerstreces over de tarieven en zal u in mei de eerste ervaringen doen toekomen.',
  ])('commitment and commitment: %s', (text) => {
    expect(saysOf(text)).toEqual(['commitment', 'commitment'])
  })
})
