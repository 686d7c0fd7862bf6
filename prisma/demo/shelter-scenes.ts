import { addDays, writeDay, type Day } from '#app/shared/day.ts'
import {
  decide,
  fulfil,
  promise,
  reach,
  remark,
  report,
  settle,
  waitFor,
  waitForSteps,
  withdraw,
  noteKamerWord,
} from './acts.ts'
import { dossiers, organisations, posts } from './cast.ts'
import { consultationScenes, type ConsultationStory } from './consultation-scenes.ts'
import { reminderScenes } from './reminder-scenes.ts'
import { sceneOn, type Scene } from './scene.ts'
import { shelterDays, type ShelterDays } from './shelter-days.ts'
import { firstTopics, secondTopics, shelter, thirdTopics } from './shelter-minutes.ts'

const dossierId = dossiers.shelter.id

/** An invented dossier whose days are reckoned from today. */
export function shelterScenes(today: Day): Scene[] {
  const days = shelterDays(today)
  return [
    ...consultations(days),
    ...promised(days),
    ...asked(days),
    ...steps(days),
    ...progress(days),
    ...endings(days),
    ...reminderScenes(days),
  ]
}

const table: Pick<ConsultationStory, 'dossier' | 'kind' | 'seats'> = {
  dossier: 'shelter',
  kind: 'administrative',
  seats: [
    { post: 'stateSecretary' },
    { post: 'mayorOfTilburg', represents: 'vng', capacity: 'VNG-bestuurder' },
    { post: 'aldermanOfUtrecht' },
    { post: 'aldermanOfGroningen', replacedBy: 'de directeur Wonen en Opvang' },
  ],
}

function consultations(days: ShelterDays): Scene[] {
  return [
    ...consultationScenes({
      ...table,
      title: 'Bestuurlijk overleg opvangplekken',
      meetsOn: days.firstMeetsOn,
      beginsAtTime: '08:30',
      place: 'Stadskantoor Utrecht',
      topics: firstTopics(days),
      plannedOn: days.promisedOn,
      heldOn: days.firstMeetsOn,
      writtenOn: days.firstWrittenOn,
      releasedOn: days.firstReleasedOn,
    }),
    ...consultationScenes({
      ...table,
      title: 'Bestuurlijk overleg opvangplekken: voortgang',
      meetsOn: days.secondMeetsOn,
      beginsAtTime: '08:30',
      place: 'Videogesprek',
      topics: secondTopics(),
      plannedOn: days.settledOn,
      heldOn: days.secondMeetsOn,
      writtenOn: days.secondWrittenOn,
    }),
    ...consultationScenes({
      ...table,
      title: 'Bestuurlijk overleg opvangplekken: besluit voorbereiden',
      meetsOn: days.thirdMeetsOn,
      beginsAtTime: '13:30',
      place: 'Den Haag',
      topics: thirdTopics,
      plannedOn: days.thirdPlannedOn,
    }),
    sceneOn(
      days.firstWrittenOn,
      '11:00',
      'secretariat',
      waitFor(shelter.expansion, 'wat omwonenden van de eerste locatie vinden'),
    ),
  ]
}

const debate = 'Commissiedebat opvang (verzonnen)'

function promised(days: ShelterDays): Scene[] {
  return [
    sceneOn(
      days.promisedOn,
      '15:00',
      'liaison',
      promise({
        id: shelter.costs,
        dossierId,
        origin: 'promise',
        activity: debate,
        details: {
          activityKind: 'committee_debate',
          inRegister: true,
          toWhom: ['Lid van Oranje (verzonnen)', 'Lid van Groen (verzonnen)'],
          responsiblePostId: posts.stateSecretary.id,
        },
        saidOn: days.promisedOn,
        term: 'binnen zeven weken',
        wording: 'De Kamer krijgt een overzicht van wat een kleine opvangplek per jaar kost.',
      }),
    ),
    sceneOn(
      days.answeredOn,
      '16:00',
      'liaison',
      fulfil(shelter.costs, {
        reference: 'VOORBEELD-1',
        sentOn: days.answeredOn,
        subject: 'Kosten van kleine opvangplekken',
      }),
    ),
    sceneOn(days.answeredOn, '16:45', 'liaison', noteKamerWord(shelter.costs, 'Openstaand')),
  ]
}

function asked(days: ShelterDays): Scene[] {
  const nextYear = Number(days.dueOn.slice(0, 4)) + 1
  return [
    sceneOn(
      days.answeredOn,
      '16:30',
      'liaison',
      promise({
        id: shelter.motion,
        dossierId,
        origin: 'motion',
        activity: debate,
        saidOn: days.answeredOn,
        term: `in het voorjaar van ${nextYear}`,
        wording: 'De Kamer vraagt om een voorstel voor een vast bedrag per opvangplek.',
      }),
    ),
  ]
}

/** An invented evaluation of the first location, before the decision on other municipalities. */
function steps(days: ShelterDays): Scene[] {
  const step = { name: '', organisationId: organisations.groningen.id }
  const by = (day: Day) => `uiterlijk ${writeDay(day)}`
  return [
    sceneOn(
      days.answeredOn,
      '11:30',
      'secretariat',
      waitForSteps(shelter.expansion, [
        { ...step, kind: 'assignment', words: by(days.settledOn) },
        { ...step, kind: 'draft', words: by(days.dueOn) },
        { ...step, kind: 'report', words: by(addDays(days.decisionFrom, -7)) },
      ]),
    ),
    sceneOn(
      days.settledOn,
      '15:00',
      'secretariat',
      reach(shelter.expansion, 'assignment', 'Groningen gaf een onderzoeksbureau de opdracht (verzonnen).'),
    ),
  ]
}

function progress(days: ShelterDays): Scene[] {
  return [
    sceneOn(
      days.withdrawnOn,
      '10:30',
      'utrecht',
      report(shelter.overview, 'shared', 'We hebben van zes van de acht locaties de aantallen binnen.'),
    ),
    sceneOn(
      days.notedOn,
      '09:45',
      'groningen',
      report(
        shelter.neighbours,
        'shared',
        'Twee buurtverenigingen moeten nog reageren. Dat duurt langer dan we dachten.',
      ),
    ),
    sceneOn(
      days.notedOn,
      '13:10',
      'secretariat',
      report(
        shelter.neighbours,
        'internal',
        'Gebeld met Groningen. Zij verwachten de stukken eind volgende week.',
      ),
    ),
    sceneOn(
      days.notedOn,
      '14:00',
      'secretariat',
      remark(shelter.expansion, 'Zonder het stuk van Groningen kan de notitie voor dit besluit niet af.'),
    ),
  ]
}

function endings(days: ShelterDays): Scene[] {
  return [
    sceneOn(
      days.decidedOn,
      '15:30',
      'secretariat',
      decide(
        shelter.startBudget,
        days.decidedOn,
        'Utrecht en Groningen krijgen elk de helft van het startbudget.',
      ),
    ),
    sceneOn(
      days.withdrawnOn,
      '11:20',
      'secretariat',
      withdraw(shelter.sportsHall, 'De sporthal is voor lange tijd verhuurd. Onderzoek heeft geen zin meer.'),
    ),
    sceneOn(
      days.settledOn,
      '14:10',
      'vng',
      report(shelter.guide, 'shared', 'De handleiding is af en staat op onze website.'),
    ),
    sceneOn(
      days.settledOn,
      '16:00',
      'secretariat',
      settle(shelter.guide, days.settledOn, `De VNG stuurde de handleiding op ${writeDay(days.settledOn)}.`),
    ),
  ]
}
