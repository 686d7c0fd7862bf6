import { documentOf, heading, list, paragraph } from '#app/features/editor/document.ts'
import { writeDay } from '#app/shared/day.ts'
import { demoObligationId, mark } from './marks.ts'
import type { ShelterDays } from './shelter-days.ts'

export const shelter = {
  letterToKamer: demoObligationId(101),
  costs: demoObligationId(102),
  motion: demoObligationId(103),
  overview: demoObligationId(111),
  neighbours: demoObligationId(112),
  guide: demoObligationId(113),
  startBudget: demoObligationId(114),
  reopening: demoObligationId(115),
  caretaking: demoObligationId(116),
  sportsHall: demoObligationId(117),
  contacts: demoObligationId(118),
  learning: demoObligationId(119),
  expansion: demoObligationId(120),
  busyWeeks: demoObligationId(121),
  otherMunicipalities: demoObligationId(122),
} as const

/** Eight weeks ago, released: terms of every kind, with and without an owner. */
export function firstTopics(days: ShelterDays) {
  return [
    { title: 'Stand van de plekken', document: standing(days) },
    { title: 'Verbouwing en beheer', document: buildings() },
    { title: 'Hoe het verder gaat', document: future(days) },
  ]
}

function standing(days: ShelterDays) {
  return documentOf(
    paragraph('Utrecht en Groningen vertellen hoeveel kleine opvangplekken er zijn en wat er nog bij komt.'),
    mark('agreement', {
      id: shelter.overview,
      owners: ['utrecht'],
      term: `uiterlijk ${writeDay(days.dueOn)}`,
      wording: 'Utrecht maakt een overzicht van alle kleine opvangplekken in de stad, met het aantal bedden.',
    }),
    paragraph(
      'Bij de eerste locatie in Groningen wonen veel mensen dichtbij. Zij merken er weinig van, hoort de wethouder.',
    ),
    mark('agreement', {
      id: shelter.neighbours,
      owners: ['groningen'],
      term: `uiterlijk ${writeDay(days.lateOn)}`,
      wording: 'Groningen schrijft op wat omwonenden van de eerste locatie vinden.',
    }),
    paragraph('Andere gemeenten vragen hoe zij moeten beginnen.'),
    mark('agreement', {
      id: shelter.guide,
      owners: ['vng'],
      term: 'binnen zes weken',
      wording: 'De VNG maakt een korte handleiding voor gemeenten die een locatie willen openen.',
    }),
    paragraph('Voor de eerste locaties is een startbudget.'),
    mark('decision', {
      id: shelter.startBudget,
      owners: ['ministry'],
      term: 'binnen vier weken',
      wording: 'Besluit over de verdeling van het startbudget.',
    }),
  )
}

function buildings() {
  return documentOf(
    heading('Verbouwing'),
    paragraph('De locatie aan de singel in Utrecht is dicht. De aannemer werkt er nog.'),
    mark('agreement', {
      id: shelter.reopening,
      owners: ['utrecht'],
      term: 'zodra het kan na de verbouwing',
      wording: 'Utrecht laat weten wanneer de locatie aan de singel weer opengaat.',
    }),
    heading('Beheer'),
    mark('agreement', {
      id: shelter.caretaking,
      owners: ['ministry', 'vng'],
      term: 'met voorrang',
      wording: 'Het ministerie en de VNG zoeken uit wie het beheer van de locaties betaalt.',
    }),
    paragraph('Misschien is er plek in een sporthal in Groningen.'),
    mark('agreement', {
      id: shelter.sportsHall,
      owners: ['groningen'],
      term: 'binnen drie maanden',
      wording: 'Groningen onderzoekt of de sporthal tijdelijk te gebruiken is.',
    }),
    paragraph('Wie belt met een vraag, komt nu vaak bij de verkeerde uit.'),
    mark('agreement', {
      id: shelter.contacts,
      owners: [],
      term: 'binnen elf weken',
      wording: 'Er komt één lijst met contactpersonen voor alle locaties.',
    }),
  )
}

function future(days: ShelterDays) {
  return documentOf(
    paragraph('De bestuurders willen leren van de eerste locaties, voordat er meer bij komen.'),
    mark('agreement', {
      id: shelter.learning,
      owners: ['vng', 'utrecht', 'groningen'],
      term: 'gaandeweg',
      wording: 'De VNG, Utrecht en Groningen delen wat zij leren van het werken met buurtbewoners.',
    }),
    paragraph('Of er meer locaties komen, hangt af van wat er nu wordt geleerd.'),
    mark('decision', {
      id: shelter.expansion,
      owners: ['ministry', 'utrecht', 'groningen'],
      term: `tussen ${writeDay(days.decisionFrom)} en ${writeDay(days.decisionTo)}`,
      wording: 'Besluit of er ook opvangplekken in andere gemeenten komen.',
    }),
    paragraph(
      'De Kamer vroeg in een debat hoe het ermee staat. De staatssecretaris heeft een brief toegezegd.',
    ),
    mark('commitment', {
      id: shelter.letterToKamer,
      owners: ['ministry'],
      term: `vóór ${writeDay(days.kamerOn)}`,
      wording: 'De Kamer krijgt een brief over de stand van de kleine opvangplekken.',
    }),
  )
}

/** Last week, not released: only the ministry knows of these. */
export function secondTopics() {
  return [
    {
      title: 'Voortgang van de afspraken',
      document: documentOf(
        paragraph('De handleiding van de VNG is af. Groningen is later klaar dan gedacht.'),
        mark('agreement', {
          id: shelter.otherMunicipalities,
          owners: ['vng'],
          wording: 'De VNG vraagt vijf andere gemeenten of zij mee willen doen.',
        }),
      ),
    },
    {
      title: 'Drukke weken',
      document: documentOf(
        paragraph('Soms zijn er in één week veel meer plekken nodig. Daarvoor is nog geen plan:'),
        list('bullet', ['wie er belt', 'welke locatie extra bedden zet', 'wie dat betaalt']),
        mark('agreement', {
          id: shelter.busyWeeks,
          owners: ['groningen', 'utrecht'],
          term: 'binnen zes weken',
          wording:
            'Groningen en Utrecht schrijven samen een plan voor weken waarin extra plekken nodig zijn.',
        }),
      ),
    },
  ]
}

export const thirdTopics = [
  { title: 'Stand sinds het vorige overleg' },
  { title: 'Wat omwonenden vinden' },
  { title: 'Voorbereiding van het besluit' },
]
