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
    'De cijfers over 2021 verstrek ik u in het voorjaar.',
    'Een afschrift van mijn antwoord aan de gemeente zal ik u doen toekomen.',
    'De evaluatie wordt na vaststelling aan de Staten-Generaal gezonden.',
    'Uw Kamer zal van de uitkomst in kennis worden gesteld.',
    'Voorafgaand aan de inwerkingtreding zal de regeling bij uw Kamer worden voorgehangen.',
    'Ik bied u aan om de leden in januari vertrouwelijk bij te praten.',
    'Graag verzorg ik in het nieuwe jaar een technische briefing over de modellen.',
    'Met het oog op het debat van 9 december ontvangt u uiterlijk 6 december de antwoorden.',
    'In de eerstvolgende voortgangsrapportage besteed ik aandacht aan de wachtlijsten.',
    'Bij de aanbieding van de begroting 2023 ga ik hier nader op in.',
    'De stand van zaken neem ik voortaan op in de halfjaarlijkse monitor aan uw Kamer.',
    'Zijn er eerder ontwikkelingen, dan laat ik het u weten.',
    'Over de ontwikkelingen blijf ik met u in contact via de maandelijkse brief.',
    'De minister van Financiën en ik zullen de Kamer hierover begin 2022 een gezamenlijke brief sturen.',
    'Samen met mijn collega van Onderwijs bied ik u in april het actieplan aan.',
    'Eind van het jaar presenteer ik uw Kamer een agenda voor de komende vier jaar.',
    'De contouren daarvan schets ik u in de brief die u in december van mij ontvangt.',
    'Hoe dit zich verhoudt tot het budget, licht ik in de decemberbrief toe.',
    'Ik stuur de uitkomst van het gesprek, dat in november plaatsvindt, aan uw Kamer.',
    'Het antwoord op die vraag volgt in de tweede helft van november per brief.',
    'Het kabinet zal uw Kamer binnen twee maanden na ontvangst van het rapport een reactie geven.',
    'Uw Kamer wordt jaarlijks, voor het eerst in mei 2022, over de uitvoering bericht.',
    'Ik heb de Raad gevraagd om advies, dat ik na ontvangst met mijn reactie aan uw Kamer zal zenden.',
    'Ook de Eerste Kamer zal ik dan over de uitkomst berichten.',
    'De gevraagde tijdlijn volgt; u ontvangt die vóór het einde van de maand.',
    'Mijn planning is erop gericht het wetsvoorstel in juni 2022 aan uw Kamer aan te bieden.',
    'Ik zet alles op alles om u de cijfers vóór het kerstreces te kunnen geven.',
    'Als daarvoor aanleiding is, meld ik dat aan uw Kamer.',
    'Uw Kamer zal hierover worden geïnformeerd.',
    'Wij zullen u over de voortgang op de hoogte houden.',
    'Zodra daarover duidelijkheid bestaat, praat ik uw Kamer bij.',
    'Mijn reactie op het advies zal uw Kamer nog vóór de begrotingsbehandeling bereiken.',
    'Ik kom in het eerste kwartaal van 2022 met een voorstel naar uw Kamer.',
    'Wanneer de uitkomsten van de proef bekend zijn, krijgt de Kamer die van mij.',
    'Over de precieze vormgeving zal ik u in een aparte brief nader inlichten.',
    'Het plan van aanpak, dat ik in november vaststel, maak ik daarna openbaar en zend ik aan uw Kamer.',
    'In de loop van 2022 doe ik u het eindverslag toekomen.',
    'Eén keer per jaar leg ik hierover aan uw Kamer verantwoording af.',
    'De minister voor Rechtsbescherming en ik komen hier in het voorjaar gezamenlijk op terug.',
    'Bij de volgende voortgangsbrief voeg ik een overzicht per regio.',
    'Na de zomer zal ik de Tweede Kamer informeren welke stappen zijn gezet.',
    'Indien het overleg tot aanpassing leidt, zal ik dat aan uw Kamer melden.',
    'Ik reken erop u in februari de eerste resultaten te kunnen laten zien.',
    'U kunt van mij vóór 1 maart een besluitenlijst verwachten.',
    'De rapportage daarover wordt, met een reactie van het kabinet, in mei naar de Kamer gestuurd.',
    'Ik zie het als mijn taak u hierover vóór het reces helderheid te verschaffen.',
    'De Kamer wordt hierover uiterlijk in het tweede kwartaal van 2022 door mij geïnformeerd.',
    'Ook zal ik, zoals gebruikelijk, de Eerste Kamer een afschrift van het verslag sturen.',
    'Het is mijn streven om u nog dit jaar een hoofdlijnenbrief te sturen.',
    'Ten behoeve van dat debat zal ik u een feitenrelaas toezenden.',
    'In het najaar van 2022 rapporteert het kabinet aan beide Kamers over de effecten.',
  ])('commitment: %s', (text) => {
    expect(saysOf(text)).toEqual(['commitment'])
  })
})
