import { documentOf, heading, list, paragraph } from '#app/features/editor/document.ts'
import { demoObligationId, mark } from './marks.ts'

/** What is known of the LVV stands in two letters to the Tweede Kamer, of 10 December 2019 and of 17 November 2020. */
export const lvv = {
  feedbackOnAmsterdam: demoObligationId(1),
  reactionToNewspaper: demoObligationId(2),
  technicalBriefing: demoObligationId(3),
  feedbackOnConsultation: demoObligationId(4),
  nextSteps: demoObligationId(11),
  scenarios: demoObligationId(12),
  commonThreads: demoObligationId(13),
  decision: demoObligationId(14),
} as const

const pilots = ['amsterdam', 'eindhoven', 'groningen', 'rotterdam', 'utrecht'] as const

/** The talk of 26 September 2019 reaffirmed an earlier agreement, and made no new one. */
export const amsterdamTopics = [
  {
    title: 'De pilot in Amsterdam',
    document: documentOf(
      heading('Hoe het gaat'),
      paragraph('De staatssecretaris en de wethouder bespreken de opzet van de pilot en hoe ver die is.'),
      paragraph('Het beeld is goed: wie in de stad het convenant uitvoert, weet de anderen te vinden.'),
      heading('Convenant'),
      paragraph(
        'Beide kanten zeggen opnieuw dat zij zich aan het convenant houden. Dat is een eerdere afspraak; zij staat hier dus niet als nieuwe.',
      ),
    ),
  },
  {
    title: 'Ter informatie',
    document: documentOf(
      list('bullet', [
        'Onafhankelijke onderzoekers evalueren de pilots en het programma. Zij beginnen in 2020. Dit is een mededeling, geen afspraak.',
        'De Tweede Kamer krijgt een terugkoppeling van dit gesprek. Die toezegging staat in het register.',
      ]),
    ),
  },
]

export const consultationTopics = [
  {
    title: 'Vervolg van de pilots',
    document: documentOf(
      paragraph(
        'De sfeer is goed en de bestuurders begrijpen elkaar. Zij spreken over de tijd na de pilots.',
      ),
      mark('agreement', {
        id: lvv.nextSteps,
        owners: ['ministry', ...pilots],
        wording:
          'Rijk en gemeenten zoeken uit welke stappen na de pilots kunnen volgen, en bereiden die voor.',
      }),
      paragraph('Hoe het daarna verder gaat, vraagt een besluit.'),
      mark('decision', {
        id: lvv.decision,
        owners: ['ministry', ...pilots],
        term: 'in februari 2021',
        wording: 'Besluit over het vervolg van de pilots.',
      }),
      paragraph('Voor dit besluit is de tussentijdse effectevaluatie van het WODC nodig.'),
    ),
  },
  {
    title: 'Landelijk dekkend netwerk',
    document: documentOf(
      paragraph('De bestuurders spreken over een netwerk van voorzieningen voor het hele land.'),
      mark('agreement', {
        id: lvv.scenarios,
        owners: ['ministry', 'vng'],
        wording:
          'Er komen scenario’s voor een landelijk netwerk. Elk scenario gaat in op de samenwerking die er in de regio al is, en op de vraag of het uitvoerbaar is.',
      }),
    ),
  },
  {
    title: 'Complexe casuïstiek',
    document: documentOf(
      paragraph(
        'Niet elke zaak komt met de werkwijze van de pilots tot een oplossing. Die zaken worden al bekeken.',
      ),
      mark('agreement', {
        id: lvv.commonThreads,
        owners: [...pilots],
        term: 'gaandeweg',
        wording: 'Naast de zaken zonder oplossing worden ook de rode draden in alle zaken op een rij gezet.',
      }),
    ),
  },
]
